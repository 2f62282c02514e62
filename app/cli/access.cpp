#include "app/cli/commands.h"
#include "app/cli/console.h"
#include "app/cli/session.h"
#include "core/store/queries/case_read.h"
#include "ui/print/access_report_pdf.h"

namespace expediente::cli {

namespace {

struct AccessOptions {
    StoreOptions store;
    QString caseId, output;
};

int access(const AccessOptions& options)
{
    const auto session = Session::open(options.store, Store::Access::ReadWrite);
    if (!session)
        return refuse(session.error());
    auto& store = (*session)->store();
    const auto id =
        store.ask([&](Connection& connection) { return findCase(connection, options.caseId); });
    if (!id)
        return refuse(id.error());
    if (!*id)
        return refuse({ErrorCode::NotFound, {options.caseId}, {}});
    const auto written =
        ui::writeAccessReport(store, **id, {}, options.output, (*session)->format());
    if (!written)
        return refuse(written.error());
    if (options.store.json)
        sayJson({{"file", options.output}});
    else
        say(Cli::tr("The report for the person is in %1").arg(options.output));
    return Success;
}

} // namespace

void addAccess(CLI::App& app, Chosen& chosen)
{
    auto options = std::make_shared<AccessOptions>();
    auto* command = addCommand(
        app, "access", Cli::tr("For the person who asks: what is kept about them, as PDF"));
    addStoreOptions(*command, options->store);
    addText(*command, "--case", options->caseId, Cli::tr("Folio or id of the case"))->required();
    addText(*command, "-o,--output", options->output, Cli::tr("The PDF to write"))
        ->type_name("FILE.pdf")
        ->required();
    command->callback([options, &chosen] { chosen = [options] { return access(*options); }; });
}

} // namespace expediente::cli
