#include "app/cli/commands.h"
#include "app/cli/console.h"
#include "app/cli/importing.h"
#include "app/cli/session.h"

namespace expediente::cli {

namespace {

struct ImportOptions {
    StoreOptions store;
    ImportChoice choice;
};

int import(const ImportOptions& options)
{
    const auto session = Session::open(
        options.store, options.choice.dryRun ? Store::Access::ReadOnly : Store::Access::ReadWrite);
    if (!session)
        return refuse(session.error());
    const auto report = importChosen((*session)->store(), options.store.dir, options.choice);
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
    addImportChoice(*command, options->choice);
    command->callback([options, &chosen] { chosen = [options] { return import(*options); }; });
}

} // namespace expediente::cli
