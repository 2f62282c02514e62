#include "tests/core/sync/loopback.h"

#include <catch2/catch_test_macros.hpp>

namespace expediente::tests {

using namespace server;

MadeCertificate madeFor(const QStringList& names)
{
    CertificateWish wish{.names = names};
    wish.from = wish.from.addDays(-1);
    return makeCertificate(wish).value();
}

ServerAddress localAddress(quint16 port)
{
    return {.host = "127.0.0.1", .port = port};
}

Request asking(const QByteArray& path, const QByteArray& body)
{
    return {.path = path, .token = "t0ken", .body = body, .patience = longEnough};
}

Loopback::Loopback() : Loopback(ServerSettings{}) { }

Loopback::Loopback(ServerSettings given, const QString& address)
    : made(madeFor({QStringLiteral("localhost"), QStringLiteral("127.0.0.1")}))
    , settings(std::move(given))
{
    settings.address = address;
    settings.certificatePath = m_folder.filePath(QStringLiteral("certificate.pem"));
    settings.keyPath = m_folder.filePath(QStringLiteral("key.pem"));
    settings.log = [this](const RequestLog& line) { log.add(line); };
    REQUIRE(writeCertificate(made, settings.certificatePath, settings.keyPath));
    start();
}

void Loopback::start()
{
    auto started = HttpsServer::start(settings,
        [this](Incoming request, const Answer& answer) { handle(std::move(request), answer); });
    REQUIRE(started);
    m_server = std::move(*started);
    m_port = m_server->port();
    settings.port = m_port; // the next one starts where this one was
}

void Loopback::stop()
{
    m_server.reset();
}

void Loopback::handle(Incoming request, const Answer& answer)
{
    if (request.path == "/v1/echo")
        answer({.status = 200, .body = request.body});
    else if (request.path == "/v1/large")
        answer({.status = 200, .body = QByteArray(largeAnswer, 'x')});
    else if (request.path == "/v1/throw")
        throw std::runtime_error("handler");
    else if (request.path == "/v1/wait")
        waiting.add({std::move(request), answer});
    else if (request.path != "/v1/drop")
        answer({.status = 404, .body = request.path});
}

Trust Loopback::pin() const
{
    return PinnedSha256::fromText(fingerprintOf(made.certificate).value()).value();
}

std::unique_ptr<HttpsTransport> Loopback::client(const TransportLimits& limits) const
{
    return HttpsTransport::create(localAddress(m_port), pin(), limits).value();
}

std::unique_ptr<HttpsTransport> Loopback::client(const Trust& trust) const
{
    return HttpsTransport::create(localAddress(m_port), trust).value();
}

} // namespace expediente::tests
