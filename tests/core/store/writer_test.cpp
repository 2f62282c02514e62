#include "core/store/writer.h"

#include "tests/core/store/keyed_file.h"
#include "tests/support/print.h"

#include <atomic>
#include <cstring>
#include <sqlcipher/sqlite3.h>

using namespace expediente;
using namespace std::chrono_literals;

namespace {

std::atomic<int> checkpointsTried = 0;

int countCheckpoints(unsigned, void*, void*, void* text)
{
    if (std::strstr(static_cast<const char*>(text), "wal_checkpoint"))
        ++checkpointsTried;
    return 0;
}

void writeSome(Writer& writer)
{
    const auto written = writer.run([](Connection& connection) {
        sqlite3_trace_v2(
            connection.database().sql().getHandle(), SQLITE_TRACE_STMT, countCheckpoints, nullptr);
        for (int row = 0; row < 40; ++row)
            connection.execute("INSERT INTO note (text) VALUES (hex(randomblob(250)))");
    });
    REQUIRE(written.result());
}

void waitForAttempt()
{
    const int before = checkpointsTried;
    while (checkpointsTried == before)
        std::this_thread::yield();
}

} // namespace

TEST_CASE("a reader in the middle of something holds up no save, and the log goes when it is done")
{
    const KeyedFile file;
    // Whoever waited for the reader here would wait longer than any test may last.
    Database::Options patient;
    patient.busyTimeout = std::chrono::hours(2);
    auto database = file.make(patient);
    fill(database, 1);
    Writer writer(Connection(std::move(database)), 1ms);
    writeSome(writer);

    auto reader = file.read();
    reader.sql().exec("BEGIN");
    CHECK(count(reader) == 41);
    writeSome(writer);
    waitForAttempt();
    writeSome(writer);
    waitForAttempt();
    CHECK(count(reader) == 41);
    reader.sql().exec("COMMIT");
    // Nothing is written any more, so that what is left goes in an idle moment.
    while (QFileInfo(file.path + QStringLiteral("-wal")).size() > 0)
        std::this_thread::yield();
    CHECK(count(reader) == 121);
}

TEST_CASE("work that can wait is done when nobody writes, step by step until nothing is left")
{
    const KeyedFile file;
    auto database = file.make();
    fill(database, 1);
    std::atomic<int> steps = 0;
    std::atomic<bool> finished = false;
    Writer writer(Connection(std::move(database)), 1ms, [&](Connection&) {
        finished = ++steps >= 4;
        return !finished;
    });
    CHECK(steps == 0); // nothing was written that would leave any
    writeSome(writer);
    while (!finished)
        std::this_thread::yield();
    CHECK(steps == 4);
}

TEST_CASE("a save passes the bulk work that runs, and bulk work keeps its own order")
{
    const KeyedFile file;
    auto database = file.make();
    fill(database, 1);
    Writer writer(Connection(std::move(database)));
    std::vector<int> order; // written by the writer's thread alone
    std::atomic<bool> begun = false;
    const auto bulk = writer.run(
        [&](Connection&) {
            begun = true;
            while (!writer.isWaitedFor())
                std::this_thread::yield();
            order.push_back(1);
            writer.letPeoplePass();
            CHECK_FALSE(writer.isWaitedFor());
            order.push_back(3);
        },
        Writer::Turn::Bulk);
    const auto later = writer.run([&](Connection&) { order.push_back(4); }, Writer::Turn::Bulk);
    while (!begun)
        std::this_thread::yield();
    CHECK(writer.run([&](Connection&) { order.push_back(2); }).result());
    CHECK(bulk.result());
    CHECK(later.result());
    CHECK(order == std::vector{1, 2, 3, 4});
}
