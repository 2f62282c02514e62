#include "core/store/queries/case_read.h"

#include "core/casefile/fold.h"
#include "core/casefile/withholding.h"
#include "core/store/fact_rows.h"
#include "core/store/import_state.h"
#include "core/store/queries/agency_facts.h"
#include "core/store/queries/sight.h"

#include <algorithm>
#include <map>

namespace expediente {

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
    auto file = fold(id, records);
    if (hasBlockedOthers(file) && !Sight(connection).ofBlocked())
        withholdBlockedOthers(file);
    return file;
}

std::optional<CaseId> findCase(Connection& connection, const QString& folioOrId)
{
    if (const auto id = CaseId::fromString(folioOrId))
        return findSubject(connection, *id) ? id : std::nullopt;
    std::vector<std::pair<CaseId, QString>> found;
    auto query = connection.query(
        "SELECT uuid, creditor FROM case_summary WHERE folio = ? ORDER BY state, creditor, uuid");
    query.with(folioOrId);
    while (query.next())
        found.emplace_back(CaseId{query.uuid(0)}, query.text(1));
    if (found.size() > 1) {
        QStringList names;
        for (const auto& [id, creditor] : found)
            names << id.toString() + QStringLiteral(" (") + creditor + u')';
        throw StoreException({ErrorCode::Ambiguous, {folioOrId, names.join(u", ")}, {}});
    }
    return found.empty() ? std::nullopt : std::optional(found.front().first);
}

std::vector<ImportRow> imports(Connection& connection)
{
    std::vector<ImportRow> list;
    forEachAgencyFact<ImportCompleted>(
        connection, [&](const TimelineEntry& entry, const ImportCompleted& body) {
            list.push_back({entry.id, body, entry.at, entry.voidedBy.has_value()});
        });
    std::ranges::reverse(list);
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
    std::map<QString, UserRow> list;
    forEachAgencyFact<UserDescribed>(
        connection, [&](const TimelineEntry& entry, const UserDescribed& body) {
            if (!entry.voidedBy)
                list[body.user] = {body.user, body.name, body.role};
        });
    std::vector<UserRow> rows;
    for (auto& [key, row] : list)
        rows.push_back(std::move(row));
    return rows;
}

std::optional<PresentFact> presentFact(Connection& connection, FactId id)
{
    const auto known = findFact(connection, id);
    return known ? std::optional(PresentFact{known->body, known->voided}) : std::nullopt;
}

} // namespace expediente
