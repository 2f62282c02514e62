#include "app/cli/console.h"
#include "app/cli/fact_json.h"
#include "app/server/ledger_file.h"
#include "core/central/attachments.h"

#include <QJsonArray>
#include <QJsonDocument>

/// What stands in the log, and who was told what of it.
namespace expediente::server {

namespace {

constexpr int listPage = 1000;

struct FactsOptions {
    LedgerOptions ledger;
    QString caseId;
};

QJsonObject loggedJson(central::Shelf& shelf, const LoggedFact& logged, const Clock& clock)
{
    QJsonObject json = cli::factJson(logged.fact);
    json.insert(QStringLiteral("seq"), qint64(logged.seq));
    json.insert(QStringLiteral("received_at"), isoTime(clock, logged.receivedMs));
    json.insert(QStringLiteral("effective"), QString::number(logged.effective.value));
    json.insert(QStringLiteral("late"), logged.late);
    QJsonArray missing;
    for (const Sha256& attachment : central::missingOf(shelf, logged.fact.content.id))
        missing << QString::fromLatin1(toHex(attachment));
    if (!missing.isEmpty())
        json.insert(QStringLiteral("missing_attachments"), missing);
    return json;
}

void print(const QJsonObject& line)
{
    cli::sayLine(QJsonDocument(line).toJson(QJsonDocument::Compact));
}

Result<int> facts(OpenLedger& open, const std::optional<CaseId>& id)
{
    return atBoundary(open.ledger->path(), [&] {
        open.ledger->read([&](central::LedgerTransaction& ledger) {
            const quint64 head = ledger.state().head;
            if (id && !ledger.hasSubject(*id))
                throw StoreException({ErrorCode::NotFound, {id->toString()}, {}});
            for (quint64 after = 0; after < head;) {
                const auto page =
                    id ? ledger.historyOf(*id, after, head, listPage) : ledger.log(after, listPage);
                for (const LoggedFact& logged : page.facts)
                    print(loggedJson(ledger.shelf(), logged, *open.clock));
                after = page.upTo;
            }
        });
        return int(cli::Success);
    });
}

QJsonObject auditJson(const central::AuditEntry& entry, const Clock& clock)
{
    const auto& device = entry.workstation;
    return {{"number", qint64(entry.number)}, {"at", isoTime(clock, entry.atMs)},
        {"what", entry.what},
        {"device", device.isNull() ? QJsonValue() : QJsonValue(device.toString())},
        {"user", entry.user},
        {"subject", entry.subject ? QJsonValue(entry.subject->toString()) : QJsonValue()}};
}

Result<int> audit(OpenLedger& open)
{
    return atBoundary(open.ledger->path(), [&] {
        std::vector<central::AuditEntry> page;
        quint64 after = 0;
        do {
            open.ledger->read(
                [&](central::LedgerTransaction& ledger) { page = ledger.audit(after, listPage); });
            for (const auto& entry : page) {
                print(auditJson(entry, *open.clock));
                after = entry.number;
            }
        } while (!page.empty());
        return int(cli::Success);
    });
}

int facts(const FactsOptions& options)
{
    std::optional<CaseId> id;
    if (!options.caseId.isEmpty()) {
        id = CaseId::fromString(options.caseId);
        if (!id)
            return cli::refuseOption("--case");
    }
    return withLedger(options.ledger, [&](OpenLedger& open) { return facts(open, id); });
}

} // namespace

void addFacts(CLI::App& app, Chosen& chosen)
{
    auto options = std::make_shared<FactsOptions>();
    auto* command =
        cli::addCommand(app, "facts", Server::tr("The log in its order, one JSON document a line"));
    addLedgerOptions(*command, options->ledger);
    cli::addText(*command, "--case", options->caseId, Server::tr("Only of the case with this id"));
    command->callback([options, &chosen] { chosen = [options] { return facts(*options); }; });
}

void addAudit(CLI::App& app, Chosen& chosen)
{
    auto options = std::make_shared<LedgerOptions>();
    auto* command = cli::addCommand(app, "audit",
        Server::tr("Whose history went to whom, who came in and who was refused, one JSON document "
                   "a line"));
    addLedgerOptions(*command, *options);
    command->callback(
        [options, &chosen] { chosen = [options] { return withLedger(*options, audit); }; });
}

} // namespace expediente::server
