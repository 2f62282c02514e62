#include "core/sync/https_transport.h"

#include "core/sync/client_tls.h"
#include "core/sync/name_lookup.h"

#include <boost/asio/connect.hpp>
#include <boost/asio/executor_work_guard.hpp>
#include <boost/asio/post.hpp>
#include <boost/beast/core.hpp>
#include <boost/beast/http.hpp>
#include <boost/beast/ssl.hpp>

#include <netinet/tcp.h>

#include <atomic>
#include <functional>

namespace expediente {

namespace asio = boost::asio;
namespace beast = boost::beast;
namespace http = boost::beast::http;
using asio::ip::tcp;
using boost::system::error_code;
using SteadyTime = std::chrono::steady_clock::time_point;

namespace {

constexpr std::uint32_t headerBytes = 16 * 1024;
constexpr auto longestRetryAfter = std::chrono::hours(24);
// A machine that slept, or changed its network, learns within this time that its connection leads
// nowhere, rather than when a long poll's patience ends.
constexpr int unheardMs = 20'000;
constexpr int probeAfterSeconds = 10;
constexpr int probeEverySeconds = 5;
constexpr int probes = 2;

SteadyTime now()
{
    return std::chrono::steady_clock::now();
}

bool isPlain(const QByteArray& text)
{
    return std::ranges::all_of(text, [](char c) { return c > 0x20 && c < 0x7f; });
}

boost::string_view view(const QByteArray& bytes)
{
    return {bytes.constData(), size_t(bytes.size())};
}

void watchConnection(tcp::socket& socket)
{
    const auto set = [&](int level, int option, int value) {
        ::setsockopt(socket.native_handle(), level, option, &value, sizeof value);
    };
    set(IPPROTO_TCP, TCP_NODELAY, 1);
    set(IPPROTO_TCP, TCP_USER_TIMEOUT, unheardMs);
    set(SOL_SOCKET, SO_KEEPALIVE, 1);
    set(IPPROTO_TCP, TCP_KEEPIDLE, probeAfterSeconds);
    set(IPPROTO_TCP, TCP_KEEPINTVL, probeEverySeconds);
    set(IPPROTO_TCP, TCP_KEEPCNT, probes);
}

std::optional<std::chrono::seconds> retryAfterOf(boost::string_view text)
{
    bool isNumber = false;
    const auto seconds =
        QByteArray(text.data(), qsizetype(text.size())).trimmed().toLongLong(&isNumber);
    if (!isNumber || seconds < 0)
        return std::nullopt;
    return std::min<std::chrono::seconds>(std::chrono::seconds(seconds), longestRetryAfter);
}

} // namespace

/// The connection and all that runs on it. Its operations are asynchronous so that time and
/// cancelling can end them; they run on the thread that waits for them.
class HttpsTransport::Line {
public:
    Line(ServerAddress server, std::unique_ptr<ClientTls> tls, const TransportLimits& limits);

    Result<Response> exchange(const Request& request);
    void cancel();

private:
    using Stream = beast::ssl_stream<tcp::socket>;
    using Parser = http::response_parser<http::string_body>;

    bool isUsable();
    Done connect(SteadyTime until);
    Done handshake(SteadyTime until);
    Result<std::vector<tcp::endpoint>> addresses(SteadyTime until);
    error_code ask(const Request& request, Parser& parser, SteadyTime until);
    Result<Response> taken(Parser& parser);
    Error failure(error_code error) const;

    template <class Ended>
    bool runUntil(const SteadyTime& until, Ended ended);
    template <class Start>
    error_code step(SteadyTime until, Start start);
    void breakOff();

    ServerAddress m_server;
    TransportLimits m_limits;
    std::unique_ptr<ClientTls> m_tls;
    std::shared_ptr<asio::io_context> m_io = std::make_shared<asio::io_context>(1);
    asio::executor_work_guard<asio::io_context::executor_type> m_work{m_io->get_executor()};
    asio::ssl::context m_context;
    std::unique_ptr<Stream> m_stream; ///< only while it is connected or being so
    SteadyTime m_lastUse;
    std::atomic<bool> m_cancelled = false;
};

HttpsTransport::Line::Line(
    ServerAddress server, std::unique_ptr<ClientTls> tls, const TransportLimits& limits)
    : m_server(std::move(server)), m_limits(limits), m_tls(std::move(tls)), m_context([this] {
        // Asio frees what it is given.
        SSL_CTX_up_ref(m_tls->context());
        return asio::ssl::context(m_tls->context());
    }())
{
}

void HttpsTransport::Line::cancel()
{
    m_cancelled = true;
    asio::post(*m_io, [] {}); // wakes up who waits
}

/// False when time is up, which may be put off meanwhile, or it was cancelled.
template <class Ended>
bool HttpsTransport::Line::runUntil(const SteadyTime& until, Ended ended)
{
    while (!ended()) {
        if (m_cancelled || m_io->run_one_until(until) == 0)
            return false;
    }
    return true;
}

/// One operation from start to end; when it is given up, so is the connection.
template <class Start>
error_code HttpsTransport::Line::step(SteadyTime until, Start start)
{
    std::optional<error_code> outcome;
    start([&outcome](error_code error) { outcome = error; });
    if (runUntil(until, [&] { return outcome.has_value(); }))
        return *outcome;
    breakOff();
    while (!outcome)
        m_io->run_one();
    return asio::error::timed_out;
}

void HttpsTransport::Line::breakOff()
{
    error_code ignored;
    beast::get_lowest_layer(*m_stream).close(ignored);
}

Error HttpsTransport::Line::failure(error_code error) const
{
    const QString server = m_server.toString();
    if (m_cancelled)
        return {ErrorCode::Cancelled, {}, {}};
    if (error == asio::error::timed_out)
        return {ErrorCode::NetworkTimeout, {server}, {}};
    if (error == http::error::body_limit)
        return {ErrorCode::ReplyTooLarge, {server, QString::number(m_limits.answerBytes)}, {}};
    const auto reason = QString::fromStdString(error.message());
    const bool broken =
        error == http::error::end_of_stream || error == http::error::partial_message;
    if (error.category() == http::make_error_code(http::error::bad_version).category() && !broken)
        return {ErrorCode::ReplyUnreadable, {server}, reason};
    return {ErrorCode::NetworkDown, {server, reason}, {}};
}

Result<std::vector<tcp::endpoint>> HttpsTransport::Line::addresses(SteadyTime until)
{
    // The look-up may come to its end long after this function has.
    const auto answer = std::make_shared<std::optional<FoundAddresses>>();
    lookUp(m_io, m_server.host, m_server.port,
        [answer](FoundAddresses found) { *answer = std::move(found); });
    if (!runUntil(until, [&] { return answer->has_value(); }))
        return fail(failure(asio::error::timed_out));
    if ((*answer)->error)
        return fail(failure((*answer)->error));
    return std::move((*answer)->endpoints);
}

Done HttpsTransport::Line::connect(SteadyTime until)
{
    until = std::min(until, now() + m_limits.connecting);
    const auto endpoints = addresses(until);
    if (!endpoints)
        return fail(endpoints.error());
    error_code error = asio::error::host_not_found;
    auto left = int(endpoints->size());
    for (const auto& endpoint : *endpoints) {
        m_stream = std::make_unique<Stream>(*m_io, m_context);
        // An address that swallows everything leaves time for those after it.
        const SteadyTime share = now() + (until - now()) / left--;
        error = step(share, [&](auto ended) {
            beast::get_lowest_layer(*m_stream).async_connect(endpoint, std::move(ended));
        });
        if (!error)
            return handshake(until);
        m_stream.reset();
        if (m_cancelled)
            break;
    }
    return fail(failure(error));
}

Done HttpsTransport::Line::handshake(SteadyTime until)
{
    watchConnection(beast::get_lowest_layer(*m_stream));
    SSL* const connection = m_stream->native_handle();
    if (!m_tls->prepare(connection))
        return fail(failure(asio::error::no_memory));
    const error_code error = step(until, [&](auto ended) {
        m_stream->async_handshake(asio::ssl::stream_base::client, std::move(ended));
    });
    if (!error)
        return {};
    const auto objection = m_tls->objection(connection);
    const bool refused = error.category() == asio::error::get_ssl_category();
    m_stream.reset();
    if (refused && !m_cancelled)
        return fail(ErrorCode::ServerNotTrusted,
            {m_server.toString(), objection.value_or(QString::fromStdString(error.message()))});
    return fail(failure(error));
}

/// A look at what the connection brought since: its end, or something that nobody asked for.
bool HttpsTransport::Line::isUsable()
{
    if (!m_stream || now() - m_lastUse > m_limits.idle)
        return false;
    char byte = 0;
    const auto read = ::recv(
        beast::get_lowest_layer(*m_stream).native_handle(), &byte, 1, MSG_PEEK | MSG_DONTWAIT);
    return read < 0 && (errno == EAGAIN || errno == EWOULDBLOCK);
}

/// Writes and reads at once, since a server that refuses a request needn't read all of it.
error_code HttpsTransport::Line::ask(const Request& request, Parser& parser, SteadyTime until)
{
    http::request<http::span_body<const char>> message(http::verb::post, view(request.path), 11);
    message.set(http::field::host, m_server.toString().toStdString());
    message.set(http::field::content_type, "application/octet-stream");
    if (!request.token.isEmpty())
        message.set(http::field::authorization, "Bearer " + request.token.toStdString());
    message.body() = {request.body.constData(), size_t(request.body.size())};
    message.prepare_payload();

    beast::flat_buffer buffer;
    http::serializer<true, http::span_body<const char>> serializer(message);
    std::optional<error_code> wrote;
    std::optional<error_code> read;
    // As long as something moves, but for no longer than it would take at the slowest rate: what
    // was written at once into a buffer is no reason to wait for hours.
    auto moved = [&, latest = until](size_t bytes) mutable {
        latest += std::chrono::milliseconds(qint64(bytes) * 1000 / m_limits.slowest);
        until = std::max(until, std::min(latest, now() + request.patience));
    };
    const std::function<void()> writeOn = [&] {
        http::async_write_some(*m_stream, serializer, [&](error_code error, size_t bytes) {
            moved(bytes);
            if (error || serializer.is_done())
                wrote = error;
            else
                writeOn();
        });
    };
    const std::function<void()> readOn = [&] {
        http::async_read_some(*m_stream, buffer, parser, [&](error_code error, size_t bytes) {
            moved(bytes);
            if (error || parser.is_done())
                read = error;
            else
                readOn();
        });
    };
    writeOn();
    readOn();
    const bool inTime = runUntil(until, [&] { return read.has_value(); });
    const bool whole = inTime && !*read && runUntil(now(), [&] { return wrote.has_value(); })
        && !*wrote && parser.keep_alive() && buffer.size() == 0;
    if (!whole) {
        breakOff();
        while (!wrote || !read)
            m_io->run_one();
        m_stream.reset();
    }
    m_lastUse = now();
    return inTime ? *read : asio::error::timed_out;
}

Result<Response> HttpsTransport::Line::taken(Parser& parser)
{
    const auto& message = parser.get();
    if (message.result_int() < 200)
        return fail(ErrorCode::ReplyUnreadable, {m_server.toString()});
    Response response;
    response.status = int(message.result_int());
    response.body = QByteArray(message.body().data(), qsizetype(message.body().size()));
    response.retryAfter = retryAfterOf(message[http::field::retry_after]);
    return response;
}

Result<Response> HttpsTransport::Line::exchange(const Request& request)
{
    if (m_cancelled)
        return fail(ErrorCode::Cancelled);
    if (!request.path.startsWith('/') || !isPlain(request.path))
        return badInput("path");
    if (!isPlain(request.token))
        return badInput("token");
    const SteadyTime until = now() + request.patience;
    for (bool mayAgain = isUsable();; mayAgain = false) {
        if (!mayAgain) {
            m_stream.reset();
            if (auto connected = connect(until); !connected)
                return fail(connected.error());
        }
        Parser parser;
        parser.header_limit(headerBytes);
        parser.body_limit(std::uint64_t(m_limits.answerBytes));
        const error_code error = ask(request, parser, until);
        if (!error)
            return taken(parser);
        const bool answered = parser.got_some();
        if (!mayAgain || answered || m_cancelled || now() >= until)
            return fail(failure(error));
    }
}

HttpsTransport::HttpsTransport(std::unique_ptr<Line> line) : m_line(std::move(line)) { }

HttpsTransport::~HttpsTransport() = default;

Result<std::unique_ptr<HttpsTransport>> HttpsTransport::create(
    const ServerAddress& server, const Trust& trust, const TransportLimits& limits)
{
    auto tls = ClientTls::create(server, trust);
    if (!tls)
        return fail(tls.error());
    return std::unique_ptr<HttpsTransport>(
        new HttpsTransport(std::make_unique<Line>(server, std::move(*tls), limits)));
}

Result<Response> HttpsTransport::exchange(const Request& request)
{
    return m_line->exchange(request);
}

void HttpsTransport::cancel()
{
    m_line->cancel();
}

} // namespace expediente
