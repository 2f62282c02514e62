// A real server and a real client, on loopback.
#include "tests/core/sync/loopback.h"
#include "tests/core/sync/raw_peer.h"
#include "tests/support/print.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <QElapsedTimer>

#include <future>
#include <thread>

using namespace expediente;
using namespace expediente::server;
using namespace expediente::tests;
using namespace std::chrono_literals;

namespace {

constexpr qint64 wellBelowASecond = 700;

QByteArray someBytes(qsizetype size)
{
    QByteArray bytes(size, Qt::Uninitialized);
    quint32 state = 1;
    for (char& byte : bytes)
        byte = char((state = state * 1664525 + 1013904223) >> 24);
    return bytes;
}

ErrorCode codeOf(const Result<Response>& result)
{
    REQUIRE_FALSE(result);
    return result.error().code;
}

/// One connection for each address and no more ever.
ServerSettings oneConnection()
{
    ServerSettings settings;
    settings.door.connectionBurst = 1;
    settings.door.connectionsPerSecond = 0;
    return settings;
}

} // namespace

TEST_CASE("four megabytes go there and back")
{
    Loopback server;
    const auto client = server.client();
    const auto body = someBytes(4 * 1024 * 1024);
    const auto answer = client->exchange(asking("/v1/echo", body));
    REQUIRE(answer);
    CHECK(answer->status == 200);
    CHECK((answer->body == body));
    REQUIRE(server.log.waitFor(1));
    const auto line = server.log.take().front();
    CHECK(line.path == "/v1/echo");
    CHECK(line.status == 200);
    CHECK(line.bytesIn == body.size());
    CHECK(line.bytesOut == body.size());
}

TEST_CASE("exchanges share one connection, whatever their status")
{
    Loopback server(oneConnection());
    const auto client = server.client();
    for (const char* path : {"/v1/echo", "/v1/none", "/v1/throw", "/v1/drop", "/v1/echo"})
        CHECK(client->exchange(asking(path, "x")));
    CHECK(codeOf(server.client()->exchange(asking("/v1/echo"))) == ErrorCode::NetworkDown);
}

TEST_CASE("a handler that throws or drops its answer answers 500")
{
    Loopback server;
    const auto client = server.client();
    CHECK(client->exchange(asking("/v1/throw"))->status == 500);
    CHECK(client->exchange(asking("/v1/drop"))->status == 500);
}

TEST_CASE("path, token and body arrive as they were sent, and so do status and Retry-After")
{
    Loopback server;
    const auto client = server.client();
    auto pending = std::async(std::launch::async, [&] {
        return client->exchange(
            {.path = "/v1/wait", .token = "abc.DEF-1", .body = "b", .patience = longEnough});
    });
    REQUIRE(server.waiting.waitFor(1));
    const auto waiting = server.waiting.take();
    CHECK(waiting[0].request.path == "/v1/wait");
    CHECK(waiting[0].request.token == "abc.DEF-1");
    CHECK(waiting[0].request.body == "b");
    CHECK(waiting[0].request.peer == "127.0.0.1");
    waiting[0].answer({.status = 503, .body = "later", .retryAfter = 17s});
    waiting[0].answer({.status = 200, .body = "never"});
    const auto answer = pending.get();
    REQUIRE(answer);
    CHECK(answer->status == 503);
    CHECK(answer->body == "later");
    CHECK(answer->retryAfter == 17s);
}

TEST_CASE("a path or token that no header can carry is refused")
{
    Loopback server;
    const auto client = server.client();
    for (const char* path : {"", "v1", "/v1/a b", "/v1/\r\nHost: x", "/v1/\xc3\xb1"})
        CHECK(codeOf(client->exchange(asking(path))) == ErrorCode::BadInput);
    const auto refused =
        client->exchange({.path = "/v1/echo", .token = "a\r\nX-Evil: 1", .patience = longEnough});
    CHECK(codeOf(refused) == ErrorCode::BadInput);
    CHECK_FALSE(refused.error().args.join(u' ').contains(QLatin1String("Evil")));
}

TEST_CASE("a body over the cap is answered with 413, and the answer arrives")
{
    ServerSettings settings;
    settings.bodyBytes = 100'000;
    Loopback server(settings);
    const auto client = server.client();
    CHECK(client->exchange(asking("/v1/echo", QByteArray(100'000, 'x')))->status == 200);
    const auto refused = client->exchange(asking("/v1/echo", QByteArray(20'000'000, 'x')));
    REQUIRE(refused);
    CHECK(refused->status == 413);
    CHECK(client->exchange(asking("/v1/echo", "x"))->status == 200);
}

TEST_CASE("an answer over the cap is an error")
{
    Loopback server;
    server.largeAnswer = 100'001;
    const auto client = server.client(TransportLimits{.answerBytes = 100'000});
    const auto refused = client->exchange(asking("/v1/large"));
    CHECK(codeOf(refused) == ErrorCode::ReplyTooLarge);
    CHECK(refused.error().args.contains(QStringLiteral("100000")));
    CHECK(client->exchange(asking("/v1/echo", "x"))->status == 200);
}

TEST_CASE("who is silent is given up when patience ends, at the handshake or after it")
{
    SilentServer silent;
    Loopback server;
    const auto client = [&](quint16 port, const TransportLimits& limits = {}) {
        return HttpsTransport::create(localAddress(port), server.pin(), limits).value();
    };
    QElapsedTimer timer;
    timer.start();
    auto impatient = asking("/v1/wait");
    impatient.patience = 100ms;
    CHECK(codeOf(client(silent.port())->exchange(impatient)) == ErrorCode::NetworkTimeout);
    CHECK(codeOf(client(server.port())->exchange(impatient)) == ErrorCode::NetworkTimeout);
    // Patience for a long poll is none for a server that can't be reached.
    CHECK(
        codeOf(
            client(silent.port(), TransportLimits{.connecting = 100ms})->exchange(asking("/v1/x")))
        == ErrorCode::NetworkTimeout);
    CHECK(timer.elapsed() < 3 * wellBelowASecond);
}

TEST_CASE("cancelling ends the exchange at once, and all later ones")
{
    SilentServer silent;
    Loopback server;
    const bool whileConnecting = GENERATE(true, false);
    const auto client = HttpsTransport::create(
        localAddress(whileConnecting ? silent.port() : server.port()), server.pin())
                            .value();
    auto pending =
        std::async(std::launch::async, [&] { return client->exchange(asking("/v1/wait")); });
    if (!whileConnecting)
        REQUIRE(server.waiting.waitFor(1));
    QElapsedTimer timer;
    timer.start();
    client->cancel();
    CHECK(codeOf(pending.get()) == ErrorCode::Cancelled);
    CHECK(codeOf(client->exchange(asking("/v1/echo"))) == ErrorCode::Cancelled);
    CHECK(timer.elapsed() < wellBelowASecond);
}

TEST_CASE("a server that restarted meanwhile is found again")
{
    Loopback server;
    const auto client = server.client();
    CHECK(client->exchange(asking("/v1/echo", "x")));
    server.stop();
    server.start();
    CHECK(client->exchange(asking("/v1/echo", "x")));
    server.stop();
    CHECK(codeOf(client->exchange(asking("/v1/echo", "x"))) == ErrorCode::NetworkDown);
}

TEST_CASE("a connection that lies idle is closed, and a new one taken")
{
    ServerSettings settings;
    settings.idleTime = 20ms;
    Loopback server(settings);
    const auto client = server.client();
    RawPeer witness(server.port());
    CHECK(client->exchange(asking("/v1/echo", "x")));
    CHECK(witness.readAll().isEmpty());
    CHECK(witness.closedInTime());
    CHECK(client->exchange(asking("/v1/echo", "x")));
}

TEST_CASE("two hundred long polls wait on two threads, and one wake-up answers them all")
{
    constexpr int count = 200;
    Loopback server;
    std::vector<std::unique_ptr<RawPeer>> clients;
    for (int i = 0; i < count; ++i) {
        clients.push_back(std::make_unique<RawPeer>(server.port()));
        REQUIRE(clients.back()->send("POST /v1/wait HTTP/1.1\r\nHost: x\r\n"
                                     "Content-Length: 0\r\n\r\n"));
    }
    REQUIRE(server.waiting.waitFor(count));
    // The threads are free all the while.
    CHECK(server.client()->exchange(asking("/v1/echo", "x"))->status == 200);
    QElapsedTimer timer;
    timer.start();
    for (const auto& each : server.waiting.take())
        each.answer({.status = 200, .body = "awake"});
    int awake = 0;
    for (const auto& client : clients)
        awake += client->readUntil("awake").startsWith("HTTP/1.1 200");
    CHECK(awake == count);
    CHECK(timer.elapsed() < 5'000);
}

TEST_CASE("a long poll that nobody answers ends with 504, and its late answer is nobody's")
{
    ServerSettings settings;
    settings.longestWait = 50ms;
    Loopback server(settings);
    const auto client = server.client();
    CHECK(client->exchange(asking("/v1/wait"))->status == 504);
    const auto late = server.waiting.take();
    REQUIRE(late.size() == 1);
    late[0].answer({.status = 200, .body = "late"});
    CHECK(client->exchange(asking("/v1/echo", "x"))->body == "x");
}

TEST_CASE("stopping lets a request end that runs, and closes those that don't end")
{
    ServerSettings settings;
    settings.graceTime = 300ms;
    Loopback server(settings);
    const auto first = server.client();
    const auto second = server.client();
    auto ends = std::async(std::launch::async, [&] { return first->exchange(asking("/v1/wait")); });
    REQUIRE(server.waiting.waitFor(1));
    auto never =
        std::async(std::launch::async, [&] { return second->exchange(asking("/v1/wait")); });
    REQUIRE(server.waiting.waitFor(2));
    RawPeer idle(server.port());
    const auto waiting = server.waiting.take();
    std::thread stopper([&] { server.stop(); });
    CHECK(idle.readAll().isEmpty()); // closed at once: it has begun to stop
    CHECK(idle.closedInTime());
    waiting[0].answer({.status = 200, .body = "ended"});
    CHECK(ends.get()->body == "ended");
    stopper.join();
    CHECK(codeOf(never.get()) == ErrorCode::NetworkDown);
    waiting[1].answer({.status = 200, .body = "nobody"});
}

TEST_CASE("a server on every address tells clients of the old version by their own")
{
    Loopback server({}, QStringLiteral("::"));
    auto pending = std::async(
        std::launch::async, [&] { return server.client()->exchange(asking("/v1/wait")); });
    REQUIRE(server.waiting.waitFor(1));
    const auto waiting = server.waiting.take();
    CHECK(waiting[0].request.peer == "127.0.0.1");
    waiting[0].answer({.status = 200});
    CHECK(pending.get());
}

TEST_CASE("a server doesn't start with what it can't use")
{
    Loopback server;
    const auto start = [&](auto change) {
        auto settings = server.settings;
        change(settings);
        const auto started = HttpsServer::start(settings, {});
        REQUIRE_FALSE(started);
        return started.error().code;
    };
    CHECK(start([](auto&) {}) == ErrorCode::CannotListen);
    CHECK(start([](auto& s) { s.address = QStringLiteral("nowhere"); }) == ErrorCode::BadInput);
    CHECK(start([](auto& s) { s.keyPath = s.certificatePath; }) == ErrorCode::FileUnreadable);
    CHECK(start([](auto& s) { s.certificatePath += u'x'; }) == ErrorCode::FileUnreadable);
    QTemporaryDir folder;
    const QString other = folder.filePath(QStringLiteral("key"));
    REQUIRE(writeCertificate(
        madeFor({QStringLiteral("x")}), folder.filePath(QStringLiteral("certificate")), other));
    CHECK(start([&](auto& s) { s.keyPath = other; }) == ErrorCode::FileUnreadable);
}
