#include "tests/bench/benches.h"

#include <QProcess>

namespace expediente::bench {

void benchFuzz(Report& report, int seconds)
{
    QProcess run;
    run.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    run.start(QStringLiteral(EXPEDIENTE_SOURCE "/tests/fuzz/run.sh"), {QString::number(seconds)});
    if (!run.waitForStarted())
        throw std::runtime_error("tests/fuzz/run.sh could not be started");
    run.waitForFinished(-1);
    // "csv: 60 s, 30792 inputs, 2340 edges, broke: nothing"
    const auto lines =
        QString::fromUtf8(run.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts);
    for (const QString& line : lines)
        report.add({QStringLiteral("fuzzing of %1").arg(line.section(u':', 0, 0)), {}, {},
            std::nullopt, QStringLiteral("nothing broke"),
            line.endsWith(QStringLiteral("broke: nothing")), line.section(u':', 1).trimmed()});
    if (lines.isEmpty())
        throw std::runtime_error("tests/fuzz/run.sh reported nothing");
}

} // namespace expediente::bench
