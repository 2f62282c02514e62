#include "app/cli/case_json.h"
#include "app/cli/case_text.h"
#include "app/cli/commands.h"
#include "app/cli/console.h"
#include "app/cli/session.h"
#include "core/negotiation/authority.h"
#include "core/store/queries/case_read.h"
#include "core/worklist/evaluate.h"

namespace expediente::cli {

namespace {

struct CaseOptions {
    StoreOptions store;
    QString id;
    std::optional<QDate> on;
};

int showCase(const CaseOptions& options)
{
    const auto session = Session::open(options.store, Store::Access::ReadOnly);
    if (!session)
        return refuse(session.error());
    auto& store = (*session)->store();
    const auto file = store.ask([&](Connection& connection) {
        const auto id = findCase(connection, options.id);
        return id ? readCase(connection, *id) : std::nullopt;
    });
    if (!file)
        return refuse(file.error());
    if (!*file)
        return refuse({ErrorCode::NotFound, {options.id}, {}});
    const auto& identity = store.identity();
    if (!mayRead(**file, {identity.user, identity.role}))
        return refuse({ErrorCode::RuleRefused, {QStringLiteral("person.blocked")}, {}});
    const auto view = evaluate(**file, options.on.value_or((*session)->today()), store.context());
    if (options.store.json)
        sayJson(caseJson(**file, view));
    else
        printCase(**file, view, (*session)->format());
    return Success;
}

} // namespace

void addCase(CLI::App& app, Chosen& chosen)
{
    auto options = std::make_shared<CaseOptions>();
    auto* command = addCommand(app, "case", Cli::tr("A case file, folded, with its figures"));
    addStoreOptions(*command, options->store);
    addText(*command, "ID", options->id, Cli::tr("Folio or id of the case"))->required();
    addDate(*command, "--on", options->on, Cli::tr("Figures on this day; today if left out"));
    command->callback([options, &chosen] { chosen = [options] { return showCase(*options); }; });
}

} // namespace expediente::cli
