#include "tests/bench/benches.h"

#include <QProcess>

namespace expediente::bench {

void benchKills(Report& report)
{
    QProcess test;
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("EXPEDIENTE_KILLS"), QStringLiteral("5000"));
    test.setProcessEnvironment(environment);
    test.setProcessChannelMode(QProcess::ForwardedChannels);
    test.start(
        QStringLiteral(EXPEDIENTE_BIN "/test_acceptance_store"), {QStringLiteral("*kill -9*")});
    if (!test.waitForStarted())
        throw std::runtime_error("the test that kills a writing process could not be started");
    test.waitForFinished(-1);
    report.add({QStringLiteral("5,000 kills of a writing process"), {}, {}, std::nullopt,
        QStringLiteral("none lost"),
        test.exitStatus() == QProcess::NormalExit && test.exitCode() == 0, {}});
}

} // namespace expediente::bench
