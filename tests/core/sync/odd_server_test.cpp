// A client among servers that misbehave.
#include "tests/core/sync/loopback.h"
#include "tests/core/sync/raw_peer.h"
#include "tests/support/print.h"

#include <catch2/catch_test_macros.hpp>

#include <future>

using namespace expediente;
using namespace expediente::tests;

namespace {

class Oddity {
public:
    explicit Oddity(std::function<void(RawPeer&, int connection)> behave)
        : m_made(madeFor({QStringLiteral("127.0.0.1")})), m_server(m_made, std::move(behave))
    {
    }

    std::unique_ptr<HttpsTransport> client(const TransportLimits& limits = {}) const
    {
        return HttpsTransport::create(
            localAddress(m_server.port()), CaPem{m_made.certificate}, limits)
            .value();
    }

private:
    server::MadeCertificate m_made;
    FakeServer m_server;
};

/// How the client takes this answer to one request.
Result<Response> given(const QByteArray& answer, const TransportLimits& limits = {})
{
    const Oddity server([&](RawPeer& peer, int) {
        peer.readUntil("\r\n\r\n");
        peer.send(answer);
    });
    return server.client(limits)->exchange(asking("/v1/x"));
}

ErrorCode codeGiven(const QByteArray& answer, const TransportLimits& limits = {})
{
    const auto result = given(answer, limits);
    REQUIRE_FALSE(result);
    return result.error().code;
}

} // namespace

TEST_CASE("a request that a kept connection swallows is sent once more, on a new one")
{
    std::atomic<int> asked = 0;
    const Oddity server([&](RawPeer& peer, int connection) {
        const auto request = [&] {
            const bool came = peer.readUntil("\r\n\r\n").startsWith("POST /v1/x ");
            asked += came;
            return came;
        };
        if (request())
            peer.send(answerOk);
        if (connection == 0)
            request(); // and closes without a word
    });
    const auto client = server.client();
    CHECK(client->exchange(asking("/v1/x"))->body == "ok");
    CHECK(client->exchange(asking("/v1/x"))->body == "ok");
    CHECK(asked == 3);
}

TEST_CASE("a request that a new connection swallows is not sent again")
{
    std::atomic<int> asked = 0;
    const Oddity server(
        [&](RawPeer& peer, int) { asked += peer.readUntil("\r\n\r\n").startsWith("POST"); });
    const auto answer = server.client()->exchange(asking("/v1/x"));
    REQUIRE_FALSE(answer);
    CHECK(answer.error().code == ErrorCode::NetworkDown);
    CHECK(asked == 1);
}

TEST_CASE("an answer that breaks off is none, and the request not sent again")
{
    std::atomic<int> asked = 0;
    const Oddity server([&](RawPeer& peer, int) {
        for (const auto& answer : {answerOk, answerOk.chopped(1)}) {
            asked += peer.readUntil("\r\n\r\n").startsWith("POST");
            peer.send(answer);
        }
    });
    const auto client = server.client();
    CHECK(client->exchange(asking("/v1/x")));
    CHECK(client->exchange(asking("/v1/x")).error().code == ErrorCode::NetworkDown);
    CHECK(asked == 2);
}

TEST_CASE("an answer without a length, cut off, is not taken for whole")
{
    CHECK(codeGiven("HTTP/1.1 200 OK\r\n\r\nperhaps all") == ErrorCode::NetworkDown);
}

TEST_CASE("an answer that is none, or has no end")
{
    CHECK(codeGiven("SSH-2.0-OpenSSH_9.2\r\n\r\n") == ErrorCode::ReplyUnreadable);
    CHECK(codeGiven(QByteArray(100'000, 'x')) == ErrorCode::ReplyUnreadable);
    CHECK(codeGiven("HTTP/1.1 200 OK\r\nContent-Length: -1\r\n\r\n") == ErrorCode::ReplyUnreadable);
    CHECK(codeGiven("HTTP/1.1 100 Continue\r\n\r\n") == ErrorCode::ReplyUnreadable);
    CHECK(codeGiven("HTTP/1.1 200 OK\r\nX: " + QByteArray(100'000, 'x') + "\r\n\r\n")
        == ErrorCode::ReplyUnreadable);
    CHECK(codeGiven("") == ErrorCode::NetworkDown);
}

TEST_CASE("an answer in pieces is whole, and capped like any other")
{
    const QByteArray pieces = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"
                              "5\r\nhello\r\n6\r\n world\r\n0\r\n\r\n";
    CHECK(given(pieces)->body == "hello world");
    CHECK(codeGiven(pieces, {.answerBytes = 10}) == ErrorCode::ReplyTooLarge);
    CHECK(codeGiven("HTTP/1.1 200 OK\r\nContent-Length: 99999999999\r\n\r\n")
        == ErrorCode::ReplyTooLarge);
}

TEST_CASE("a slow line comes to its end, however short patience is; one that drips does not")
{
    std::promise<void> never;
    const Oddity server([&, waited = never.get_future().share()](RawPeer& peer, int) {
        peer.readUntil("\r\n\r\n");
        peer.send("HTTP/1.1 200 OK\r\nContent-Length: 8\r\n\r\n");
        for (const char* piece : {"12", "34", "56", "78"}) {
            waited.wait_for(std::chrono::milliseconds(200));
            peer.send(piece);
        }
    });
    auto asked = asking("/v1/x");
    asked.patience = std::chrono::milliseconds(500);
    CHECK(server.client({.slowest = 1})->exchange(asked)->body == "12345678");
    const auto dripping = server.client({.slowest = 1'000'000})->exchange(asked);
    REQUIRE_FALSE(dripping);
    CHECK(dripping.error().code == ErrorCode::NetworkTimeout);
}

TEST_CASE("what left at once is no reason to wait for a server that has fallen silent")
{
    std::promise<void> given;
    const Oddity server([&, up = given.get_future().share()](RawPeer& peer, int) {
        peer.readUntil("\r\n\r\n");
        up.wait();
    });
    auto large = asking("/v1/x", QByteArray(100'000, 'x'));
    large.patience = std::chrono::milliseconds(100);
    const auto client = server.client({.slowest = 1});
    const auto answer = client->exchange(large); // or this would take a day
    given.set_value();
    REQUIRE_FALSE(answer);
    CHECK(answer.error().code == ErrorCode::NetworkTimeout);
}

TEST_CASE("no redirect is followed, and Retry-After is read where it is a number")
{
    CHECK(
        given("HTTP/1.1 302 Found\r\nLocation: https://evil/\r\nContent-Length: 0\r\n\r\n")->status
        == 302);
    const auto retryAfter = [](const QByteArray& value) {
        return given("HTTP/1.1 503 Busy\r\nContent-Length: 0\r\nRetry-After: " + value + "\r\n\r\n")
            ->retryAfter;
    };
    CHECK(retryAfter("7") == std::chrono::seconds(7));
    CHECK(retryAfter("999999999999") == std::chrono::hours(24));
    CHECK_FALSE(retryAfter("Wed, 21 Oct 2026 07:28:00 GMT"));
    CHECK_FALSE(retryAfter("-3"));
}

TEST_CASE("an answer that comes before the request is all there counts")
{
    const Oddity server([&](RawPeer& peer, int) {
        peer.readUntil("\r\n\r\n");
        peer.send("HTTP/1.1 401 Who\r\nContent-Length: 0\r\n\r\n");
        peer.readAll();
    });
    const auto answer = server.client()->exchange(asking("/v1/x", QByteArray(20'000'000, 'x')));
    REQUIRE(answer);
    CHECK(answer->status == 401);
}

TEST_CASE("a server that says goodbye is not asked again on that connection")
{
    std::atomic<int> connections = 0;
    const Oddity server([&](RawPeer& peer, int) {
        ++connections;
        peer.readUntil("\r\n\r\n");
        peer.send("HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: 2\r\n\r\nok");
    });
    const auto client = server.client();
    CHECK(client->exchange(asking("/v1/x")));
    CHECK(client->exchange(asking("/v1/x")));
    CHECK(connections == 2);
}
