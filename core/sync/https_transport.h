#pragma once
#include "core/sync/server_address.h"
#include "core/sync/transport.h"

#include <memory>

namespace expediente {

struct TransportLimits {
    qint64 answerBytes = 32ll * 1024 * 1024;
    /// To reach the server and agree on keys, however patient the request is: who waits a minute
    /// for news needn't wait a minute to learn that there is no network.
    std::chrono::milliseconds connecting = std::chrono::seconds(10);
    /// Bytes a second that are put up with: while something moves at this rate patience begins
    /// anew, so that a slow line comes to its end, and one that drips isn't waited for.
    qint64 slowest = 4 * 1024;
    /// A connection that lay idle for longer is not tried again: servers close theirs.
    std::chrono::milliseconds idle = std::chrono::seconds(50);
};

/// HTTPS over TLS 1.3, through no proxy and following no redirect. The connection stays open
/// between exchanges. When the server had closed it meanwhile, the request goes out once more on a
/// new one.
class HttpsTransport final : public Transport {
public:
    /// BadInput for authorities that are no PEM certificates.
    static Result<std::unique_ptr<HttpsTransport>> create(
        const ServerAddress& server, const Trust& trust, const TransportLimits& limits = {});
    ~HttpsTransport() override;

    Result<Response> exchange(const Request& request) override;
    void cancel() override;

private:
    class Line;
    explicit HttpsTransport(std::unique_ptr<Line> line);

    std::unique_ptr<Line> m_line;
};

} // namespace expediente
