#include "tests/bench/benches.h"

#include <CLI/CLI.hpp>

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QProcess>

#include <cstdio>

using namespace expediente;

namespace {

void killCycles(bench::Report& report)
{
    QProcess test;
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("EXPEDIENTE_KILLS"), QStringLiteral("5000"));
    test.setProcessEnvironment(environment);
    test.setProcessChannelMode(QProcess::ForwardedChannels);
    test.start(QStringLiteral(EXPEDIENTE_BIN "/test_core_store"), {QStringLiteral("*kill -9*")});
    test.waitForFinished(-1);
    report.add({QStringLiteral("5,000 kills of a writing process"), {}, {}, std::nullopt,
        QStringLiteral("none lost"),
        test.exitStatus() == QProcess::NormalExit && test.exitCode() == 0, {}});
}

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication app(argc, argv);
    CLI::App options(
        "Speed of Expediente, each figure beside its bare counterpart in the same run");
    std::string out = "build/bench";
    int cases = 100'000;
    bool longRun = false;
    std::string only;
    options.add_option("--out", out, "where the sample store, the table and the JSON go");
    options.add_option("--cases", cases, "size of the portfolio");
    options.add_flag("--long", longRun, "also 5,000 kills of a writing process");
    options.add_option("--only", only, "reads, start, save or imports");
    CLI11_PARSE(options, argc, argv);

    const QString dir = QDir(QString::fromStdString(out)).absolutePath();
    QDir().mkpath(dir);
    const auto wanted = [&](const char* name) { return only.empty() || only == name; };
    bench::Report report;
    if (wanted("reads") || wanted("start") || wanted("save")) {
        bench::Sample sample(dir, cases);
        report.addNote(QStringLiteral("sample: %1 cases, %2 facts, encrypted")
                           .arg(sample.cases().size())
                           .arg(sample.facts()),
            sample.making());
        if (wanted("reads"))
            bench::benchReads(report, sample);
        if (wanted("start"))
            bench::benchStart(report, sample);
        if (wanted("save"))
            bench::benchSave(report, sample);
    }
    if (wanted("imports"))
        bench::benchImports(report, dir, longRun);
    if (longRun)
        killCycles(report);
    std::printf("\n%s", qUtf8Printable(report.table()));
    QFile json(dir + QStringLiteral("/bench.json"));
    if (json.open(QIODevice::WriteOnly))
        json.write(report.json());
    return 0;
}
