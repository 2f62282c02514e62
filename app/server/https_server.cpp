#include "app/server/https_server.h"

#include "app/server/connection.h"

#include <boost/asio/executor_work_guard.hpp>
#include <boost/asio/ip/v6_only.hpp>
#include <boost/asio/strand.hpp>

#include <netinet/tcp.h>

#include <thread>

namespace expediente::server {

namespace asio = boost::asio;
using asio::ip::tcp;
using boost::system::error_code;

namespace {

constexpr auto pauseWithoutDescriptors = std::chrono::milliseconds(100);
constexpr int unheardMs = 30'000;
constexpr int probeAfterSeconds = 30;
constexpr int probeEverySeconds = 10;
constexpr int probes = 3;

Door::Address countable(const asio::ip::address& address)
{
    return address.is_v6()
        ? address.to_v6().to_bytes()
        : asio::ip::make_address_v6(asio::ip::v4_mapped, address.to_v4()).to_bytes();
}

QByteArray readable(const asio::ip::address& address)
{
    const bool isMapped = address.is_v6() && address.to_v6().is_v4_mapped();
    return QByteArray::fromStdString(isMapped
            ? asio::ip::make_address_v4(asio::ip::v4_mapped, address.to_v6()).to_string()
            : address.to_string());
}

/// So that a client who vanished without a word doesn't keep its place for long.
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

} // namespace

/// The listening socket and the threads.
class HttpsServer::Running {
public:
    explicit Running(std::shared_ptr<ServerCore> core)
        : m_core(std::move(core))
        , m_acceptor(asio::make_strand(m_core->io))
        , m_pause(m_acceptor.get_executor())
        , m_work(m_core->io.get_executor())
    {
    }
    ~Running() { stop(); }
    Running(const Running&) = delete;
    Running& operator=(const Running&) = delete;

    Done listen();
    void run();
    void stop();
    quint16 port() const { return m_port; }

private:
    error_code listenOn(const asio::ip::address& address);
    void accept();
    void welcome(tcp::socket socket);

    const std::shared_ptr<ServerCore> m_core;
    tcp::acceptor m_acceptor;
    asio::steady_timer m_pause;
    /// Until all connections were told to end: the threads must be there to tell them.
    asio::executor_work_guard<asio::io_context::executor_type> m_work;
    std::vector<std::thread> m_threads;
    quint16 m_port = 0;
};

error_code HttpsServer::Running::listenOn(const asio::ip::address& address)
{
    const tcp::endpoint endpoint(address, m_core->settings.port);
    error_code error;
    m_acceptor.close(error);
    if (!m_acceptor.open(endpoint.protocol(), error)
        && !m_acceptor.set_option(tcp::acceptor::reuse_address(true), error) && address.is_v6())
        m_acceptor.set_option(asio::ip::v6_only(false), error);
    if (!error && !m_acceptor.bind(endpoint, error)
        && !m_acceptor.listen(asio::socket_base::max_listen_connections, error))
        m_port = m_acceptor.local_endpoint(error).port();
    return error;
}

Done HttpsServer::Running::listen()
{
    const auto& settings = m_core->settings;
    error_code error;
    const auto address = asio::ip::make_address(settings.address.toStdString(), error);
    if (error)
        return fail(ErrorCode::BadInput, {settings.address});
    error = listenOn(address);
    // "Every address" means the old ones, where a machine knows no others.
    const bool isEvery = address == asio::ip::address_v6::any();
    if (isEvery
        && (error == asio::error::address_family_not_supported
            || error == boost::system::errc::address_not_available))
        error = listenOn(asio::ip::address_v4::any());
    if (error)
        return fail(ErrorCode::CannotListen,
            {QStringLiteral("%1 %2").arg(settings.address).arg(settings.port),
                QString::fromStdString(error.message())});
    return {};
}

void HttpsServer::Running::run()
{
    asio::post(m_acceptor.get_executor(), [this] { accept(); });
    for (int i = 0; i < std::max(1, m_core->settings.threads); ++i) {
        m_threads.emplace_back([core = m_core] {
            for (;;) {
                try {
                    core->io.run();
                    return;
                } catch (const std::exception&) {
                    // Memory for one connection: that connection is gone, the others go on.
                }
            }
        });
    }
}

void HttpsServer::Running::accept()
{
    if (m_core->stopping)
        return;
    m_acceptor.async_accept(
        asio::make_strand(m_core->io), [this](error_code error, tcp::socket socket) {
            if (!error)
                welcome(std::move(socket));
            if (error != asio::error::no_descriptors)
                return accept();
            m_pause.expires_after(pauseWithoutDescriptors);
            m_pause.async_wait([this](error_code) { accept(); });
        });
}

/// Who is not let in sees the connection closed: a refusal in words would cost a handshake.
void HttpsServer::Running::welcome(tcp::socket socket)
{
    error_code error;
    const auto peer = socket.remote_endpoint(error).address();
    const auto address = countable(peer);
    if (error || !m_core->door.enter(address, std::chrono::steady_clock::now()))
        return;
    watchConnection(socket);
    std::shared_ptr<Connection> connection;
    try {
        connection =
            std::make_shared<Connection>(m_core, std::move(socket), address, readable(peer));
    } catch (const std::exception&) { // no memory, and so none that would leave by itself
        m_core->door.leave(address);
        return;
    }
    connection->start();
}

void HttpsServer::Running::stop()
{
    if (m_core->stopping.exchange(true))
        return;
    asio::post(m_acceptor.get_executor(), [this] {
        error_code ignored;
        m_acceptor.close(ignored);
        m_pause.cancel();
    });
    for (const auto& connection : m_core->connections())
        connection->endSoon();
    m_core->waitUntilEmpty(m_core->settings.graceTime);
    for (const auto& connection : m_core->connections())
        connection->endNow();
    m_work.reset();
    // Nothing is cut off here: with every socket closed they run out of things to do.
    for (auto& thread : m_threads)
        thread.join();
    m_threads.clear();
}

HttpsServer::HttpsServer(std::unique_ptr<Running> running) : m_running(std::move(running)) { }

HttpsServer::~HttpsServer() = default;

Result<std::unique_ptr<HttpsServer>> HttpsServer::start(
    const ServerSettings& settings, Handler handler)
{
    auto tls = serverTls(settings.certificatePath, settings.keyPath);
    if (!tls)
        return fail(tls.error());
    auto running = std::make_unique<Running>(
        std::make_shared<ServerCore>(settings, std::move(*tls), std::move(handler)));
    if (auto listening = running->listen(); !listening)
        return fail(listening.error());
    running->run();
    return std::unique_ptr<HttpsServer>(new HttpsServer(std::move(running)));
}

quint16 HttpsServer::port() const
{
    return m_running->port();
}

void HttpsServer::stop()
{
    m_running->stop();
}

} // namespace expediente::server
