#include "tests/bench/benches.h"

#include <QProcess>

#include <array>
#include <cstdio>
#include <map>
#include <memory>

namespace expediente::bench {

namespace {

// The halves into which tests/simulation parts its worlds, for two cores.
constexpr std::array halves{"whatever goes wrong*", "the same in the other half*"};

std::unique_ptr<QProcess> startHalf(const char* cases, int worlds)
{
    auto half = std::make_unique<QProcess>();
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("EXPEDIENTE_SEEDS"), QString::number(worlds));
    half->setProcessEnvironment(environment);
    half->setProcessChannelMode(QProcess::ForwardedErrorChannel);
    half->start(QStringLiteral(EXPEDIENTE_BIN "/test_simulation"), {QString::fromLatin1(cases)});
    if (!half->waitForStarted())
        throw std::runtime_error("test_simulation could not be started");
    return half;
}

/// Adds up lines like "    1234 messages lost"; hands on what else is said.
void addTally(const QString& said, std::map<QString, qint64>& tally)
{
    for (const QString& line : said.split(u'\n', Qt::SkipEmptyParts)) {
        bool counts = false;
        const QString what = line.trimmed().section(u' ', 1);
        const qint64 times = line.trimmed().section(u' ', 0, 0).toLongLong(&counts);
        if (counts)
            tally[what] += times;
        else
            std::fprintf(stderr, "%s\n", qUtf8Printable(line));
    }
}

} // namespace

void benchWorlds(Report& report, int worlds)
{
    bool sound = true;
    std::map<QString, qint64> tally;
    const double time = microseconds([&] {
        std::vector<std::unique_ptr<QProcess>> running;
        for (const char* cases : halves)
            running.push_back(startHalf(cases, worlds));
        for (const auto& half : running) {
            half->waitForFinished(-1);
            sound = sound && half->exitStatus() == QProcess::NormalExit && half->exitCode() == 0;
            addTally(QString::fromUtf8(half->readAllStandardOutput()), tally);
        }
    });
    report.add({QStringLiteral("%1 simulated worlds").arg(worlds), micros(time), {}, std::nullopt,
        QStringLiteral("none broken"), sound,
        QStringLiteral("%1 facts said, %2 messages lost, %3 crashes")
            .arg(tally[QStringLiteral("notes written")] + tally[QStringLiteral("pairs written")])
            .arg(tally[QStringLiteral("messages lost")])
            .arg(tally[QStringLiteral("crashes of a device")]
                + tally[QStringLiteral("crashes of the server")])});
    for (const auto& [what, times] : tally)
        std::fprintf(stderr, "%10lld %s\n", static_cast<long long>(times), qUtf8Printable(what));
}

} // namespace expediente::bench
