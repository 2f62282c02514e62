#include "app/cli/commands.h"
#include "app/cli/console.h"
#include "app/cli/counted.h"
#include "app/cli/long_task.h"
#include "app/cli/session.h"
#include "core/store/queries/case_read.h"
#include "ui/print/brief_loader.h"
#include "ui/print/visit_brief_pdf.h"

#include <QFile>

namespace expediente::cli {

namespace {

struct BriefOptions {
    StoreOptions store;
    QString caseId, output;
    std::optional<QDate> round;
};

Result<std::vector<VisitBrief>> briefsOf(const BriefOptions& options, Store& store, QDate today)
{
    const auto desk = ui::briefDesk(store, userLanguage());
    return store.ask([&](Connection& connection) -> Result<std::vector<VisitBrief>> {
        if (options.round)
            return ui::briefsForRound(connection, *options.round, desk);
        const auto id = findCase(connection, options.caseId);
        if (!id)
            return fail(ErrorCode::NotFound, {options.caseId});
        auto brief = ui::briefFor(connection, *id, today, desk);
        if (!brief)
            return fail(brief.error());
        return std::vector<VisitBrief>{std::move(*brief)};
    });
}

int brief(const BriefOptions& options)
{
    const auto session = Session::open(options.store, Store::Access::ReadWrite);
    if (!session)
        return refuse(session.error());
    auto& store = (*session)->store();
    const auto briefs = briefsOf(options, store, (*session)->today());
    if (!briefs)
        return refuse(briefs.error());
    if (briefs->empty()) {
        complain(Cli::tr("No visit is planned for this day."));
        return AnswerIsNo;
    }
    LongTask task(Cli::tr("Drawing"));
    const auto written =
        ui::writeBriefsPdf(options.output, *briefs, (*session)->format(), task.progress());
    if (!written)
        return refuse(written.error());
    // What leaves the encryption is on record, or it doesn't leave.
    std::vector<CaseId> of;
    for (const auto& brief : *briefs)
        of.push_back(brief.caseId);
    const auto recorded = store.recordExport(
        {QStringLiteral("visit_brief"), QStringLiteral("pdf"), int(of.size()), of});
    if (!recorded) {
        QFile::remove(options.output);
        return refuse(recorded.error());
    }
    if (options.store.json)
        sayJson({{"file", options.output}, {"briefs", int(briefs->size())}});
    else
        say(Cli::tr("%1 in %2", "how many of what, file")
                .arg(Counted((*session)->format()).briefs(qint64(briefs->size())), options.output));
    return Success;
}

} // namespace

void addBrief(CLI::App& app, Chosen& chosen)
{
    auto options = std::make_shared<BriefOptions>();
    auto* command =
        addCommand(app, "brief", Cli::tr("Visit briefs as PDF, of a case or of a day's round"));
    addStoreOptions(*command, options->store);
    auto* ofCase = addText(*command, "--case", options->caseId, Cli::tr("Folio or id of the case"));
    auto* ofRound =
        addDate(*command, "--round", options->round, Cli::tr("All stops of this day, in order"));
    ofCase->excludes(ofRound);
    addText(*command, "-o,--output", options->output, Cli::tr("The PDF to write"))
        ->type_name("FILE.pdf")
        ->required();
    command->callback([options, &chosen] {
        if (options->caseId.isEmpty() && !options->round)
            throw CLI::RequiredError("--case");
        chosen = [options] { return brief(*options); };
    });
}

} // namespace expediente::cli
