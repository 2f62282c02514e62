// A server among clients that misbehave.
#include "tests/core/sync/loopback.h"
#include "tests/core/sync/raw_peer.h"
#include "tests/support/print.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <QElapsedTimer>

#include <random>
#include <thread>

using namespace expediente;
using namespace expediente::server;
using namespace expediente::tests;
using namespace std::chrono_literals;

namespace {

const QByteArray validRequest = "POST /v1/echo HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer abc\r\n"
                                "Content-Length: 5\r\n\r\nhello";
const QByteArray pollRequest = "POST /v1/wait HTTP/1.1\r\nHost: x\r\nContent-Length: 0\r\n\r\n";

/// The status of the first answer, after which the server has to close.
int statusThenClosed(const Loopback& server, const QByteArray& request)
{
    RawPeer peer(server.port());
    peer.send(request);
    const QByteArray answer = peer.readAll();
    CHECK(peer.closedInTime());
    return answer.mid(9, 3).toInt();
}

int statusThenKept(RawPeer& peer, const QByteArray& request)
{
    peer.send(request);
    return peer.readUntil("\r\n\r\n").mid(9, 3).toInt();
}

bool isAlive(const Loopback& server)
{
    const auto answer = server.client()->exchange(asking("/v1/echo", "alive"));
    return answer && answer->body == "alive";
}

/// When who left has been seen off.
bool isAliveSoon(const Loopback& server)
{
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < 10'000) {
        if (isAlive(server))
            return true;
    }
    return false;
}

/// One to four bytes or pieces of it changed, taken out, doubled; or the rest cut off.
QByteArray damaged(QByteArray request, std::mt19937& random)
{
    const auto below = [&](qsizetype limit) { return qsizetype(random() % quint32(limit)); };
    for (auto changes = 1 + below(4); changes > 0 && !request.isEmpty(); --changes) {
        const auto at = below(request.size());
        switch (below(8)) {
        case 0:
            request.truncate(at);
            break;
        case 1:
        case 2:
            request.remove(at, 1 + below(8));
            break;
        case 3:
        case 4:
            request.insert(at, request.mid(below(request.size()), 1 + below(20)));
            break;
        default:
            request[at] = char(random());
        }
    }
    return request;
}

ServerSettings unlimited()
{
    ServerSettings settings;
    settings.door.requestsPerSecond = 1e9;
    settings.door.burst = 1e9;
    settings.door.connectionsPerSecond = 1e9;
    settings.door.connectionBurst = 1e9;
    return settings;
}

} // namespace

TEST_CASE("health is answered without the handler, and only what belongs here gets to it")
{
    Loopback server;
    RawPeer peer(server.port());
    CHECK(statusThenKept(peer, "GET /health HTTP/1.1\r\nHost: x\r\n\r\n") == 200);
    CHECK(statusThenKept(peer, validRequest) == 200);
    CHECK(statusThenClosed(server, "GET /v1/echo HTTP/1.1\r\nHost: x\r\n\r\n") == 405);
    CHECK(statusThenClosed(server, "POST /health HTTP/1.1\r\nContent-Length: 0\r\n\r\n") == 405);
    CHECK(statusThenClosed(server, "POST /v2/echo HTTP/1.1\r\nContent-Length: 0\r\n\r\n") == 404);
    CHECK(statusThenClosed(server, "POST https://x/v1/echo HTTP/1.1\r\n\r\n") == 404);
    CHECK(statusThenClosed(server, "GET /health HTTP/1.1\r\nContent-Length: 1\r\n\r\nx") == 400);
    CHECK(server.waiting.take().empty());
}

TEST_CASE("what is malformed is answered with 400 and the connection closed")
{
    Loopback server;
    for (const QByteArray request :
        {"\r\n\r\nrubbish\r\n\r\n", "POST /v1/echo\r\n\r\n", "POST /v1/echo HTTP/9.9\r\n\r\n",
            "POST /v1/\xff HTTP/1.1\r\n\r\n", "POST /v1/echo HTTP/1.1\r\nContent-Length: x\r\n\r\n",
            "POST /v1/echo HTTP/1.1\r\nContent-Length: -1\r\n\r\n",
            "POST /v1/echo HTTP/1.1\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nab",
            "POST /v1/echo HTTP/1.1\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n",
            "POST /v1/echo HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n",
            "POST /v1/echo HTTP/1.1\r\nno colon\r\n\r\n"})
        CHECK(statusThenClosed(server, request) == 400);
    // A body longer than it says is a second request, and that one is rubbish.
    CHECK(statusThenClosed(server, validRequest + " and more\r\n\r\n") == 200);
    CHECK(isAlive(server));
}

TEST_CASE("header and body have caps, whether their length is told or not")
{
    auto settings = unlimited();
    settings.bodyBytes = 1'000;
    Loopback server(settings);
    CHECK(statusThenClosed(
              server, "POST /v1/echo HTTP/1.1\r\nX: " + QByteArray(50'000, 'x') + "\r\n\r\n")
        == 431);
    CHECK(
        statusThenClosed(server, "POST /v1/echo HTTP/1.1\r\nContent-Length: 1001\r\n\r\n") == 413);
    CHECK(statusThenClosed(
              server, "POST /v1/echo HTTP/1.1\r\nContent-Length: 99999999999999999999\r\n\r\n")
        == 400);
    const QByteArray chunked = "POST /v1/echo HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n";
    const QByteArray piece = "200\r\n" + QByteArray(512, 'x') + "\r\n";
    CHECK(statusThenClosed(server, chunked + piece + piece + "0\r\n\r\n") == 413);
    RawPeer peer(server.port());
    CHECK(statusThenKept(peer, chunked + piece + "0\r\n\r\n") == 200);
    // An extension of a chunk that never ends is no way around them.
    const auto endless = statusThenClosed(server, chunked + "1;" + QByteArray(300'000, 'x'));
    CHECK((endless == 400 || endless == 431));
}

TEST_CASE("who sends a header letter by letter, or none at all, is closed")
{
    auto settings = unlimited();
    settings.requestTime = 80ms;
    settings.headerBytes = 1'000'000; // time is to end it, not this
    Loopback server(settings);
    RawPeer mute(server.port(), RawPeer::plain);
    RawPeer slow(server.port());
    bool open = true;
    for (int i = 0; open && i < 1'000'000; ++i)
        open = slow.send(i == 0 ? "POST /v1/echo HTTP/1.1\r\nX: " : "x");
    CHECK_FALSE(open);
    CHECK(mute.readAll().isEmpty());
    CHECK(mute.closedInTime());
    RawPeer lying(server.port());
    lying.send("POST /v1/echo HTTP/1.1\r\nContent-Length: 9\r\n\r\nhello");
    CHECK(lying.readAll().isEmpty());
    CHECK(lying.closedInTime());
}

TEST_CASE(
    "a client that leaves while its answer is pending frees its place, and the answer is nobody's")
{
    auto settings = unlimited();
    settings.door.connections = 1;
    Loopback server(settings);
    auto peer = std::make_unique<RawPeer>(server.port());
    REQUIRE(peer->send(pollRequest));
    REQUIRE(server.waiting.waitFor(1));
    const bool abruptly = GENERATE(false, true);
    if (abruptly)
        peer->cut();
    peer.reset();
    REQUIRE(server.log.waitFor(1));
    CHECK(server.log.take().front().status == 0);
    server.waiting.take().front().answer({.status = 200, .body = "late"});
    CHECK(isAliveSoon(server));
}

TEST_CASE("connections that are half closed or cut anywhere do no harm")
{
    Loopback server(unlimited());
    for (qsizetype size = 0; size <= validRequest.size(); size += 3) {
        RawPeer half(server.port());
        half.send(validRequest.left(size));
        half.halfClose();
        half.readAll();
        CHECK(half.closedInTime());
        RawPeer cut(server.port());
        cut.send(validRequest.left(size));
        cut.cut();
        RawPeer inHandshake(server.port(), RawPeer::plain);
        inHandshake.send(validRequest.left(size));
        inHandshake.halfClose();
        inHandshake.readAll();
        CHECK(inHandshake.closedInTime());
    }
    CHECK(isAlive(server));
}

TEST_CASE("thousands of damaged requests, and none does harm")
{
    Loopback server(unlimited());
    std::mt19937 random(20261124);
    const QByteArray inPieces = "POST /v1/echo HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n"
                                "5;a=b\r\nhello\r\n0\r\nX: y\r\n\r\n";
    for (int i = 0; i < 4'000; ++i) {
        RawPeer peer(server.port());
        // What the first leaves over is the start of the second.
        peer.send(damaged(i % 2 ? validRequest : inPieces, random) + validRequest);
        peer.halfClose();
        peer.readAll();
        if (!peer.closedInTime())
            FAIL("the server holds on to it");
    }
    RawPeer noTls(server.port(), RawPeer::plain);
    noTls.send(QByteArray(100'000, '\x16'));
    noTls.readAll();
    CHECK(isAlive(server));
    server.stop();
    std::map<int, int> count;
    for (const auto& line : server.log.take())
        ++count[line.status];
    CHECK(count[400] > 1'000);
    CHECK(count[200] > 100);
}

TEST_CASE("who asks too often gets 429 and how long to wait, on the connection that there is")
{
    ServerSettings settings;
    settings.door.burst = 3;
    settings.door.requestsPerSecond = 0.1;
    Loopback server(settings);
    const auto client = server.client();
    for (int i = 0; i < 3; ++i)
        CHECK(client->exchange(asking("/v1/echo", "x"))->status == 200);
    for (const qsizetype size : {1, 1'000'000}) {
        const auto refused = client->exchange(asking("/v1/echo", QByteArray(size, 'x')));
        REQUIRE(refused);
        CHECK(refused->status == 429);
        CHECK(refused->retryAfter > 0s);
        CHECK(refused->retryAfter <= 10s);
    }
}

TEST_CASE("no more connections than there may be, in all and from one address")
{
    auto settings = unlimited();
    const bool each = GENERATE(true, false);
    (each ? settings.door.connectionsPerAddress : settings.door.connections) = 2;
    Loopback server(settings);
    auto first = std::make_unique<RawPeer>(server.port());
    RawPeer second(server.port());
    CHECK(statusThenKept(*first, validRequest) == 200);
    CHECK(statusThenKept(second, validRequest) == 200);
    QElapsedTimer timer;
    timer.start();
    CHECK_FALSE(RawPeer(server.port()).isOpen());
    CHECK(timer.elapsed() < 700);
    first.reset();
    CHECK(isAliveSoon(server));
}

TEST_CASE("bodies all together have a cap, and what is refused leaves its room to others")
{
    auto settings = unlimited();
    settings.door.bodyBytes = 4'000;
    settings.door.smallBody = 0;
    Loopback server(settings);
    CHECK(
        statusThenClosed(server, "POST /v1/echo HTTP/1.1\r\nContent-Length: 1001\r\n\r\n") == 503);
    RawPeer waiting(server.port());
    waiting.send("POST /v1/wait HTTP/1.1\r\nContent-Length: 900\r\n\r\n" + QByteArray(900, 'x'));
    REQUIRE(server.waiting.waitFor(1));
    CHECK(statusThenClosed(server, "POST /v1/echo HTTP/1.1\r\nContent-Length: 101\r\n\r\n") == 503);
    CHECK(isAlive(server));
    server.waiting.take().front().answer({.status = 200});
    waiting.readUntil("\r\n\r\n");
    REQUIRE(server.log.waitFor(4));
    CHECK(server.client()->exchange(asking("/v1/echo", QByteArray(900, 'x')))->status == 200);
}

TEST_CASE("strangers take no room from workstations, however large, many and slow they are")
{
    auto settings = unlimited();
    settings.door.smallBody = 100;
    settings.door.bodyBytes = 4'000;
    settings.screen = [](const QByteArray&, const QByteArray& token, const auto& said) {
        said(token == "good" ? std::nullopt : std::optional(Response{.status = 401}));
    };
    Loopback server(settings);
    std::vector<std::unique_ptr<RawPeer>> slow;
    for (int i = 0; i < 60; ++i) { // with little, of which half never comes
        slow.push_back(std::make_unique<RawPeer>(server.port()));
        slow.back()->send(
            "POST /v1/echo HTTP/1.1\r\nContent-Length: 100\r\n\r\n" + QByteArray(50, 'x'));
    }
    for (const char* size : {"Content-Length: 900", "Transfer-Encoding: chunked"})
        CHECK(statusThenClosed(server,
                  QByteArray("POST /v1/echo HTTP/1.1\r\n") + size
                      + "\r\nAuthorization: Bearer bad\r\n\r\n")
            == 401);
    auto known = asking("/v1/echo", QByteArray(900, 'x'));
    known.token = "good";
    CHECK(server.client()->exchange(known)->status == 200);
}

TEST_CASE("who doesn't read its answer is closed")
{
    auto settings = unlimited();
    settings.requestTime = 80ms;
    settings.slowestBytesPerSecond = 1'000'000'000;
    Loopback server(settings);
    server.largeAnswer = 30'000'000;
    RawPeer peer(server.port());
    peer.send("POST /v1/large HTTP/1.1\r\nContent-Length: 0\r\n\r\n");
    REQUIRE(server.log.waitFor(1));
    CHECK(server.log.take().front().status == 0);
    CHECK(peer.readAll().size() < server.largeAnswer);
    CHECK(peer.closedInTime());
}

TEST_CASE("answers from many threads while clients leave and the server stops")
{
    constexpr int count = 60;
    auto settings = unlimited();
    settings.graceTime = 20ms;
    for (int round = 0; round < 5; ++round) {
        Loopback server(settings);
        std::vector<std::unique_ptr<RawPeer>> peers;
        for (int i = 0; i < count; ++i) {
            peers.push_back(std::make_unique<RawPeer>(server.port()));
            REQUIRE(peers.back()->send(pollRequest));
        }
        REQUIRE(server.waiting.waitFor(count));
        const auto waiting = server.waiting.take();
        std::vector<std::thread> threads;
        for (size_t first = 0; first < 3; ++first) {
            threads.emplace_back([&, first] {
                for (size_t i = first; i < waiting.size(); i += 2) // some of them twice
                    waiting[i].answer({.status = 200, .body = "x"});
            });
        }
        threads.emplace_back([&] { peers.clear(); });
        server.stop();
        for (auto& thread : threads)
            thread.join();
    }
}

TEST_CASE("requests sent ahead are answered in their order")
{
    Loopback server;
    RawPeer peer(server.port());
    peer.send(pollRequest + validRequest + validRequest);
    REQUIRE(server.waiting.waitFor(1));
    server.waiting.take().front().answer({.status = 200, .body = "first"});
    QByteArray all = peer.readUntil("hello");
    if (all.count("hello") < 2)
        all += peer.readUntil("hello");
    CHECK(all.indexOf("first") < all.indexOf("hello"));
    CHECK(all.count("hello") == 2);
}

TEST_CASE("a status that is none becomes 500, and one without a body has none")
{
    Loopback server;
    const auto client = server.client();
    for (const auto& [given, shown] : {std::pair(0, 500), {77, 500}, {1000, 500}, {204, 204}}) {
        RawPeer peer(server.port());
        peer.send(pollRequest);
        REQUIRE(server.waiting.waitFor(1));
        server.waiting.take().front().answer({.status = given, .body = "body"});
        const auto answer = peer.readUntil("\r\n\r\n");
        CHECK(answer.mid(9, 3).toInt() == shown);
        CHECK_FALSE(answer.contains("body"));
    }
}
