#include "app/server/connection.h"

#include <boost/asio/post.hpp>

namespace expediente::server {

namespace asio = boost::asio;
namespace beast = boost::beast;
namespace http = boost::beast::http;

namespace {

constexpr size_t heardAtOnce = 4096;
constexpr size_t readAhead = 64 * 1024;
constexpr auto whenThereIsRoom = std::chrono::seconds(2);
constexpr qsizetype longestLoggedPath = 120;

using View = boost::string_view;

QByteArray bytes(View text)
{
    return QByteArray(text.data(), qsizetype(text.size()));
}

bool isPlain(View text)
{
    return std::ranges::all_of(text, [](char c) { return c > 0x20 && c < 0x7f; });
}

QByteArray tokenOf(View authorization)
{
    constexpr View scheme = "Bearer ";
    return authorization.starts_with(scheme) ? bytes(authorization.substr(scheme.size()))
                                             : QByteArray();
}

} // namespace

/// Where an answer goes. It holds the connection weakly and names the request, so that an answer
/// which comes too late finds nobody.
class Connection::Slot {
public:
    Slot(std::weak_ptr<Connection> connection, quint64 request)
        : m_connection(std::move(connection)), m_request(request)
    {
    }
    ~Slot() { give({.status = 500}); }
    Slot(const Slot&) = delete;
    Slot& operator=(const Slot&) = delete;

    void give(Response response)
    {
        if (m_given.exchange(true))
            return;
        const auto connection = m_connection.lock();
        if (!connection)
            return;
        // Weak once more: after the server has stopped nobody runs what is queued here.
        asio::post(connection->m_stream.get_executor(),
            [weak = m_connection, request = m_request, response = std::move(response)]() mutable {
                if (const auto alive = weak.lock())
                    alive->answer(request, std::move(response));
            });
    }

private:
    const std::weak_ptr<Connection> m_connection;
    const quint64 m_request;
    std::atomic<bool> m_given = false;
};

Connection::Connection(
    std::shared_ptr<ServerCore> core, Socket socket, const Door::Address& address, QByteArray peer)
    : m_core(std::move(core))
    , m_address(address)
    , m_peer(std::move(peer))
    , m_stream(std::move(socket), m_core->ssl)
    , m_timer(m_stream.get_executor())
    , m_buffer(m_core->settings.headerBytes + readAhead)
{
}

Connection::~Connection()
{
    if (m_room > 0)
        m_core->door.giveRoom(m_address, m_room);
    m_core->door.leave(m_address);
    m_core->remove(this);
}

void Connection::start()
{
    asio::post(m_stream.get_executor(), [self = shared_from_this()] { self->handshake(); });
}

void Connection::endNow()
{
    asio::post(m_stream.get_executor(), [self = shared_from_this()] { self->drop(); });
}

void Connection::endSoon()
{
    asio::post(m_stream.get_executor(), [self = shared_from_this()] {
        self->m_ending = true;
        if (self->m_phase == Phase::Idle || self->m_phase == Phase::Handshake)
            self->drop();
    });
}

void Connection::handshake()
{
    if (!m_core->add(this, weak_from_this()))
        return drop();
    setDeadline(m_core->settings.requestTime);
    m_stream.async_handshake(
        asio::ssl::stream_base::server, [self = shared_from_this()](ErrorCode error) {
            if (error)
                self->drop();
            else
                self->beIdle();
        });
}

void Connection::beIdle()
{
    if (m_phase == Phase::Gone)
        return;
    m_phase = Phase::Idle;
    if (m_buffer.size() > 0 && !m_listening)
        return readHeader();
    setDeadline(m_core->settings.idleTime);
    listen();
}

/// Waits for the first bytes of a request, or for the client's leaving while an answer is pending.
void Connection::listen()
{
    if (m_listening || m_buffer.size() > 0)
        return;
    m_listening = true;
    m_stream.async_read_some(
        m_buffer.prepare(heardAtOnce), [self = shared_from_this()](ErrorCode error, size_t count) {
            self->m_listening = false;
            self->m_buffer.commit(count);
            self->heard(error);
        });
}

void Connection::heard(ErrorCode error)
{
    // An end is told once; who reads on waits for ever.
    m_left = error && error != asio::error::operation_aborted;
    if (m_phase == Phase::Closing)
        return m_left ? drop() : sayGoodbye();
    if (m_phase == Phase::Idle)
        return error ? drop() : readHeader();
    if (m_phase == Phase::Waiting && error)
        drop();
    // While an answer is being written, it may still arrive; what else came stays in the buffer.
}

void Connection::readHeader()
{
    m_phase = Phase::Header;
    m_since = std::chrono::steady_clock::now();
    ++m_request;
    m_running = true;
    m_path.clear();
    m_bytesIn = 0;
    m_keep = false;
    setDeadline(m_core->settings.requestTime);
    m_parser.emplace();
    m_parser->header_limit(m_core->settings.headerBytes);
    m_parser->body_limit(std::uint64_t(m_core->settings.bodyBytes));
    http::async_read_header(m_stream, m_buffer, *m_parser, then(&Connection::headerRead));
}

int Connection::statusFor(ErrorCode error) const
{
    if (error == http::error::body_limit)
        return 413;
    if (error == http::error::header_limit || error == http::error::buffer_overflow)
        return 431;
    if (error == http::error::end_of_stream || error == http::error::partial_message)
        return 0;
    const bool isMalformed = error.category() == ErrorCode(http::error::bad_method).category();
    return isMalformed ? 400 : 0;
}

void Connection::headerRead(ErrorCode error)
{
    if (m_phase == Phase::Gone)
        return;
    if (error) {
        const int status = statusFor(error);
        return status ? refuse(status) : drop();
    }
    if (!isWelcome())
        return;
    const qint64 size = sizeAhead();
    if (size <= m_core->settings.door.smallBody)
        readBody(size);
    else if (m_core->settings.screen)
        screen(size);
    else
        takeRoom(size);
}

/// Of the body, or the most that there may be of it.
qint64 Connection::sizeAhead() const
{
    const auto declared = m_parser->content_length();
    return m_parser->chunked() ? m_core->settings.bodyBytes : declared ? qint64(*declared) : 0;
}

/// What can be told from the header alone; when it is refused, that has been written.
bool Connection::isWelcome()
{
    const auto& request = m_parser->get();
    const auto no = [this](int status, std::optional<std::chrono::seconds> retryAfter = {}) {
        refuse(status, retryAfter);
        return false;
    };
    if (!isPlain(request.target()))
        return no(400);
    const QByteArray path = bytes(request.target());
    m_path = path.split('?').front().left(longestLoggedPath);
    const bool hasBody = sizeAhead() > 0;
    const bool isHealth = path == "/health";
    if (!isHealth && !path.startsWith("/v1/"))
        return no(404);
    if (request.method() != (isHealth ? http::verb::get : http::verb::post))
        return no(405);
    if (isHealth && hasBody)
        return no(400);
    m_keep = m_parser->keep_alive();
    if (const auto wait = m_core->door.tooOften(m_address, std::chrono::steady_clock::now())) {
        // Who comes with little keeps the connection: a new one would cost more.
        if (sizeAhead() > m_core->settings.door.smallBody)
            return no(429, wait);
        m_response = {.status = 429, .retryAfter = wait};
    } else {
        m_response = {.status = isHealth ? 200 : 0};
    }
    return true;
}

void Connection::screen(qint64 size)
{
    m_phase = Phase::Screening;
    setDeadline(m_core->settings.requestTime);
    const auto said = [weak = weak_from_this(), executor = m_stream.get_executor(),
                          request = m_request, size](std::optional<Response> refusal) {
        if (weak.expired())
            return;
        asio::post(executor, [weak, request, size, refusal = std::move(refusal)]() mutable {
            if (const auto alive = weak.lock())
                alive->screened(request, size, std::move(refusal));
        });
    };
    m_core->settings.screen(m_path, tokenOf(m_parser->get()[http::field::authorization]), said);
}

void Connection::screened(quint64 request, qint64 size, std::optional<Response> refusal)
{
    if (m_phase != Phase::Screening || request != m_request)
        return;
    if (refusal)
        write(std::move(*refusal), false);
    else
        takeRoom(size);
}

void Connection::takeRoom(qint64 size)
{
    if (!m_core->door.takeRoom(m_address, size))
        return refuse(503, whenThereIsRoom);
    m_room = size;
    readBody(size);
}

void Connection::readBody(qint64 size)
{
    m_phase = Phase::Body;
    if (m_parser->is_done())
        return bodyRead({});
    setDeadline(timeFor(size));
    http::async_read(m_stream, m_buffer, *m_parser, then(&Connection::bodyRead));
}

void Connection::bodyRead(ErrorCode error)
{
    if (m_phase == Phase::Gone)
        return;
    if (error) {
        const int status = statusFor(error);
        return status ? refuse(status) : drop();
    }
    m_bytesIn = qint64(m_parser->get().body().size());
    if (m_response.status != 0) // decided by the header
        return write(std::move(m_response), m_keep);
    ask();
}

void Connection::ask()
{
    auto& request = m_parser->get();
    Incoming incoming{bytes(request.target()), tokenOf(request[http::field::authorization]),
        QByteArray(request.body().data(), qsizetype(request.body().size())), m_peer};
    m_parser.reset();
    m_phase = Phase::Waiting;
    setDeadline(m_core->settings.longestWait);
    listen();
    const auto slot = std::make_shared<Slot>(weak_from_this(), m_request);
    try {
        m_core->handler(
            std::move(incoming), [slot](Response response) { slot->give(std::move(response)); });
    } catch (...) {
        slot->give({.status = 500});
    }
}

void Connection::answer(quint64 request, Response response)
{
    if (m_phase == Phase::Waiting && request == m_request)
        write(std::move(response), m_keep);
}

} // namespace expediente::server
