#include "tests/bench/benches.h"

#include <QDateTime>
#include <QProcess>

#include <cstdio>

namespace expediente::bench {

namespace {

/// Another one each time, unless somebody wants to see one again.
QString seedOfStorm()
{
    return qEnvironmentVariable(
        "EXPEDIENTE_STORM_SEED", QString::number(QDateTime::currentSecsSinceEpoch()));
}

} // namespace

void benchStorm(Report& report, int seconds)
{
    QProcess storm;
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("EXPEDIENTE_STORM_SECONDS"), QString::number(seconds));
    environment.insert(QStringLiteral("EXPEDIENTE_STORM_SEED"), seedOfStorm());
    storm.setProcessEnvironment(environment);
    storm.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    storm.start(QStringLiteral(EXPEDIENTE_BIN "/test_acceptance_storm"));
    if (!storm.waitForStarted())
        throw std::runtime_error("test_acceptance_storm could not be started");
    storm.waitForFinished(-1);
    const QString said = QString::fromUtf8(storm.readAllStandardOutput());
    std::fprintf(stderr, "%s", qUtf8Printable(said));
    // "storm: 600 s, 6374 facts said, 1554 kills, 683 cuts, left: nothing"
    QString outcome = QStringLiteral("it said nothing");
    for (const QString& line : said.split(u'\n'))
        if (line.startsWith(QStringLiteral("storm: ")) && line.contains(QStringLiteral("left: ")))
            outcome = line.section(u':', 1).trimmed();
    report.add({QStringLiteral("storm over workstations and server"), {}, {}, std::nullopt,
        QStringLiteral("nothing left"),
        storm.exitStatus() == QProcess::NormalExit && storm.exitCode() == 0, outcome});
}

} // namespace expediente::bench
