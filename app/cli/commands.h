#pragma once
#include "app/cli/options.h"

namespace expediente::cli {

/// Each adds one command to the line; `chosen` is what to run when it was named.
void addInit(CLI::App& app, Chosen& chosen);
void addDemo(CLI::App& app, Chosen& chosen);
void addImport(CLI::App& app, Chosen& chosen);
void addCases(CLI::App& app, Chosen& chosen);
void addCase(CLI::App& app, Chosen& chosen);
void addFacts(CLI::App& app, Chosen& chosen);
void addAdd(CLI::App& app, Chosen& chosen);
void addBrief(CLI::App& app, Chosen& chosen);
void addRound(CLI::App& app, Chosen& chosen);
void addSync(CLI::App& app, Chosen& chosen);
void addExport(CLI::App& app, Chosen& chosen);
void addTimestamp(CLI::App& app, Chosen& chosen);
void addVerify(CLI::App& app, Chosen& chosen);
void addRetention(CLI::App& app, Chosen& chosen);
void addErase(CLI::App& app, Chosen& chosen);
void addAccess(CLI::App& app, Chosen& chosen);
void addRebuild(CLI::App& app, Chosen& chosen);
void addSalvage(CLI::App& app, Chosen& chosen);
void addBackup(CLI::App& app, Chosen& chosen);
void addRestore(CLI::App& app, Chosen& chosen);
void addBench(CLI::App& app, Chosen& chosen);
void addFigures(CLI::App& app, Chosen& chosen);
void addPlan(CLI::App& app, Chosen& chosen);
void addOffer(CLI::App& app, Chosen& chosen);
void addPromises(CLI::App& app, Chosen& chosen);
void addHolidays(CLI::App& app, Chosen& chosen);
void addVerdict(CLI::App& app, Chosen& chosen);
/// The commands above that answer a JSON document print their errors as JSON too.
bool answersInJson(const char* command);

} // namespace expediente::cli
