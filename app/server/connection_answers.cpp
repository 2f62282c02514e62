// What a connection says, and how it ends.
#include "app/server/connection.h"
#include "core/wire/problem.h"

namespace expediente::server {

namespace asio = boost::asio;
namespace beast = boost::beast;
namespace http = boost::beast::http;

namespace {

constexpr auto lingerTime = std::chrono::seconds(2);

} // namespace

void Connection::refuse(int status, std::optional<std::chrono::seconds> retryAfter)
{
    write({.status = status,
              .body = encodeProblem(
                  {expediente::ErrorCode::ServerRefused, {QString(), QString::number(status)}, {}}),
              .retryAfter = retryAfter},
        false);
}

void Connection::write(Response response, bool keep)
{
    m_phase = Phase::Writing;
    m_parser.reset();
    m_response = std::move(response);
    const bool isValid = m_response.status >= 200 && m_response.status <= 599;
    const unsigned status = isValid ? unsigned(m_response.status) : 500;
    const bool bodiless = status == 204 || status == 304 || !isValid;
    if (bodiless)
        m_response.body.clear();
    m_keep = keep && !m_ending;
    m_message = Message(http::status(status), 11);
    m_message.set(http::field::cache_control, "no-store");
    if (!m_response.body.isEmpty())
        m_message.set(http::field::content_type, "application/octet-stream");
    if (m_response.retryAfter)
        m_message.set(http::field::retry_after, std::to_string(m_response.retryAfter->count()));
    m_message.keep_alive(m_keep);
    m_message.body() = {m_response.body.constData(), size_t(m_response.body.size())};
    m_message.prepare_payload();
    if (status == 204)
        m_message.erase(http::field::content_length);
    setDeadline(timeFor(m_response.body.size()));
    http::async_write(m_stream, m_message, then(&Connection::written));
}

void Connection::written(ErrorCode error)
{
    if (m_phase == Phase::Gone)
        return;
    if (error)
        return drop();
    requestEnded(int(m_message.result_int()), m_response.body.size());
    m_response = {};
    if (m_left || (m_keep && m_ending))
        drop();
    else if (!m_keep)
        finish();
    else
        beIdle();
}

/// Closes so that the client gets what was written: a socket that is closed while bytes lie unread
/// in it takes them back.
void Connection::finish()
{
    m_phase = Phase::Closing;
    setDeadline(lingerTime);
    if (!m_listening)
        return sayGoodbye();
    ErrorCode ignored;
    beast::get_lowest_layer(m_stream).cancel(ignored);
}

void Connection::sayGoodbye()
{
    m_stream.async_shutdown([self = shared_from_this()](ErrorCode error) {
        const bool bothSaidIt =
            !error || error == asio::error::eof || error == asio::ssl::error::stream_truncated;
        if (bothSaidIt || self->m_phase == Phase::Gone)
            return self->drop();
        ErrorCode ignored;
        beast::get_lowest_layer(self->m_stream).shutdown(Socket::shutdown_send, ignored);
        self->drain();
    });
}

void Connection::drain()
{
    beast::get_lowest_layer(m_stream).async_read_some(
        asio::buffer(m_rubbish), [self = shared_from_this()](ErrorCode error, size_t) {
            if (error || self->m_phase == Phase::Gone)
                self->drop();
            else
                self->drain();
        });
}

/// Every operation ends with an error, and with the last of them goes the connection.
void Connection::drop()
{
    if (m_phase == Phase::Gone)
        return;
    m_phase = Phase::Gone;
    requestEnded(0, 0);
    m_timer.cancel();
    ErrorCode ignored;
    beast::get_lowest_layer(m_stream).close(ignored);
}

void Connection::requestEnded(int status, qint64 bytesOut)
{
    if (m_room > 0)
        m_core->door.giveRoom(m_address, std::exchange(m_room, 0));
    if (!std::exchange(m_running, false) || !m_core->settings.log)
        return;
    const auto time = std::chrono::duration_cast<std::chrono::milliseconds>(
        std::chrono::steady_clock::now() - m_since);
    m_core->settings.log({m_path, status, time.count(), m_bytesIn, bytesOut});
}

std::chrono::milliseconds Connection::timeFor(qint64 bytes) const
{
    const auto& settings = m_core->settings;
    return settings.requestTime
        + std::chrono::milliseconds(1000 * bytes / settings.slowestBytesPerSecond);
}

void Connection::setDeadline(std::chrono::milliseconds time)
{
    m_timer.expires_after(time);
    m_timer.async_wait([self = shared_from_this(), deadline = ++m_deadline](ErrorCode error) {
        if (!error && deadline == self->m_deadline)
            self->outOfTime();
    });
}

void Connection::outOfTime()
{
    if (m_phase == Phase::Waiting)
        write({.status = 504}, m_keep);
    else
        drop();
}

} // namespace expediente::server
