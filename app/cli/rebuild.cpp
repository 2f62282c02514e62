#include "app/cli/commands.h"
#include "app/cli/console.h"
#include "app/cli/long_task.h"
#include "app/cli/session.h"

namespace expediente::cli {

namespace {

int rebuild(const StoreOptions& options)
{
    const auto session = Session::open(options, Store::Access::ReadWrite);
    if (!session)
        return refuse(session.error());
    LongTask task(Cli::tr("Rebuilding"));
    const auto identical = (*session)->store().rebuild(task.progress());
    if (!identical)
        return refuse(identical.error());
    if (options.json)
        sayJson({{"identical", *identical}});
    else
        say(*identical ? Cli::tr("The lists were as the facts have them.")
                       : Cli::tr("The lists differed from the facts and were mended."));
    return *identical ? Success : AnswerIsNo;
}

} // namespace

void addRebuild(CLI::App& app, Chosen& chosen)
{
    auto options = std::make_shared<StoreOptions>();
    auto* command = addCommand(app, "rebuild",
        Cli::tr("Make the lists anew from the facts; says whether they were identical"));
    addStoreOptions(*command, *options);
    command->callback([options, &chosen] { chosen = [options] { return rebuild(*options); }; });
}

} // namespace expediente::cli
