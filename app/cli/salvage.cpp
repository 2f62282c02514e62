#include "core/store/salvage.h"
#include "app/cli/commands.h"
#include "app/cli/console.h"
#include "app/cli/counted.h"
#include "app/cli/long_task.h"
#include "app/cli/session.h"
#include "core/vault/vault.h"

#include <QJsonArray>

namespace expediente::cli {

namespace {

QString nameOf(const Salvage::Loss& loss)
{
    return loss.folio.isEmpty() ? loss.subject.uuid.toString() : loss.folio;
}

void printSalvage(const Salvage& saved)
{
    const Counted counted;
    say(Cli::tr("Saved: %1 and %2")
            .arg(counted.facts(saved.facts), counted.attachments(saved.attachments)));
    if (saved.isWhole())
        say(Cli::tr("Nothing is missing."));
    else
        say(Cli::tr("Lost, at least: %1 and %2")
                .arg(counted.facts(saved.lostFacts), counted.attachments(saved.lostAttachments)));
    for (const auto& loss : saved.losses)
        say(Cli::tr("%1: saved %2, lost %3", "of which case; facts")
                .arg(nameOf(loss), counted.facts(loss.kept), counted.facts(loss.lost)));
    say(Cli::tr("The damaged files are kept in %1").arg(saved.quarantined));
}

QJsonObject jsonOf(const Salvage& saved)
{
    QJsonArray losses;
    for (const auto& loss : saved.losses)
        losses.append(QJsonObject{{"subject", loss.subject.uuid.toString()}, {"folio", loss.folio},
            {"kept", loss.kept}, {"lost", loss.lost}});
    return {{"facts", saved.facts}, {"attachments", saved.attachments},
        {"lost_facts", saved.lostFacts}, {"lost_attachments", saved.lostAttachments},
        {"losses", losses}, {"damaged_files", saved.quarantined}};
}

int salvageStore(const StoreOptions& options)
{
    const auto passphrase = readPassphrase(options);
    if (!passphrase)
        return refuse(passphrase.error());
    const auto key = vault::unlock(options.dir, *passphrase);
    if (!key)
        return refuse(key.error());
    LongTask task(Cli::tr("Salvaging"));
    const auto saved = salvage(
        options.dir, *key, [](const QString& country) { return shippedRules(country); },
        QDateTime::currentDateTimeUtc(), task.progress());
    if (!saved)
        return refuse(saved.error());
    if (options.json)
        sayJson(jsonOf(*saved));
    else
        printSalvage(*saved);
    return saved->isWhole() ? Success : AnswerIsNo;
}

} // namespace

void addSalvage(CLI::App& app, Chosen& chosen)
{
    auto options = std::make_shared<StoreOptions>();
    auto* command = addCommand(app, "salvage",
        Cli::tr("Make a sound store of what a damaged one still gives; its files are kept"));
    addStoreOptions(*command, *options);
    command->callback(
        [options, &chosen] { chosen = [options] { return salvageStore(*options); }; });
}

} // namespace expediente::cli
