#pragma once
#include "core/base/result.h"
#include "core/facts/bodies.h"
#include "core/facts/kinds.h"

#include <QByteArray>

namespace expediente {

inline Kind kindOf(const Body& body)
{
    return Kind(body.index());
}

/// The bytes of a body as this program writes them: compact JSON, keys sorted, so that equal bodies
/// are equal bytes on every device.
QByteArray encode(const Body& body);

/// Reads a body and checks it: every field's type, caps on texts and lists, and what the kind
/// itself demands (one currency, nothing negative, a due date not before the promise). BadBody
/// names the kind, the field and what is wrong. Keys that are not known are ignored: the bytes keep
/// them.
Result<Body> decode(Kind kind, QByteArrayView bytes);

/// The same checks for a body that was never bytes.
Done check(const Body& body);

inline constexpr qsizetype maxBodyBytes = 256 * 1024;
inline constexpr qsizetype maxTextLength = 8000;
inline constexpr qsizetype maxRulesLength = 100'000; ///< of rules.published
inline constexpr qsizetype maxListLength = 2000;
/// Far above what any policy allows, so that nobody's typing error is a promise for ever.
inline constexpr int maxGraceDays = 60;
inline constexpr int mostReservedDays = 7;
inline constexpr int maxPromiseDaysAhead = 3660;

/// "co_debtor" and back, for every enumeration in bodies.h; also used by the command line.
template <class E>
QString enumName(E value);
template <class E>
std::optional<E> enumFromName(QStringView name);

} // namespace expediente
