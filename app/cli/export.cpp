#include "app/cli/commands.h"
#include "app/cli/console.h"
#include "app/cli/counted.h"
#include "app/cli/session.h"
#include "core/store/queries/case_read.h"
#include "ui/print/evidence_file.h"

namespace expediente::cli {

namespace {

struct ExportOptions {
    StoreOptions store;
    QString caseId, output;
};

int exportCase(const ExportOptions& options)
{
    const auto session = Session::open(options.store, Store::Access::ReadWrite);
    if (!session)
        return refuse(session.error());
    auto& store = (*session)->store();
    const auto id = store.ask([&](Connection& connection) -> Result<CaseId> {
        const auto found = findCase(connection, options.caseId);
        return found ? Result<CaseId>(*found) : fail(ErrorCode::NotFound, {options.caseId});
    });
    if (!id)
        return refuse(id.error());
    const auto written = ui::writeEvidencePack(store, *id, options.output, (*session)->format());
    if (!written)
        return refuse(written.error());
    if (options.store.json)
        sayJson({{"file", options.output}, {"facts", written->facts},
            {"attachments", written->attachments}});
    else
        say(Cli::tr("%1 and %2 in %3", "how many of what, twice; file")
                .arg(Counted().facts(written->facts), Counted().attachments(written->attachments),
                    options.output));
    return Success;
}

} // namespace

void addExport(CLI::App& app, Chosen& chosen)
{
    auto options = std::make_shared<ExportOptions>();
    auto* command = addCommand(app, "export",
        Cli::tr("The evidence pack of a case: everything that was recorded, to check"));
    addStoreOptions(*command, options->store);
    addText(*command, "--case", options->caseId, Cli::tr("Folio or id of the case"))->required();
    addText(*command, "-o,--output", options->output, Cli::tr("The ZIP to write"))
        ->type_name("FILE.zip")
        ->required();
    command->callback([options, &chosen] { chosen = [options] { return exportCase(*options); }; });
}

} // namespace expediente::cli
