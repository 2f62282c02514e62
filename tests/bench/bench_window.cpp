#include "tests/bench/benches.h"

#include <QProcess>

namespace expediente::bench {

namespace {

struct Start {
    double milliseconds = 0;
    double mebibytes = 0;
};

Start start(const QString& store, const char* which)
{
    QProcess probe;
    probe.start(
        QStringLiteral(EXPEDIENTE_BIN "/expediente-bench-window"), {store, QLatin1String(which)});
    if (!probe.waitForStarted() || !probe.waitForFinished(-1) || probe.exitCode() != 0)
        throw std::runtime_error("the window could not be started");
    const auto figures = probe.readAllStandardOutput().trimmed().split(' ');
    if (figures.size() != 2)
        throw std::runtime_error("the window did not say how it started");
    return {figures[0].toDouble(), figures[1].toDouble() / 1024};
}

QString mebibytes(double value)
{
    return QStringLiteral("%1 MB").arg(value, 0, 'f', 0);
}

} // namespace

void benchWindow(Report& report, Sample& sample)
{
    constexpr int rounds = 7;
    constexpr double mostMs = 500, mostMb = 200;
    sample.close();
    Timing ours, bare, oursMemory, bareMemory;
    for (int i = 0; i < rounds; ++i) {
        const Start a = start(sample.storeDir(), "ours");
        const Start b = start(sample.storeDir(), "bare");
        ours.runs.push_back(a.milliseconds * 1000);
        bare.runs.push_back(b.milliseconds * 1000);
        oursMemory.runs.push_back(a.mebibytes);
        bareMemory.runs.push_back(b.mebibytes);
    }
    report.add({QStringLiteral("start-up: window usable after unlocking"), micros(ours.median()),
        micros(bare.median()), ours.median() / bare.median(), QStringLiteral("<= 500 ms"),
        ours.median() <= mostMs * 1000,
        QStringLiteral("Hoy read and painted; without Argon2id; bare: a table of 50 rows")});
    report.add({QStringLiteral("memory of the window after unlocking"),
        mebibytes(oursMemory.median()), mebibytes(bareMemory.median()),
        oursMemory.median() / bareMemory.median(), QStringLiteral("<= 200 MB"),
        oursMemory.median() <= mostMb, QStringLiteral("resident, offscreen")});
}

} // namespace expediente::bench
