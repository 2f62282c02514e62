#include "app/cli/commands.h"
#include "app/cli/console.h"
#include "app/cli/counted.h"
#include "app/cli/json_values.h"
#include "app/cli/long_task.h"
#include "app/cli/session.h"
#include "app/cli/verify_pack.h"
#include "core/store/queries/attachment_check.h"
#include "core/store/verifying.h"

#include <QFileInfo>

namespace expediente::cli {

namespace {

struct Findings {
    bool consistent = true; ///< indexes agree with tables, and no row points nowhere
    Verification facts;
    AttachmentCheck attachments;

    bool sound() const { return consistent && facts.sound() && attachments.sound(); }
};

/// With pages that were changed nothing else can be read for sure.
Result<Findings> examine(Connection& connection, const Progress& progress)
{
    Findings found;
    const auto checked = connection.database().check(Database::Check::Full);
    if (!checked && checked.error().args.value(1) != finding::inconsistent)
        return fail(checked.error());
    found.consistent = checked.has_value();
    found.facts = verifyStore(connection, progress);
    found.attachments = checkAttachments(connection);
    return found;
}

void printFindings(const Findings& found, const ui::Formatter& format)
{
    const Counted counted(format);
    say(Cli::tr("%1 in %2, %3", "how many of what, three times")
            .arg(counted.facts(found.facts.facts), counted.chains(found.facts.chains),
                counted.attachments(found.attachments.checked)));
    if (found.facts.erased > 0)
        say(Cli::tr("Erased, so that only the skeleton is left: %1")
                .arg(counted.facts(found.facts.erased)));
    for (const auto& link : found.facts.broken)
        say(Cli::tr("Broken at fact %1: %2").arg(link.fact.toString(), name(link.fault)));
    for (const auto& subject : found.facts.incomplete)
        say(Cli::tr("Facts are missing, or were added from outside: %1").arg(subject.toString()));
    if (!found.facts.headsMatch)
        say(Cli::tr("Facts are missing, or were added from outside."));
    if (!found.consistent)
        say(Cli::tr("The lists inside the store don't fit together."));
    for (const auto& sha256 : found.attachments.damaged)
        say(Cli::tr("Changed attachment: %1").arg(QString::fromLatin1(sha256)));
    for (const auto& gap : found.attachments.gaps)
        say((gap.missing ? Cli::tr("Missing attachment of document %1: %2")
                         : Cli::tr("Attachment of another size of document %1: %2"))
                .arg(gap.fact.toString(), QString::fromLatin1(gap.sha256)));
    if (!found.attachments.incoming.empty())
        say(Cli::tr("Incomplete, still on the way from the server: %1")
                .arg(counted.attachments(qint64(found.attachments.incoming.size()))));
    say(found.sound() ? Cli::tr("Sound.") : Cli::tr("Not sound."));
}

void printJson(const Findings& found)
{
    const auto& [consistent, facts, attachments] = found;
    sayJson({
        {"sound", found.sound()},
        {"consistent", consistent},
        {"facts", facts.facts},
        {"chains", facts.chains},
        {"erased", facts.erased},
        {"heads_match", facts.headsMatch},
        {"broken",
            jsonList(facts.broken,
                [](const BrokenLink& link) {
                    return QJsonObject{{"fact", json(link.fact)}, {"fault", name(link.fault)}};
                })},
        {"incomplete",
            jsonList(facts.incomplete,
                [](const Subject& subject) { return QJsonValue(subject.toString()); })},
        {"attachments", attachments.checked},
        {"damaged_attachments",
            jsonList(attachments.damaged,
                [](const QByteArray& sha256) { return QJsonValue(QString::fromLatin1(sha256)); })},
        {"missing_attachments",
            jsonList(attachments.gaps,
                [](const AttachmentGap& gap) {
                    return QJsonObject{{"fact", json(gap.fact)},
                        {"sha256", QString::fromLatin1(gap.sha256)},
                        {"fault", gap.missing ? "missing" : "another_size"}};
                })},
        {"incoming_attachments",
            jsonList(attachments.incoming,
                [](const QByteArray& sha256) { return QJsonValue(QString::fromLatin1(sha256)); })},
    });
}

int verify(const StoreOptions& options)
{
    if (QFileInfo(options.dir).isFile())
        return verifyPack(options.dir, options.json);
    const auto session = Session::open(options, Store::Access::ReadOnly);
    if (!session)
        return refuse(session.error());
    LongTask task(Cli::tr("Verifying"));
    const auto progress = task.progress();
    const auto found = (*session)->store().ask(
        [&](Connection& connection) { return examine(connection, progress); });
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
    addText(
        *command, "STORE", options->dir, Cli::tr("The folder of the store, or an evidence pack"));
    command->callback([options, &chosen] {
        if (options->dir.isEmpty())
            throw CLI::RequiredError("--store");
        chosen = [options] { return verify(*options); };
    });
}

} // namespace expediente::cli
