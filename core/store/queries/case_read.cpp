#include "core/store/queries/case_read.h"

#include "core/casefile/fold.h"
#include "core/facts/body.h"
#include "core/store/fact_rows.h"
#include "core/store/import_state.h"

namespace expediente {

namespace {

/// Bodies of one kind on the agency, in folding order.
template <class B, class Visit>
void forEachAgencyFact(Connection& connection, Visit visit)
{
    std::vector<qint64> agencies;
    {
        auto query = connection.query("SELECT id FROM subject WHERE type = 3");
        while (query.next())
            agencies.push_back(query.integer(0));
    }
    for (const qint64 agency : agencies)
        for (const auto& record : recordsOfSubject(connection, agency)) {
            const auto kind = kindFromName(record.kind);
            if (!kind)
                continue;
            const auto body = decode(*kind, record.body);
            if (body && std::holds_alternative<B>(*body))
                visit(record, std::get<B>(*body));
        }
}

} // namespace

std::vector<FactRecord> readCaseRecords(
    Connection& connection, CaseId id, std::set<qint64>* imports)
{
    const auto row = findSubject(connection, id);
    return row ? recordsOfCase(connection, *row, imports) : std::vector<FactRecord>();
}

std::optional<CaseFile> readCase(Connection& connection, CaseId id)
{
    const auto records = readCaseRecords(connection, id);
    if (records.empty())
        return std::nullopt;
    return fold(id, records);
}

std::optional<CaseId> findCase(Connection& connection, const QString& folioOrId)
{
    if (const auto id = CaseId::fromString(folioOrId))
        return findSubject(connection, *id) ? id : std::nullopt;
    auto query =
        connection.query("SELECT uuid FROM case_summary WHERE folio = ? ORDER BY state LIMIT 1");
    query.with(folioOrId);
    return query.next() ? std::optional(CaseId{query.uuid(0)}) : std::nullopt;
}

std::vector<ImportRow> imports(Connection& connection)
{
    std::vector<ImportRow> list;
    forEachAgencyFact<ImportCompleted>(
        connection, [&](const FactRecord& record, const ImportCompleted& body) {
            list.insert(list.begin(), {record.id, body, record.occurredAt, false});
        });
    for (auto& row : list) {
        auto query = connection.query("SELECT state FROM import WHERE fact = ?");
        query.with(row.fact.uuid);
        if (!query.next())
            continue;
        row.undone = ImportState(query.integer(0)) == ImportState::Undone;
        row.undoing = ImportState(query.integer(0)) == ImportState::Undoing;
    }
    return list;
}

std::vector<UserRow> users(Connection& connection)
{
    std::vector<UserRow> list;
    forEachAgencyFact<UserDescribed>(connection, [&](const FactRecord&, const UserDescribed& body) {
        std::erase_if(list, [&](const UserRow& row) { return row.key == body.user; });
        list.push_back({body.user, body.name, body.role});
    });
    return list;
}

std::optional<PresentFact> presentFact(Connection& connection, FactId id)
{
    const auto known = findFact(connection, id);
    return known ? std::optional(PresentFact{known->body, known->voided}) : std::nullopt;
}

} // namespace expediente
