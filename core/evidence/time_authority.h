#pragma once
#include "core/base/result.h"

#include <QByteArray>
#include <QString>

#include <functional>

namespace expediente {

/// Puts a question to an authority for time (RFC 3161, section 3.4: over HTTP). Blocks, half a
/// minute at most; `cancelled` is asked meanwhile. Plain http will do: what comes back is signed,
/// and what goes there is a digest. Follows no redirect. NetworkDown, NetworkTimeout,
/// ServerNotTrusted, ServerRefused, ReplyTooLarge, Cancelled.
Result<QByteArray> askTimeAuthority(
    const QString& url, const QByteArray& query, const std::function<bool()>& cancelled);

} // namespace expediente
