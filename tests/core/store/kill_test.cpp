#include "core/store/queries/case_read.h"
#include "core/store/verifying.h"
#include "tests/support/print.h"
#include "tests/support/temporary_store.h"

#include <catch2/catch_test_macros.hpp>

#include <QProcess>

using namespace expediente;

namespace {

/// 100 unless EXPEDIENTE_KILLS asks for more, as ./dev bench --long does.
int cycles()
{
    const int asked = qEnvironmentVariableIntValue("EXPEDIENTE_KILLS");
    return asked > 0 ? asked : 100;
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

} // namespace

TEST_CASE("whatever was acknowledged survives kill -9, and the chains verify")
{
    TemporaryStore store;
    std::mt19937_64 random(20261124);
    std::set<QByteArray> acknowledged;
    for (int cycle = 0; cycle < cycles(); ++cycle) {
        store.close();
        const QString mode = cycle % 3 == 2 ? QStringLiteral("import") : QStringLiteral("log");
        const int lines = int(random() % 30);
        const auto written = writeAndKill(store, mode, quint64(cycle + 1) * 1000, lines);
        acknowledged.insert(written.begin(), written.end());

        store.reopen();
        CHECK(store->ask([](Connection& c) { return verifyStore(c, {}); })->sound());
        int missing = 0;
        for (const auto& line : written) {
            const auto id = FactId::fromString(QString::fromLatin1(line));
            missing +=
                id && *store->ask([&](Connection& c) { return presentFact(c, *id); }) ? 0 : 1;
        }
        CHECK(missing == 0);
        if (cycle % 20 == 19) {
            CHECK(store->caughtUp().result());
            CHECK(*store->rebuild({}));
        }
    }
    CHECK(acknowledged.size() > 500);
}
