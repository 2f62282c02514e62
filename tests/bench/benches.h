#pragma once
#include "tests/bench/report.h"
#include "tests/bench/sample.h"

namespace expediente::bench {

void benchReads(Report& report, Sample& sample);
void benchStart(Report& report, Sample& sample);
void benchSave(Report& report, Sample& sample);
void benchImports(Report& report, const QString& dir, bool longRun);

} // namespace expediente::bench
