#include "app/cli/commands.h"
#include "app/cli/console.h"
#include "app/cli/json_values.h"
#include "app/cli/long_task.h"
#include "app/cli/session.h"
#include "core/exchange/importer.h"
#include "core/exchange/profile_shelf.h"
#include "ui/text/words.h"

namespace expediente::cli {

namespace {

struct ImportOptions {
    StoreOptions store;
    QString file, profile, rejects, sheet;
    std::optional<QDate> asOf;
    bool dryRun = false;
};

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
    say(Cli::tr("%1 read: %2 new, %3 changed, %4 same, %5 rejected")
            .arg(format.number(counts.read), format.number(counts.added),
                format.number(counts.changed), format.number(counts.same),
                format.number(counts.rejected)));
    if (report.leftOut > 0)
        say(Cli::tr("%1 rows were taken without one of their values")
                .arg(format.number(report.leftOut)));
    if (!report.missing.empty())
        say(Cli::tr("%1 accounts are no longer in the file; review them in the window")
                .arg(format.number(qint64(report.missing.size()))));
    if (report.stayRecalled > 0)
        say(Cli::tr("%1 cases of the file stay recalled: they were recalled on its day or later")
                .arg(format.number(report.stayRecalled)));
    if (report.stayClosed > 0)
        say(Cli::tr("%1 cases of the file stay closed").arg(format.number(report.stayClosed)));
    if (report.missingUnknown)
        say(Cli::tr("Rows without a readable account: what is missing can't be told."));
}

int import(const ImportOptions& options)
{
    auto profile = findProfile(options.store.dir, options.profile);
    if (!profile)
        return refuse(profile.error());
    const auto session = Session::open(
        options.store, options.dryRun ? Store::Access::ReadOnly : Store::Access::ReadWrite);
    if (!session)
        return refuse(session.error());
    ImportRequest request;
    request.file = options.file;
    request.profile = std::move(*profile);
    if (!options.sheet.isEmpty())
        request.profile.file.csv.sheet = options.sheet;
    request.asOf = options.asOf;
    request.rejectsFile = options.rejects;
    request.dryRun = options.dryRun;
    LongTask task(Cli::tr("Importing"));
    ImportProgress progress;
    progress.report = [&](ImportPhase, qint64 done, qint64 total) { task.show(done, total); };
    progress.cancelled = [] { return LongTask::interrupted(); };
    const auto report = importFile((*session)->store(), request, progress);
    if (!report)
        return refuse(report.error());
    if (options.store.json)
        sayJson(countsJson(*report));
    else
        printCounts(*report, (*session)->format());
    return Success;
}

} // namespace

void addImport(CLI::App& app, Chosen& chosen)
{
    auto options = std::make_shared<ImportOptions>();
    auto* command =
        addCommand(app, "import", Cli::tr("Bring in a creditor's file through a mapping profile"));
    addStoreOptions(*command, options->store);
    addText(*command, "FILE", options->file, Cli::tr("The creditor's file: .xlsx or CSV"))
        ->required();
    addText(*command, "--profile", options->profile,
        Cli::tr("A profile's file, or the name of one made in the window or that ships"))
        ->required();
    addDate(*command, "--as-of", options->asOf,
        Cli::tr("The statement's day, for profiles that leave it to whoever imports"));
    addText(*command, "--sheet", options->sheet,
        Cli::tr("Of a workbook: the sheet; else the profile's, or the first with anything in it"));
    command->add_flag(
        "--dry-run", options->dryRun, Cli::tr("Count, and change nothing").toStdString());
    addText(*command, "--rejects", options->rejects,
        Cli::tr("Write rows that were not taken to this file"));
    command->callback([options, &chosen] { chosen = [options] { return import(*options); }; });
}

} // namespace expediente::cli
