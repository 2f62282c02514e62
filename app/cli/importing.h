#pragma once
#include "app/cli/options.h"
#include "core/exchange/importer.h"
#include "ui/text/formatter.h"

namespace expediente::cli {

/// Which file is taken in and how; of the workstation's command line and of the server's.
struct ImportChoice {
    QString file, profile, rejects, sheet;
    std::optional<QDate> asOf;
    bool dryRun = false;
};

void addImportChoice(CLI::App& command, ImportChoice& choice);
/// Shows how far it is, and stops when the user asks. Profiles made in the window lie in
/// `storeDir`. Errors of findProfile() and importFile().
Result<ImportReport> importChosen(
    Store& store, const QString& storeDir, const ImportChoice& choice);
QJsonObject countsJson(const ImportReport& report);
void printCounts(const ImportReport& report, const ui::Formatter& format);

} // namespace expediente::cli
