#include "app/cli/commands.h"
#include "app/cli/console.h"
#include "app/cli/counted.h"
#include "app/cli/long_task.h"
#include "app/cli/session.h"
#include "core/demo/write_demo.h"

namespace expediente::cli {

namespace {

struct DemoOptions {
    StoreOptions store;
    int cases = 1000;
    quint64 seed = 1;
};

int demo(const DemoOptions& options)
{
    auto session = Session::open(options.store, Store::Access::ReadWrite);
    if (!session)
        return refuse(session.error());
    auto& store = (*session)->store();
    const DemoPortfolio portfolio(
        options.seed, options.cases, (*session)->today(), store.identity());
    LongTask task(Cli::tr("Writing the demo"));
    const auto written = writeDemo(store, portfolio, task.progress());
    if (!written && written.error().code == ErrorCode::DifferentBody) {
        complain(Cli::tr("This store has a demo of another seed or another day. Nothing was added. "
                         "Make a new store for this one."));
        return BadInput;
    }
    if (!written)
        return refuse(written.error());
    if (options.store.json)
        sayJson({{"cases", written->cases}, {"facts", written->facts},
            {"seed", QString::number(options.seed)},
            {"today", (*session)->today().toString(Qt::ISODate)}});
    else {
        const Counted counted((*session)->format());
        say(Cli::tr("%1, %2, seed %3", "how many cases, how many facts")
                .arg(counted.cases(written->cases), counted.facts(written->facts))
                .arg(options.seed));
    }
    return Success;
}

} // namespace

void addDemo(CLI::App& app, Chosen& chosen)
{
    auto options = std::make_shared<DemoOptions>();
    auto* command = addCommand(
        app, "demo", Cli::tr("Fill a store with a made-up portfolio; same seed, same facts"));
    addStoreOptions(*command, options->store);
    command->add_option("--cases", options->cases, Cli::tr("How many cases").toStdString())
        ->check(CLI::Range(1, 1'000'000))
        ->capture_default_str();
    command->add_option("--seed", options->seed, Cli::tr("Which portfolio").toStdString())
        ->capture_default_str();
    command->callback([options, &chosen] { chosen = [options] { return demo(*options); }; });
}

} // namespace expediente::cli
