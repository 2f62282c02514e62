#pragma once
#include "core/central/sqlite_ledger.h"

#include <functional>

/// Whether a ledger is what was said: for administrators and auditors, and after a restore.
namespace expediente::central {

struct LedgerFault {
    QString what; ///< a ChainFault's name, or one of the below
    QString where; ///< a fact's id, a user, a case, a SHA-256
    bool operator==(const LedgerFault&) const = default;
};

namespace ledgerfault {
inline constexpr QLatin1StringView gap("place_missing"); ///< the log jumps over a place
inline constexpr QLatin1StringView counter("counter_back"); ///< a device counted backwards
inline constexpr QLatin1StringView decision("decision_differs"); ///< a request is decided otherwise
inline constexpr QLatin1StringView reservation(
    "reservation_differs"); ///< from what was granted, or two users have one
inline constexpr QLatin1StringView member("user_differs"); ///< from how the log describes them
inline constexpr QLatin1StringView holder("holder_differs"); ///< somebody else has the case
inline constexpr QLatin1StringView party("people_differ"); ///< of a case
inline constexpr QLatin1StringView sight(
    "sight_differs"); ///< a user sees more or less than follows
inline constexpr QLatin1StringView naming("attachments_differ"); ///< from what the fact names
inline constexpr QLatin1StringView attachment("attachment_damaged"); ///< other bytes than its hash
} // namespace ledgerfault

struct LedgerChecked {
    quint64 facts = 0, erased = 0, adopted = 0;
    quint64 attachments = 0; ///< that are whole
    quint64 missing = 0; ///< that facts name, and that haven't come yet
    std::optional<LedgerFault> fault; ///< the first
};

/// Every hash, signature and chain, and every attachment; then who sees what, worked out anew from
/// the facts in a scratch ledger in `scratchFolder`. One state of the log. `progress` is told how
/// many were looked at. Errors of the ledger.
Result<LedgerChecked> checkLedger(
    SqliteLedger& ledger, const QString& scratchFolder,
    const std::function<void(quint64)>& progress = [](quint64) {});

} // namespace expediente::central
