#pragma once
// Private to the HTTPS server. Includes Beast, so few may include it.
#include "app/server/server_core.h"

#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/beast/core/flat_buffer.hpp>
#include <boost/beast/http.hpp>
#include <boost/beast/ssl.hpp>

namespace expediente::server {

/// One client's connection, request after request. All of it runs on the socket's strand, except
/// where it says otherwise. It lives while an operation is under way; a pending Answer alone
/// doesn't keep it.
class Connection : public std::enable_shared_from_this<Connection> {
public:
    using Socket = boost::asio::ip::tcp::socket;

    /// The door was entered for it; it leaves by itself.
    Connection(std::shared_ptr<ServerCore> core, Socket socket, const Door::Address& address,
        QByteArray peer);
    ~Connection();
    Connection(const Connection&) = delete;
    Connection& operator=(const Connection&) = delete;

    /// From any thread.
    void start();
    /// From any thread: closes after the request that is running, or at once.
    void endSoon();
    void endNow();

private:
    enum class Phase { Handshake, Idle, Header, Screening, Body, Waiting, Writing, Closing, Gone };
    using ErrorCode = boost::system::error_code;
    using Parser = boost::beast::http::request_parser<boost::beast::http::string_body>;
    using Message = boost::beast::http::response<boost::beast::http::span_body<const char>>;
    class Slot;

    // What comes in
    void handshake();
    void beIdle();
    void listen();
    void heard(ErrorCode error);
    void readHeader();
    void headerRead(ErrorCode error);
    bool isWelcome();
    qint64 sizeAhead() const;
    void screen(qint64 size);
    void screened(quint64 request, qint64 size, std::optional<Response> refusal);
    void takeRoom(qint64 size);
    void readBody(qint64 size);
    void bodyRead(ErrorCode error);
    void ask();
    /// What to say about bytes that are no request; 0 when the connection broke.
    int statusFor(ErrorCode error) const;

    // What goes out
    void answer(quint64 request, Response response);
    void refuse(int status, std::optional<std::chrono::seconds> retryAfter = {});
    void write(Response response, bool keep);
    void written(ErrorCode error);
    void finish();
    void sayGoodbye();
    void drain();
    void drop();

    void setDeadline(std::chrono::milliseconds time);
    void outOfTime();
    std::chrono::milliseconds timeFor(qint64 bytes) const;
    void requestEnded(int status, qint64 bytesOut);
    template <class Then>
    auto then(Then function);

    const std::shared_ptr<ServerCore> m_core;
    const Door::Address m_address;
    const QByteArray m_peer;
    boost::beast::ssl_stream<Socket> m_stream;
    boost::asio::steady_timer m_timer;
    quint64 m_deadline = 0; ///< which one runs: one that has expired may still be queued
    boost::beast::flat_buffer m_buffer;
    Phase m_phase = Phase::Handshake;
    bool m_listening = false;
    bool m_left = false; ///< the client, while its answer was being written
    bool m_ending = false;

    // The request that is running
    quint64 m_request = 0;
    bool m_running = false;
    std::optional<Parser> m_parser;
    std::chrono::steady_clock::time_point m_since;
    QByteArray m_path;
    qint64 m_bytesIn = 0;
    qint64 m_room = 0; ///< taken at the door
    bool m_keep = false;

    Response m_response;
    Message m_message;
    std::array<char, 4096> m_rubbish;
};

/// Continues here when an operation ends, and keeps the connection alive until then.
template <class Then>
auto Connection::then(Then function)
{
    return [self = shared_from_this(), function](
               ErrorCode error, size_t = 0) { (self.get()->*function)(error); };
}

} // namespace expediente::server
