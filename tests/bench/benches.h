#pragma once
#include "tests/bench/report.h"
#include "tests/bench/sample.h"

namespace expediente::bench {

void benchReads(Report& report, Sample& sample);
/// Starts the real window, in processes of its own. The sample is closed by then.
void benchWindow(Report& report, Sample& sample);
void benchSave(Report& report, Sample& sample);
/// As many rows as the portfolio is to have, and as many payments.
void benchImports(Report& report, const QString& dir, int rows);
void benchKills(Report& report);

} // namespace expediente::bench
