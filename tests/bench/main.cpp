#include "tests/bench/benches.h"

#include <CLI/CLI.hpp>

#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include <cstdio>
#include <stdexcept>

using namespace expediente;

namespace {

constexpr int syncCases = 2700; // some hundred thousand facts

struct Options {
    std::string out = "build/bench";
    std::string name;
    int cases = 100'000;
    bool longRun = false;
};

void measure(bench::Report& report, const Options& options, const QString& dir)
{
    const auto wanted = [&](const char* name) {
        return options.name.empty() || options.name == name;
    };
    if (wanted("reads") || wanted("rules") || wanted("save") || wanted("window")) {
        bench::Sample sample(dir, options.cases);
        report.addNote(QStringLiteral("sample: %1 cases, %2 facts, encrypted")
                           .arg(sample.cases().size())
                           .arg(sample.facts()),
            sample.making());
        if (wanted("reads"))
            bench::benchReads(report, sample);
        if (wanted("rules"))
            bench::benchRules(report, sample);
        if (wanted("save"))
            bench::benchSave(report, sample);
        if (wanted("window"))
            bench::benchWindow(report, sample);
    }
    if (wanted("sync"))
        bench::benchSync(report, syncCases);
    if (wanted("server"))
        bench::benchServer(report);
    if (wanted("imports"))
        bench::benchImports(report, dir, options.cases);
    if (options.longRun || options.name == "kills")
        bench::benchKills(report);
    if (options.longRun || options.name == "storm")
        bench::benchStorm(report, options.longRun ? 600 : 60);
    if (options.longRun || options.name == "worlds")
        bench::benchWorlds(report, options.longRun ? 50'000 : 500);
    if (options.longRun || options.name == "fuzz")
        bench::benchFuzz(report, options.longRun ? 1800 : 60);
}

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication app(argc, argv);
    CLI::App line("Speed of Expediente, each figure beside its bare counterpart in the same run");
    Options options;
    line.add_option("name", options.name,
            "only this: reads, rules, save, window, sync, server, imports, kills, storm, worlds "
            "or fuzz")
        ->check(CLI::IsMember({"reads", "rules", "save", "window", "sync", "server", "imports",
            "kills", "storm", "worlds", "fuzz"}));
    line.add_option("--out", options.out, "where the sample store, the table and the JSON go");
    line.add_option("--cases", options.cases, "size of the portfolio")->check(CLI::PositiveNumber);
    line.add_flag("--long", options.longRun,
        "also 5,000 kills of a writing process, every fault, a storm of ten minutes, 50,000 "
        "simulated worlds and hours of fuzzing");
    CLI11_PARSE(line, argc, argv);

    const QString dir = QDir(QString::fromStdString(options.out)).absolutePath();
    QDir().mkpath(dir);
    bench::Report report;
    try {
        measure(report, options, dir);
    } catch (const std::exception& error) {
        std::fprintf(stderr, "bench: %s\n", error.what());
        return 2;
    }
    std::printf("\n%s", qUtf8Printable(report.table()));
    QFile json(dir + QStringLiteral("/bench.json"));
    if (!json.open(QIODevice::WriteOnly) || json.write(report.json()) < 0 || !json.flush()) {
        std::fprintf(stderr, "bench: %s can't be written\n", qUtf8Printable(json.fileName()));
        return 2;
    }
    return report.allMet() ? 0 : 1;
}
