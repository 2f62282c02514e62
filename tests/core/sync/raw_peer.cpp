#include "tests/core/sync/raw_peer.h"

#include <openssl/err.h>
#include <openssl/pem.h>

#include <arpa/inet.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#include <unistd.h>

#include <csignal>

namespace expediente::tests {

namespace {

constexpr timeval patience{10, 0};

sockaddr_in loopback(quint16 port)
{
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    return address;
}

int listening(quint16* port)
{
    const int listener = ::socket(AF_INET, SOCK_STREAM, 0);
    auto address = loopback(0);
    socklen_t size = sizeof address;
    ::bind(listener, reinterpret_cast<sockaddr*>(&address), size);
    ::listen(listener, 16);
    ::getsockname(listener, reinterpret_cast<sockaddr*>(&address), &size);
    *port = ntohs(address.sin_port);
    return listener;
}

void prepare(int socket)
{
    std::signal(SIGPIPE, SIG_IGN); // OpenSSL's own sockets raise it
    const int yes = 1;
    ::setsockopt(socket, IPPROTO_TCP, TCP_NODELAY, &yes, sizeof yes);
    ::setsockopt(socket, SOL_SOCKET, SO_RCVTIMEO, &patience, sizeof patience);
    ::setsockopt(socket, SOL_SOCKET, SO_SNDTIMEO, &patience, sizeof patience);
}

} // namespace

RawPeer::RawPeer(quint16 port, int tlsVersion) : m_socket(::socket(AF_INET, SOCK_STREAM, 0))
{
    prepare(m_socket);
    const auto address = loopback(port);
    m_open = ::connect(m_socket, reinterpret_cast<const sockaddr*>(&address), sizeof address) == 0;
    if (!m_open || tlsVersion == plain)
        return;
    m_context = SSL_CTX_new(TLS_client_method());
    SSL_CTX_set_max_proto_version(m_context, tlsVersion);
    m_tls = SSL_new(m_context);
    SSL_set_fd(m_tls, m_socket);
    m_open = SSL_connect(m_tls) == 1;
    ERR_clear_error();
}

RawPeer::RawPeer(int socket, SSL_CTX* server) : m_socket(socket), m_tls(SSL_new(server))
{
    prepare(m_socket);
    SSL_set_fd(m_tls, m_socket);
    m_open = SSL_accept(m_tls) == 1;
    ERR_clear_error();
}

RawPeer::~RawPeer()
{
    SSL_free(m_tls);
    SSL_CTX_free(m_context);
    if (m_socket >= 0)
        ::close(m_socket);
}

bool RawPeer::send(const QByteArray& bytes)
{
    if (!m_tls)
        return ::send(m_socket, bytes.constData(), size_t(bytes.size()), MSG_NOSIGNAL)
            == bytes.size();
    const bool sent = SSL_write(m_tls, bytes.constData(), int(bytes.size())) == bytes.size();
    ERR_clear_error();
    return sent;
}

QByteArray RawPeer::readUntil(const QByteArray& end)
{
    QByteArray all;
    char buffer[16 * 1024];
    while (end.isEmpty() || !all.contains(end)) {
        errno = 0;
        const auto count = m_tls ? SSL_read(m_tls, buffer, sizeof buffer)
                                 : int(::recv(m_socket, buffer, sizeof buffer, 0));
        if (count <= 0) {
            m_closed = errno != EAGAIN && errno != EWOULDBLOCK;
            ERR_clear_error();
            break;
        }
        all.append(buffer, count);
    }
    return all;
}

void RawPeer::halfClose()
{
    ::shutdown(m_socket, SHUT_WR);
}

void RawPeer::cut()
{
    const linger now{1, 0};
    ::setsockopt(m_socket, SOL_SOCKET, SO_LINGER, &now, sizeof now);
    ::close(std::exchange(m_socket, -1));
}

FakeServer::FakeServer(
    const server::MadeCertificate& made, std::function<void(RawPeer&, int)> behave, int tlsVersion)
    : m_listener(listening(&m_port)), m_context(SSL_CTX_new(TLS_server_method()))
{
    BIO* certificate = BIO_new_mem_buf(made.certificate.constData(), int(made.certificate.size()));
    BIO* key = BIO_new_mem_buf(made.key.constData(), int(made.key.size()));
    X509* x509 = PEM_read_bio_X509(certificate, nullptr, nullptr, nullptr);
    EVP_PKEY* pkey = PEM_read_bio_PrivateKey(key, nullptr, nullptr, nullptr);
    SSL_CTX_use_certificate(m_context, x509);
    SSL_CTX_use_PrivateKey(m_context, pkey);
    SSL_CTX_set_num_tickets(m_context, 0);
    SSL_CTX_set_max_proto_version(m_context, tlsVersion);
    EVP_PKEY_free(pkey);
    X509_free(x509);
    BIO_free(key);
    BIO_free(certificate);
    m_thread = std::thread([this, behave = std::move(behave)] {
        for (int connection = 0; !m_ending; ++connection) {
            const int socket = ::accept(m_listener, nullptr, nullptr);
            if (socket < 0)
                return;
            RawPeer peer(socket, m_context);
            if (peer.isOpen())
                behave(peer, connection);
        }
    });
}

FakeServer::~FakeServer()
{
    m_ending = true;
    ::shutdown(m_listener, SHUT_RDWR);
    m_thread.join();
    ::close(m_listener);
    SSL_CTX_free(m_context);
}

SilentServer::SilentServer() : m_listener(listening(&m_port)) { }

SilentServer::~SilentServer()
{
    ::close(m_listener);
}

} // namespace expediente::tests
