// Whom a client talks to, and how it is told where a server is.
#include "tests/core/sync/loopback.h"
#include "tests/core/sync/raw_peer.h"
#include "tests/support/print.h"

#include <catch2/catch_test_macros.hpp>

using namespace expediente;
using namespace expediente::server;
using namespace expediente::tests;

namespace {

/// What a client makes of a server with this certificate; empty when it trusts it.
QString objection(const MadeCertificate& made, const Trust& trust, const std::string& host)
{
    FakeServer server(made, [](RawPeer& peer, int) {
        peer.readUntil("\r\n\r\n");
        peer.send(answerOk);
    });
    const auto client =
        HttpsTransport::create({.host = host, .port = server.port()}, trust).value();
    const auto answer = client->exchange(asking("/v1/x"));
    if (answer)
        return {};
    CHECK(answer.error().code == ErrorCode::ServerNotTrusted);
    CHECK_FALSE(answer.error().args.join(u' ').contains(QLatin1String("t0ken")));
    return answer.error().args.value(1);
}

MadeCertificate madeBetween(int fromDay, int untilDay)
{
    const auto now = QDateTime::currentDateTimeUtc();
    return makeCertificate({.names = {QStringLiteral("127.0.0.1")},
                               .from = now.addDays(fromDay),
                               .until = now.addDays(untilDay)})
        .value();
}

PinnedSha256 pinOf(const MadeCertificate& made)
{
    return PinnedSha256::fromText(fingerprintOf(made.certificate).value()).value();
}

} // namespace

TEST_CASE("a pinned certificate is the one, whatever it says of itself")
{
    const auto made = madeFor({QStringLiteral("elsewhere.example")});
    CHECK(objection(made, pinOf(made), "127.0.0.1").isEmpty());
    CHECK(objection(madeBetween(-20, -10), pinOf(made), "127.0.0.1") != QString());
    const auto expired = madeBetween(-20, -10);
    CHECK(objection(expired, pinOf(expired), "127.0.0.1").isEmpty());
    CHECK_FALSE(objection(made, pinOf(expired), "127.0.0.1").isEmpty());
}

TEST_CASE("the agency's own certificate vouches for the names in it, within its time")
{
    const auto made = madeFor({QStringLiteral("localhost"), QStringLiteral("127.0.0.1")});
    const CaPem trust{made.certificate};
    CHECK(objection(made, trust, "127.0.0.1").isEmpty());
    CHECK(objection(made, trust, "localhost").isEmpty());
    const auto other = madeFor({QStringLiteral("sync.example"), QStringLiteral("10.0.0.5")});
    CHECK(objection(other, CaPem{other.certificate}, "127.0.0.1").contains(QLatin1String("IP")));
    CHECK(objection(other, CaPem{other.certificate}, "localhost")
              .contains(QLatin1String("mismatch")));
    CHECK_FALSE(objection(other, trust, "127.0.0.1").isEmpty());
    CHECK(objection(other, CaPem{made.certificate + other.certificate}, "localhost")
              .contains(QLatin1String("mismatch")));
    const auto expired = madeBetween(-20, -10);
    CHECK(objection(expired, CaPem{expired.certificate}, "127.0.0.1")
              .contains(QLatin1String("expired")));
    const auto early = madeBetween(10, 20);
    CHECK(objection(early, CaPem{early.certificate}, "127.0.0.1")
              .contains(QLatin1String("not yet valid")));
}

TEST_CASE("the system's authorities vouch for nobody who made a certificate at home")
{
    const auto made = madeFor({QStringLiteral("127.0.0.1")});
    CHECK_FALSE(objection(made, SystemAuthorities{}, "127.0.0.1").isEmpty());
}

TEST_CASE("what is no certificate and no fingerprint can't be trusted")
{
    for (const char* pem : {"", "nonsense", "-----BEGIN CERTIFICATE-----\nAAAA\n"})
        CHECK_FALSE(HttpsTransport::create(localAddress(1), CaPem{pem}));
    CHECK_FALSE(HttpsTransport::create(localAddress(1), PinnedSha256{"short"}));
    const QString digits = QStringLiteral("0F").repeated(32);
    CHECK(PinnedSha256::fromText(digits)->digest == QByteArray(32, '\x0f'));
    CHECK(PinnedSha256::fromText(digits.toLower())->digest == QByteArray(32, '\x0f'));
    CHECK_FALSE(PinnedSha256::fromText(digits + u'0'));
    CHECK_FALSE(PinnedSha256::fromText(digits + u'\n'));
    CHECK_FALSE(PinnedSha256::fromText({}));
}

TEST_CASE("neither side speaks anything older than TLS 1.3")
{
    Loopback server;
    CHECK(RawPeer(server.port(), TLS1_3_VERSION).isOpen());
    CHECK_FALSE(RawPeer(server.port(), TLS1_2_VERSION).isOpen());

    FakeServer old(
        server.made, [](RawPeer&, int) {}, TLS1_2_VERSION);
    const auto client = HttpsTransport::create(localAddress(old.port()), server.pin()).value();
    const auto answer = client->exchange(asking("/v1/x"));
    REQUIRE_FALSE(answer);
    CHECK(answer.error().code == ErrorCode::ServerNotTrusted);
}

TEST_CASE("a server is named by https, a host and perhaps a port")
{
    const auto from = [](const char* url) {
        return ServerAddress::fromUrl(QString::fromUtf8(url));
    };
    CHECK(from("https://Sync.Example.mx") == ServerAddress{"sync.example.mx", 443});
    CHECK(from("https://sync.example.mx:8443/") == ServerAddress{"sync.example.mx", 8443});
    CHECK(from("https://10.0.0.5:8443") == ServerAddress{"10.0.0.5", 8443});
    CHECK(from("https://[::1]:8443")->toString() == QStringLiteral("[::1]:8443"));
    CHECK(from("https://a")->toString() == QStringLiteral("a"));
    for (const char* url : {"", "http://a", "a", "https://", "https://a:0", "https://a:65536",
             "https://a:", "https://a/b", "https://u:p@a", "https://a?x", "https://a#x",
             "https://a b", "https://-a", "https://a\n", "https://\xc3\xb1", "ftp://a",
             "https://::1"})
        CHECK_FALSE(from(url));
}

TEST_CASE("a host that nobody knows is told as such")
{
    const auto client =
        HttpsTransport::create({.host = "no-such-host.invalid", .port = 1}, SystemAuthorities{})
            .value();
    auto request = asking("/v1/x");
    request.patience = std::chrono::seconds(5);
    const auto answer = client->exchange(request);
    REQUIRE_FALSE(answer);
    const auto code = answer.error().code;
    CHECK((code == ErrorCode::NetworkDown || code == ErrorCode::NetworkTimeout));
    CHECK(answer.error().args.front() == QStringLiteral("no-such-host.invalid:1"));
}
