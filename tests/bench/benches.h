#pragma once
#include "tests/bench/report.h"
#include "tests/bench/sample.h"

namespace expediente::bench {

void benchReads(Report& report, Sample& sample);
/// The bytes of a case's facts and of its people's, and nothing done with them.
qint64 bareFacts(Connection& bare, CaseId id);
/// Figures, verdicts of the rules of contact, a case with its gate, the lists of a new day.
void benchRules(Report& report, Sample& sample);
/// Starts the real window, in processes of its own. The sample is closed by then.
/// Push, first download and later pulls, without a network.
void benchSync(Report& report, int cases);
/// Hundreds of workstations at one server, over TLS on this machine.
void benchServer(Report& report);
void benchWindow(Report& report, Sample& sample);
void benchSave(Report& report, Sample& sample);
/// As many rows as the portfolio is to have, and as many payments.
void benchImports(Report& report, const QString& dir, int rows);
void benchKills(Report& report);
/// Real workstations and a server in a bad network, killed and stopped, for so many seconds.
void benchStorm(Report& report, int seconds);
/// So many of the worlds of tests/simulation, on two cores.
void benchWorlds(Report& report, int worlds);
/// Readers of strangers' input against libFuzzer, each for so many seconds (tests/fuzz/run.sh).
void benchFuzz(Report& report, int seconds);

} // namespace expediente::bench
