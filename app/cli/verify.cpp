#include "app/cli/commands.h"
#include "app/cli/console.h"
#include "app/cli/json_values.h"
#include "app/cli/long_task.h"
#include "app/cli/session.h"
#include "core/store/queries/attachment_check.h"
#include "core/store/verifying.h"

#include <QFileInfo>

namespace expediente::cli {

namespace {

struct Findings {
    Verification facts;
    AttachmentCheck attachments;

    bool sound() const { return facts.sound() && attachments.damaged.empty(); }
};

void printFindings(const Findings& found, const ui::Formatter& format)
{
    say(Cli::tr("%1 facts in %2 chains, %3 attachments")
            .arg(format.number(found.facts.facts), format.number(found.facts.chains),
                format.number(found.attachments.checked)));
    for (const auto& link : found.facts.broken)
        say(Cli::tr("Broken at fact %1: %2").arg(link.fact.toString(), name(link.fault)));
    if (!found.facts.headsMatch)
        say(Cli::tr("Facts are missing, or were added from outside."));
    for (const auto& sha256 : found.attachments.damaged)
        say(Cli::tr("Changed attachment: %1").arg(QString::fromLatin1(sha256)));
    say(found.sound() ? Cli::tr("Sound.") : Cli::tr("Not sound."));
}

void printJson(const Findings& found)
{
    sayJson({
        {"sound", found.sound()},
        {"facts", found.facts.facts},
        {"chains", found.facts.chains},
        {"heads_match", found.facts.headsMatch},
        {"broken",
            jsonList(found.facts.broken,
                [](const BrokenLink& link) {
                    return QJsonObject{{"fact", json(link.fact)}, {"fault", name(link.fault)}};
                })},
        {"attachments", found.attachments.checked},
        {"damaged_attachments",
            jsonList(found.attachments.damaged,
                [](const QByteArray& sha256) { return QJsonValue(QString::fromLatin1(sha256)); })},
    });
}

int verify(const StoreOptions& options)
{
    if (QFileInfo(options.dir).isFile()) {
        complain(Cli::tr("Only the folder of a store is verified."));
        return BadInput;
    }
    const auto session = Session::open(options, Store::Access::ReadOnly);
    if (!session)
        return refuse(session.error());
    LongTask task(Cli::tr("Verifying"));
    const auto progress = task.progress();
    const auto found = (*session)->store().ask([&](Connection& connection) {
        return Findings{verifyStore(connection, progress), checkAttachments(connection)};
    });
    if (!found) {
        refuse(found.error());
        return found.error().code == ErrorCode::Cancelled ? Interrupted : AnswerIsNo;
    }
    if (options.json)
        printJson(*found);
    else
        printFindings(*found, (*session)->format());
    return found->sound() ? Success : AnswerIsNo;
}

} // namespace

void addVerify(CLI::App& app, Chosen& chosen)
{
    auto options = std::make_shared<StoreOptions>();
    auto* command = addCommand(app, "verify",
        Cli::tr("Check chains, seals and attachments; names the first broken link of each chain"));
    addStoreOptions(*command, *options);
    command->get_option("--store")->required(false);
    addText(*command, "STORE", options->dir, Cli::tr("The folder of the store"));
    command->callback([options, &chosen] {
        if (options->dir.isEmpty())
            throw CLI::RequiredError("--store");
        chosen = [options] { return verify(*options); };
    });
}

} // namespace expediente::cli
