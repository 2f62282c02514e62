#include "app/cli/commands.h"
#include "app/cli/console.h"
#include "app/cli/fact_json.h"
#include "app/cli/session.h"
#include "core/store/queries/case_read.h"
#include "core/store/queries/fact_list.h"

#include <QJsonDocument>

namespace expediente::cli {

namespace {

struct FactsOptions {
    StoreOptions store;
    QString caseId;
};

int facts(const FactsOptions& options)
{
    const auto session = Session::open(options.store, Store::Access::ReadOnly);
    if (!session)
        return refuse(session.error());
    const auto leftOut =
        (*session)->store().ask([&](Connection& connection) -> std::optional<qint64> {
            std::optional<CaseId> id;
            if (!options.caseId.isEmpty()) {
                id = findCase(connection, options.caseId);
                if (!id)
                    return std::nullopt;
            }
            return eachFact(connection, id, [](const Fact& fact) {
                sayLine(QJsonDocument(factJson(fact)).toJson(QJsonDocument::Compact));
                return true;
            });
        });
    if (!leftOut)
        return refuse(leftOut.error());
    if (!*leftOut)
        return refuse({ErrorCode::NotFound, {options.caseId}, {}});
    if (**leftOut > 0)
        complain(Cli::tr("%n fact(s) left out: those people's data are blocked, and for "
                         "supervisors only",
            nullptr, int(**leftOut)));
    return Success;
}

} // namespace

void addFacts(CLI::App& app, Chosen& chosen)
{
    auto options = std::make_shared<FactsOptions>();
    auto* command = addCommand(app, "facts", Cli::tr("The facts, one JSON document a line"));
    addStoreOptions(*command, options->store);
    addText(*command, "--case", options->caseId, Cli::tr("Only of the case with this folio or id"));
    command->callback([options, &chosen] { chosen = [options] { return facts(*options); }; });
}

} // namespace expediente::cli
