#pragma once
#include "app/server/certificate.h"
#include "app/server/https_server.h"
#include "core/sync/https_transport.h"

#include <QTemporaryDir>

#include <condition_variable>
#include <mutex>
#include <vector>

namespace expediente::tests {

constexpr auto longEnough = std::chrono::seconds(20);

/// Things that other threads bring, and the waiting for them.
template <class T>
class Collected {
public:
    void add(T thing)
    {
        const std::lock_guard lock(m_mutex);
        m_things.push_back(std::move(thing));
        m_more.notify_all();
    }
    bool waitFor(size_t count)
    {
        std::unique_lock lock(m_mutex);
        return m_more.wait_for(lock, longEnough, [&] { return m_things.size() >= count; });
    }
    std::vector<T> take()
    {
        const std::lock_guard lock(m_mutex);
        return std::exchange(m_things, {});
    }

private:
    std::mutex m_mutex;
    std::condition_variable m_more;
    std::vector<T> m_things;
};

/// Requests that nobody has answered yet.
struct Waiting {
    server::Incoming request;
    server::Answer answer;
};

/// A server on 127.0.0.1 with a certificate of its own. /v1/echo gives back what it gets, /v1/wait
/// is kept in `waiting`, /v1/large answers with `largeAnswer` bytes.
class Loopback {
public:
    Loopback();
    /// With other settings; the certificate is filled in.
    explicit Loopback(
        server::ServerSettings settings, const QString& address = QStringLiteral("127.0.0.1"));
    ~Loopback() { stop(); }

    void start();
    void stop();
    quint16 port() const { return m_port; }
    std::unique_ptr<HttpsTransport> client(const TransportLimits& limits = {}) const;
    std::unique_ptr<HttpsTransport> client(const Trust& trust) const;
    Trust pin() const;

    Collected<server::RequestLog> log;
    Collected<Waiting> waiting;
    server::MadeCertificate made;
    server::ServerSettings settings;
    qsizetype largeAnswer = 0;

private:
    void handle(server::Incoming request, const server::Answer& answer);

    QTemporaryDir m_folder;
    std::unique_ptr<server::HttpsServer> m_server;
    quint16 m_port = 0;
};

/// For this machine, from yesterday for a year.
server::MadeCertificate madeFor(const QStringList& names);
ServerAddress localAddress(quint16 port);
Request asking(const QByteArray& path, const QByteArray& body = {});

} // namespace expediente::tests
