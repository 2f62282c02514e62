#include "app/cli/importing.h"

#include "app/cli/console.h"
#include "app/cli/counted.h"
#include "app/cli/json_values.h"
#include "app/cli/long_task.h"
#include "core/exchange/profile_shelf.h"

namespace expediente::cli {

QJsonObject countsJson(const ImportReport& report)
{
    const auto& counts = report.summary;
    return {
        {"read", counts.read},
        {"new", counts.added},
        {"changed", counts.changed},
        {"same", counts.same},
        {"rejected", counts.rejected},
        {"left_out", report.leftOut},
        {"facts", report.facts},
        {"import", json(report.completed)},
        {"missing",
            jsonList(report.missing,
                [](const MissingAccount& missing) {
                    return QJsonObject{{"case", json(missing.caseId)}, {"folio", missing.folio},
                        {"account", missing.number}, {"stated_on", json(missing.statedOn)}};
                })},
        {"missing_unknown", report.missingUnknown},
        {"stay_recalled", report.stayRecalled},
        {"stay_closed", report.stayClosed},
    };
}

void printCounts(const ImportReport& report, const ui::Formatter& format)
{
    const auto& counts = report.summary;
    const Counted counted(format);
    say(QStringLiteral("%1: %2, %3, %4, %5")
            .arg(counted.read(counts.read), counted.added(counts.added),
                counted.changed(counts.changed), counted.same(counts.same),
                counted.rejected(counts.rejected)));
    if (report.leftOut > 0)
        say(Cli::tr("Taken without one of their values: %1").arg(counted.rows(report.leftOut)));
    if (!report.missing.empty())
        say(Cli::tr("No longer in the file, to be reviewed in the window: %1")
                .arg(counted.accounts(qint64(report.missing.size()))));
    if (report.stayRecalled > 0)
        say(Cli::tr("Still recalled, since that was on the file's day or later: %1")
                .arg(counted.cases(report.stayRecalled)));
    if (report.stayClosed > 0)
        say(Cli::tr("Still closed: %1").arg(counted.cases(report.stayClosed)));
    if (report.missingUnknown)
        say(Cli::tr("Rows without a readable account: what is missing can't be told."));
}

void addImportChoice(CLI::App& command, ImportChoice& choice)
{
    addText(command, "FILE", choice.file, Cli::tr("The creditor's file: .xlsx or CSV"))->required();
    addText(command, "--profile", choice.profile,
        Cli::tr("A profile's file, or the name of one made in the window or that ships"))
        ->required();
    addDate(command, "--as-of", choice.asOf,
        Cli::tr("The statement's day, for profiles that leave it to whoever imports"));
    addText(command, "--sheet", choice.sheet,
        Cli::tr("Of a workbook: the sheet; else the profile's, or the first with anything in it"));
    command.add_flag(
        "--dry-run", choice.dryRun, Cli::tr("Count, and change nothing").toStdString());
    addText(command, "--rejects", choice.rejects,
        Cli::tr("Write rows that were not taken to this file"));
}

Result<ImportReport> importChosen(Store& store, const QString& storeDir, const ImportChoice& choice)
{
    auto profile = findProfile(storeDir, choice.profile);
    if (!profile)
        return fail(profile.error());
    ImportRequest request;
    request.file = choice.file;
    request.profile = std::move(*profile);
    if (!choice.sheet.isEmpty())
        request.profile.file.csv.sheet = choice.sheet;
    request.asOf = choice.asOf;
    request.rejectsFile = choice.rejects;
    request.dryRun = choice.dryRun;
    LongTask task(Cli::tr("Importing"));
    ImportProgress progress;
    progress.report = [&](ImportPhase, qint64 done, qint64 total) { task.show(done, total); };
    progress.cancelled = [] { return LongTask::interrupted(); };
    return importFile(store, request, progress);
}

} // namespace expediente::cli
