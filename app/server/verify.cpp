#include "app/cli/console.h"
#include "app/cli/counted.h"
#include "app/server/ledger_file.h"
#include "core/central/ledger_check.h"

#include <QFileInfo>

namespace expediente::server {

namespace {

Result<int> verify(OpenLedger& open, const LedgerOptions& options)
{
    const auto checked =
        central::checkLedger(*open.ledger, QFileInfo(open.ledger->path()).absolutePath());
    if (!checked)
        return fail(checked.error());
    const auto& fault = checked->fault;
    if (options.json) {
        cli::sayJson({{"sound", !fault}, {"facts", qint64(checked->facts)},
            {"erased", qint64(checked->erased)}, {"adopted", qint64(checked->adopted)},
            {"attachments", qint64(checked->attachments)}, {"missing", qint64(checked->missing)},
            {"what", fault ? QJsonValue(fault->what) : QJsonValue()},
            {"where", fault ? QJsonValue(fault->where) : QJsonValue()}});
    } else {
        const cli::Counted counted;
        cli::say(Server::tr("%1, of which erased: %2.", "how many facts, how many")
                     .arg(counted.facts(qint64(checked->facts)))
                     .arg(checked->erased));
        cli::say(Server::tr("%1; named by facts and not here yet: %2.", "how many attachments")
                     .arg(counted.attachments(qint64(checked->attachments)))
                     .arg(checked->missing));
        if (fault)
            cli::say(Server::tr("Broken at %1: %2").arg(fault->where, fault->what));
        cli::say(fault ? Server::tr("Not sound.") : Server::tr("Sound."));
    }
    return fault ? cli::AnswerIsNo : cli::Success;
}

} // namespace

void addVerify(CLI::App& app, Chosen& chosen)
{
    auto options = std::make_shared<LedgerOptions>();
    auto* command = cli::addCommand(app, "verify",
        Server::tr(
            "Every hash, signature, chain and attachment, and who sees what, against the facts"));
    addLedgerOptions(*command, *options);
    command->callback([options, &chosen] {
        chosen = [options] {
            return withLedger(*options, [&](OpenLedger& open) { return verify(open, *options); });
        };
    });
}

} // namespace expediente::server
