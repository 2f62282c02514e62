#pragma once
#include "tests/bench/report.h"
#include "tests/bench/sample.h"

namespace expediente::bench {

void benchReads(Report& report, Sample& sample);
/// Starts the real window, in processes of its own. The sample is closed by then.
void benchWindow(Report& report, Sample& sample);
void benchSave(Report& report, Sample& sample);
void benchImports(Report& report, const QString& dir);
void benchKills(Report& report);

} // namespace expediente::bench
