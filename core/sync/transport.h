#pragma once
#include "core/base/result.h"

#include <QByteArray>

#include <chrono>
#include <optional>

namespace expediente {

/// One question to the server and its answer, whatever carries them.
struct Request {
    QByteArray path = {}; ///< "/v1/push"
    QByteArray token = {}; ///< of the device; empty before it is enrolled. Never in errors or logs
    QByteArray body = {};
    std::chrono::milliseconds patience = std::chrono::seconds(30); ///< of nothing moving
};

struct Response {
    int status = 0;
    QByteArray body = {};
    std::optional<std::chrono::seconds> retryAfter = {};
};

/// The way to the server. A request may arrive twice when a connection breaks, so whoever answers
/// has to take the same request twice without harm.
class Transport {
public:
    virtual ~Transport() = default;

    /// Blocks, and is called from one thread at a time, not always the same. Whatever status the
    /// server gives is a Response. Errors: NetworkDown, NetworkTimeout, ServerNotTrusted,
    /// ReplyTooLarge, ReplyUnreadable, Cancelled; BadInput for a path or token that no header can
    /// carry.
    virtual Result<Response> exchange(const Request& request) = 0;
    /// From any thread: the exchange under way and all later ones end with Cancelled.
    virtual void cancel() = 0;
};

} // namespace expediente
