// What the law gives to the people whose data are kept: erasure, and the time for which it is kept.
#include "app/cli/commands.h"
#include "app/cli/console.h"
#include "app/cli/json_values.h"
#include "app/cli/session.h"
#include "app/cli/text_table.h"
#include "core/facts/body.h"
#include "core/store/queries/case_read.h"
#include "core/store/queries/erasure.h"
#include "ui/text/words.h"

namespace expediente::cli {

namespace {

constexpr int mostListed = 10'000;

int retention(const StoreOptions& options)
{
    const auto session = Session::open(options, Store::Access::ReadOnly);
    if (!session)
        return refuse(session.error());
    auto& store = (*session)->store();
    const QDate today = (*session)->today();
    const auto past = store.ask([&](Connection& connection) {
        return pastRetention(connection, today, store.context(), mostListed);
    });
    if (!past)
        return refuse(past.error());
    if (options.json) {
        sayJson({{"cases", jsonList(*past, [](const PastRetention& one) {
                      return QJsonObject{{"case", json(one.id)}, {"folio", one.folio},
                          {"name", one.name}, {"creditor", one.creditor},
                          {"state", caseStateName(one.state)}, {"ended", json(one.ended)},
                          {"kept_until", json(one.keptUntil)}};
                  })}});
        return Success;
    }
    const auto format = (*session)->format();
    TextTable table({Cli::tr("Folio"), Cli::tr("Name"), Cli::tr("Creditor"), Cli::tr("Ended"),
        Cli::tr("Kept until")});
    for (const PastRetention& one : *past)
        table.add({one.folio, one.name, one.creditor, format.shortDate(one.ended, today),
            format.shortDate(one.keptUntil, today)});
    if (table.isEmpty())
        say(Cli::tr("No case is past the time for which it is kept."));
    else
        table.print();
    return Success;
}

struct EraseOptions {
    StoreOptions store;
    QString caseId, cause, reason;
    bool yes = false;
};

QJsonObject outlookJson(const ErasureOutlook& outlook)
{
    return {{"cases", QJsonArray::fromStringList(outlook.folios)}, {"persons", outlook.persons},
        {"facts", outlook.facts}, {"documents", outlook.documents}, {"drafts", outlook.drafts},
        {"other_cases", outlook.otherCases},
        {"hindrance",
            outlook.hindrance ? QJsonValue(outlook.hindrance->args.value(0)) : QJsonValue()}};
}

void sayOutlook(const ErasureOutlook& outlook)
{
    say(Cli::tr("Cases that go whole: %1").arg(outlook.folios.join(QStringLiteral(", "))));
    say(Cli::tr("People: %1. Records: %2. Documents: %3. Half-filled forms: %4. Other cases from "
                "which something goes: %5.")
            .arg(outlook.persons)
            .arg(outlook.facts)
            .arg(outlook.documents)
            .arg(outlook.drafts)
            .arg(outlook.otherCases));
}

/// The debtor of a case with all that they owe; for a case past its time, that case alone.
Result<Erasure> erasureOf(const EraseOptions& options, Store& store, ErasureCause cause)
{
    return store.ask([&](Connection& connection) -> Result<Erasure> {
        const auto id = findCase(connection, options.caseId);
        const auto file = id ? readCase(connection, *id) : std::nullopt;
        if (!file)
            return fail(ErrorCode::NotFound, {options.caseId});
        const auto* debtor = file->debtor();
        Erasure erasure{.caseId = *id, .cause = cause, .reason = options.reason};
        if (cause != ErasureCause::Retention && debtor)
            erasure = {.person = debtor->id, .cause = cause, .reason = options.reason};
        return erasure;
    });
}

int erase(const EraseOptions& options)
{
    const auto cause = enumFromName<ErasureCause>(options.cause);
    if (!cause)
        return refuseOption("--cause");
    const auto access = options.yes ? Store::Access::ReadWrite : Store::Access::ReadOnly;
    const auto session = Session::open(options.store, access);
    if (!session)
        return refuse(session.error());
    auto& store = (*session)->store();
    const auto erasure = erasureOf(options, store, *cause);
    if (!erasure)
        return refuse(erasure.error());
    const Speaker me{store.identity().user, store.identity().role};
    const auto outlook = store.ask([&](Connection& connection) {
        return erasureOutlook(connection, *erasure, me, (*session)->today(), store.context());
    });
    if (!outlook)
        return refuse(outlook.error());
    if (options.store.json && !options.yes)
        sayJson(outlookJson(*outlook));
    else if (!options.store.json)
        sayOutlook(*outlook);
    if (outlook->hindrance)
        return refuse(*outlook->hindrance);
    if (!options.yes) {
        if (!options.store.json)
            say(Cli::tr("Nothing was erased. It can't be undone: add --yes to do it."));
        return Success;
    }
    const auto erased = store.erase(*erasure).result();
    if (!erased)
        return refuse(erased.error());
    if (options.store.json)
        sayJson(
            {{"facts", erased->facts}, {"documents", erased->documents}, {"drafts", erased->drafts},
                {"persons", erased->persons}, {"log_emptied", erased->logEmptied}});
    else
        say(Cli::tr("Erased for good."));
    return Success;
}

} // namespace

void addRetention(CLI::App& app, Chosen& chosen)
{
    auto options = std::make_shared<StoreOptions>();
    auto* command = addCommand(
        app, "retention", Cli::tr("Ended cases past the time for which the law asks to keep them"));
    addStoreOptions(*command, *options);
    command->callback([options, &chosen] { chosen = [options] { return retention(*options); }; });
}

void addErase(CLI::App& app, Chosen& chosen)
{
    auto options = std::make_shared<EraseOptions>();
    auto* command = addCommand(app, "erase",
        Cli::tr("Destroy what is known of a case's debtor for good; without --yes, say what goes"));
    addStoreOptions(*command, options->store);
    addText(*command, "--case", options->caseId, Cli::tr("Folio or id of the case"))->required();
    addText(*command, "--cause", options->cause,
        Cli::tr("request, order, mistake, or retention: that case alone, past its time"))
        ->required();
    addText(*command, "--reason", options->reason,
        Cli::tr("On what it stands, without names: it stays on record"))
        ->required();
    command->add_flag("--yes", options->yes, Cli::tr("Do it").toStdString());
    command->callback([options, &chosen] { chosen = [options] { return erase(*options); }; });
}

} // namespace expediente::cli
