#pragma once
#include "core/sync/transport.h"

#include <functional>
#include <memory>

namespace expediente::server {

/// A request as it came in, whole and within the caps. Nothing about it is checked: the token may
/// be anybody's or empty, the path is printable and begins with "/v1/".
struct Incoming {
    QByteArray path;
    QByteArray token;
    QByteArray body;
    QByteArray peer; ///< the address, for limits and audit; no log line is given it
};

/// Gives the response, once, from any thread and at any time; later calls do nothing, as does a
/// call after the client went away or the server stopped. One that is dropped uncalled answers 500.
using Answer = std::function<void(Response)>;
/// Called on the server's threads, several at once. It must not block: work that takes long belongs
/// on a thread of its own, and a long poll keeps its Answer and returns.
using Handler = std::function<void(Incoming, Answer)>;

/// Asked of a header before a body of more than DoorLimits::smallBody is taken in: whether whoever
/// asks may send one. Gives nothing when they may, else what to answer; once, from any thread. Must
/// not block.
using Screen = std::function<void(
    QByteArray path, QByteArray token, std::function<void(std::optional<Response>)> said)>;

/// All that a log may hold of a request.
struct RequestLog {
    QByteArray path; ///< without a query; empty when the request was none
    int status = 0; ///< 0: the client left, or its time was up, before there was an answer
    qint64 milliseconds = 0;
    qint64 bytesIn = 0; ///< of the body
    qint64 bytesOut = 0;
};

/// How much one address and all of them together may ask for. An address of version 6 counts by its
/// network of 64 bits. A whole office may come from one address.
struct DoorLimits {
    int connections = 2048;
    int connectionsPerAddress = 256;
    double requestsPerSecond = 100; ///< of one address, in the long run
    double burst = 400; ///< and at once
    double connectionsPerSecond = 20;
    double connectionBurst = 300;
    /// Bodies that are being received or worked on, all together; one address gets a quarter. Small
    /// ones don't count, so that strangers who are slow keep nobody out: connections are few
    /// enough.
    qint64 bodyBytes = 256ll * 1024 * 1024;
    qint64 smallBody = 64 * 1024;
};

struct ServerSettings {
    QString address = QStringLiteral("::"); ///< "::" is every address of both versions
    quint16 port = 0; ///< 0: any that is free
    QString certificatePath; ///< PEM, the server's own first, then those that lead to its authority
    QString keyPath;
    int threads = 2;

    DoorLimits door;
    qint64 bodyBytes = 8ll * 1024 * 1024; ///< of one request
    quint32 headerBytes = 8 * 1024;
    /// For the handshake and for a header. A body or an answer gets this and what it would take at
    /// the slowest speed that is put up with.
    std::chrono::milliseconds requestTime = std::chrono::seconds(10);
    qint64 slowestBytesPerSecond = 4 * 1024;
    std::chrono::milliseconds idleTime = std::chrono::seconds(60); ///< of a kept connection
    std::chrono::milliseconds longestWait = std::chrono::seconds(90); ///< for an Answer; then 504
    std::chrono::milliseconds graceTime = std::chrono::seconds(5); ///< for what runs at stop()

    std::function<void(const RequestLog&)> log; ///< called on the server's threads
    Screen screen; ///< none: everybody may
};

/// HTTPS over TLS 1.3. POST under /v1/ goes to the handler, GET /health answers by itself, all else
/// is refused. Who comes too often gets 429, with the seconds to wait in Retry-After.
class HttpsServer {
public:
    /// Listening when it comes back. Errors: BadInput (address), FileUnreadable (certificate, key),
    /// CannotListen.
    static Result<std::unique_ptr<HttpsServer>> start(
        const ServerSettings& settings, Handler handler);
    ~HttpsServer(); ///< stops

    quint16 port() const;
    /// Takes no more connections, lets requests end for the grace time, then closes. Afterwards
    /// neither handler nor log is called any more. Not from within them.
    void stop();

private:
    class Running;
    explicit HttpsServer(std::unique_ptr<Running> running);

    std::unique_ptr<Running> m_running;
};

} // namespace expediente::server
