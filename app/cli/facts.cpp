#include "app/cli/commands.h"
#include "app/cli/console.h"
#include "app/cli/json_values.h"
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

template <size_t N>
QString hex(const std::array<std::uint8_t, N>& bytes)
{
    return QString::fromLatin1(QByteArrayView(bytes.data(), qsizetype(N)).toByteArray().toHex());
}

QJsonObject factJson(const Fact& fact)
{
    const auto& content = fact.content;
    const auto body = QJsonDocument::fromJson(content.body);
    return {
        {"id", json(content.id)},
        {"subject", content.subject.toString()},
        {"kind", QString::fromLatin1(content.kind)},
        {"kind_version", content.kindVersion},
        {"author", content.author},
        {"occurred_at", json(content.occurredAt)},
        {"hlc", QString::number(content.hlc.value)},
        // An erased body leaves its skeleton.
        {"body", body.isObject() ? QJsonValue(body.object()) : QJsonValue()},
        {"hash", hex(fact.hash)},
        {"device", json(fact.envelope.device)},
        {"incarnation", qint64(fact.envelope.incarnation)},
        {"dseq", qint64(fact.envelope.dseq)},
        {"link", hex(fact.envelope.link)},
        {"signature", hex(fact.envelope.signature)},
    };
}

int facts(const FactsOptions& options)
{
    const auto session = Session::open(options.store, Store::Access::ReadOnly);
    if (!session)
        return refuse(session.error());
    const auto found = (*session)->store().ask([&](Connection& connection) {
        std::optional<CaseId> id;
        if (!options.caseId.isEmpty()) {
            id = findCase(connection, options.caseId);
            if (!id)
                return false;
        }
        eachFact(connection, id, [](const Fact& fact) {
            sayLine(QJsonDocument(factJson(fact)).toJson(QJsonDocument::Compact));
            return true;
        });
        return true;
    });
    if (!found)
        return refuse(found.error());
    return *found ? Success : refuse({ErrorCode::NotFound, {options.caseId}, {}});
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
