#include "tests/bench/benches.h"

#include <QProcess>

namespace expediente::bench {

namespace {

/// A test that the suite runs in small, in full.
bool passes(const QString& program, const QString& cases, const QString& knob, const QString& value)
{
    QProcess test;
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(knob, value);
    test.setProcessEnvironment(environment);
    test.setProcessChannelMode(QProcess::ForwardedChannels);
    test.start(QStringLiteral(EXPEDIENTE_BIN "/") + program, {cases});
    if (!test.waitForStarted())
        throw std::runtime_error(("could not be started: " + program).toStdString());
    test.waitForFinished(-1);
    return test.exitStatus() == QProcess::NormalExit && test.exitCode() == 0;
}

} // namespace

void benchKills(Report& report)
{
    report.add({QStringLiteral("5,000 kills of a writing process"), {}, {}, std::nullopt,
        QStringLiteral("none lost"),
        passes(QStringLiteral("test_acceptance_store"), QStringLiteral("*kill -9*"),
            QStringLiteral("EXPEDIENTE_KILLS"), QStringLiteral("5000")),
        {}});
    report.add({QStringLiteral("every fault of disk and memory"), {}, {}, std::nullopt,
        QStringLiteral("none lost"),
        passes(QStringLiteral("test_core_store"), QStringLiteral("*fault of disk*"),
            QStringLiteral("EXPEDIENTE_FAULTS"), QStringLiteral("all")),
        {}});
}

} // namespace expediente::bench
