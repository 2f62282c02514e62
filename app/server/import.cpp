#include "app/cli/console.h"
#include "app/cli/importing.h"
#include "app/server/desk.h"

/// A creditor's file for the whole agency, taken in at the server's desk and said to the ledger.
namespace expediente::server {

namespace {

struct ImportOptions {
    LedgerOptions ledger;
    cli::ImportChoice choice;
};

Result<int> import(OpenLedger& open, const ImportOptions& options)
{
    const auto desk = Desk::open(open, options.ledger);
    if (!desk)
        return fail(desk.error());
    Store& store = (*desk)->store();
    const auto report = cli::importChosen(store, store.dir(), options.choice);
    if (!report)
        return fail(report.error());
    const auto told = (*desk)->exchange();
    if (!told)
        return fail(told.error());
    if (options.ledger.json) {
        auto counts = cli::countsJson(*report);
        counts.insert("sent", told->sent);
        counts.insert("refused", told->rejected);
        cli::sayJson(counts);
    } else {
        const auto region = ui::regionFromCode(store.identity().country).value_or(ui::Region::MX);
        cli::printCounts(*report, ui::Formatter(cli::userLanguage(), region));
    }
    return told->rejected == 0 ? cli::Success : cli::AnswerIsNo;
}

} // namespace

void addImport(CLI::App& app, Chosen& chosen)
{
    auto options = std::make_shared<ImportOptions>();
    auto* command =
        cli::addCommand(app, "import", Server::tr("Take in a creditor's file for the agency"));
    addLedgerOptions(*command, options->ledger);
    cli::addImportChoice(*command, options->choice);
    command->callback([options, &chosen] {
        chosen = [options] {
            return withLedger(
                options->ledger, [&](OpenLedger& open) { return import(open, *options); });
        };
    });
}

} // namespace expediente::server
