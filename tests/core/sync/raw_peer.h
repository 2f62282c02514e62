#pragma once
// TLS spoken by hand, for what no proper client or server would say.
#include "app/server/certificate.h"

#include <openssl/ssl.h>

#include <atomic>
#include <functional>
#include <memory>
#include <thread>

namespace expediente::tests {

inline const QByteArray answerOk = "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok";

/// One end of a connection on loopback. Whatever doesn't come within ten seconds, doesn't come.
class RawPeer {
public:
    static constexpr int plain = 0; ///< no TLS at all

    /// A client's end.
    explicit RawPeer(quint16 port, int tlsVersion = TLS1_3_VERSION);
    /// A server's end, of an accepted socket.
    RawPeer(int socket, SSL_CTX* server);
    ~RawPeer();
    RawPeer(const RawPeer&) = delete;
    RawPeer& operator=(const RawPeer&) = delete;

    bool isOpen() const { return m_open; }
    bool send(const QByteArray& bytes);
    QByteArray readUntil(const QByteArray& end);
    /// Until the other end closes; closedInTime() tells whether it did.
    QByteArray readAll() { return readUntil({}); }
    bool closedInTime() const { return m_closed; }
    void halfClose(); ///< "no more from me", below TLS
    void cut(); ///< a reset

private:
    int m_socket = -1;
    SSL_CTX* m_context = nullptr;
    SSL* m_tls = nullptr;
    bool m_open = false;
    bool m_closed = false;
};

/// Takes connections one after the other and does with each what it is told.
class FakeServer {
public:
    FakeServer(const server::MadeCertificate& made,
        std::function<void(RawPeer&, int connection)> behave, int tlsVersion = TLS1_3_VERSION);
    ~FakeServer();
    quint16 port() const { return m_port; }

private:
    quint16 m_port = 0;
    int m_listener = -1;
    SSL_CTX* m_context = nullptr;
    std::atomic<bool> m_ending = false;
    std::thread m_thread;
};

/// A socket that listens and never says a word.
class SilentServer {
public:
    SilentServer();
    ~SilentServer();
    quint16 port() const { return m_port; }

private:
    quint16 m_port = 0;
    int m_listener = -1;
};

} // namespace expediente::tests
