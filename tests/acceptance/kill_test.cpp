#include "core/casefile/fold.h"
#include "core/store/fact_rows.h"
#include "core/store/verifying.h"
#include "tests/support/print.h"
#include "tests/support/temporary_store.h"

#include <catch2/catch_test_macros.hpp>

#include <QProcess>

#include <algorithm>
#include <random>
#include <set>

using namespace expediente;

namespace {

/// Kills that one store goes through. Everything in it is read again after each, so that more of
/// them in one store would cost their square.
constexpr int kKillsOfAStore = 100;

/// One store's unless EXPEDIENTE_KILLS asks for more, as ./dev bench --long does.
int kills()
{
    const int asked = qEnvironmentVariableIntValue("EXPEDIENTE_KILLS");
    return asked > 0 ? asked : kKillsOfAStore;
}

/// Starts the writer, waits for `acknowledged` lines, kills it with SIGKILL in the middle of
/// whatever it does then, and returns everything that was acknowledged.
QList<QByteArray> writeAndKill(
    const TemporaryStore& store, const QString& mode, quint64 seed, int acknowledged)
{
    QProcess writer;
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("EXPEDIENTE_TEST_KEY"),
        QString::fromLatin1(store.key().view().toByteArray().toHex()));
    writer.setProcessEnvironment(environment);
    writer.start(
        QStringLiteral(EXPEDIENTE_BIN "/kill_writer"), {store.dir(), mode, QString::number(seed)});
    REQUIRE(writer.waitForStarted());
    QByteArray output;
    while (output.count('\n') < acknowledged) {
        REQUIRE(writer.waitForReadyRead());
        output += writer.readAll();
    }
    writer.kill();
    REQUIRE(writer.waitForFinished());
    CHECK(writer.exitStatus() == QProcess::CrashExit);
    output += writer.readAll();
    auto lines = output.split('\n');
    lines.removeLast(); // what follows the last line break was cut off
    return lines;
}

/// Every fact that folding gives, of cases and, for those whose case was voided, of persons.
std::set<QByteArray> shownFacts(TemporaryStore& store)
{
    std::set<QByteArray> shown;
    REQUIRE(store->ask([&](Connection& connection) {
        std::vector<qint64> subjects;
        {
            auto query = connection.query("SELECT id FROM subject WHERE type IN (1, 2)");
            while (query.next())
                subjects.push_back(query.integer(0));
        }
        for (const qint64 row : subjects)
            for (const auto& entry : fold({}, recordsOfSubject(connection, row)).timeline)
                shown.insert(entry.id.toString().toLatin1());
    }));
    return shown;
}

/// Writes to a new store, kills the writer and looks at what is there, again and again.
void killAgainAndAgain(std::mt19937_64& random, int cycles)
{
    TemporaryStore store;
    std::set<QByteArray> acknowledged;
    for (int cycle = 0; cycle < cycles; ++cycle) {
        store.close();
        const QString mode = cycle % 3 == 2 ? QStringLiteral("import") : QStringLiteral("log");
        const int lines = int(random() % 30);
        const auto written = writeAndKill(store, mode, random(), lines);
        acknowledged.insert(written.begin(), written.end());

        store.reopen();
        CHECK(store->ask([](Connection& c) { return verifyStore(c, {}); })->sound());
        // Not only what this cycle wrote: nothing of it takes back what earlier ones did.
        const auto shown = shownFacts(store);
        CHECK(std::ranges::includes(shown, acknowledged));
        if (cycle % 20 == 19) {
            CHECK(store->caughtUp().result());
            CHECK(*store->rebuild({}));
        }
    }
    CHECK(acknowledged.size() > size_t(cycles) * 5);
}

} // namespace

TEST_CASE("whatever was acknowledged survives kill -9, and the chains verify")
{
    std::mt19937_64 random(20261124);
    for (int left = kills(); left > 0; left -= kKillsOfAStore) {
        CAPTURE(left);
        killAgainAndAgain(random, std::min(left, kKillsOfAStore));
    }
}
