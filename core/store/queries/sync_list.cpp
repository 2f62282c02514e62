#include "core/store/queries/sync_list.h"

#include "core/store/fact_rows.h"
#include "core/store/queries/sight.h"
#include "core/store/sync/fact_moves.h"
#include "core/wire/codec.h"

namespace expediente {

namespace {

// The case of a subject `s`: itself, or one that the person is in.
const std::string ofCase =
    " LEFT JOIN case_summary c ON c.subject = CASE s.type WHEN 1 THEN s.id ELSE (SELECT case_id "
    "FROM party WHERE person_id = s.id LIMIT 1) END ";
static_assert(int(SubjectType::Case) == 1);

/// Columns: 0 type of the subject, 1 uuid of the case, 2 folio, 3 name, 4 its state.
void placeIn(UnsettledRow& row, Query& query, const Sight& sight)
{
    const bool ofAgency = SubjectType(query.integer(0)) == SubjectType::Agency;
    const bool blocked = query.integer(4) == int(CaseState::Blocked) && !sight.ofBlocked();
    row.hidden = !ofAgency && (query.isNull(1) || blocked);
    if (ofAgency || row.hidden)
        return;
    row.caseId = CaseId{query.uuid(1)};
    row.folio = query.text(2);
    row.name = query.text(3);
}

/// The rows of `fact f` that the rest of the statement chooses.
std::vector<UnsettledRow> rowsOf(
    Connection& connection, const std::string& from, const std::string& rest, int state, int most)
{
    const Sight sight(connection);
    std::vector<UnsettledRow> rows;
    auto query = connection.query(
        "SELECT s.type, c.uuid, c.folio, c.name, c.state, f.id, f.kind, f.occurred_ms, "
        "f.occurred_offset, f.occurred_zone, o.why, o.about FROM "
        + from + " JOIN subject s ON s.id = f.subject" + ofCase + rest);
    query.with(state, most);
    while (query.next()) {
        UnsettledRow row;
        placeIn(row, query, sight);
        row.id = FactId{query.uuid(5)};
        row.kind = query.text(6).toLatin1();
        row.occurredAt = {query.integer(7), int(query.integer(8)), query.text(9).toLatin1()};
        row.why = Refusal(query.integer(10));
        row.about = query.text(11);
        rows.push_back(std::move(row));
    }
    return rows;
}

} // namespace

std::vector<UnsettledRow> unsentRows(Connection& connection, OutboxState state, int most)
{
    return rowsOf(connection, "outbox o JOIN fact f ON f.n = o.fact",
        "WHERE o.state = ? ORDER BY o.fact LIMIT ?", int(state), most);
}

std::set<FactId> unsentOf(Connection& connection, CaseId id)
{
    std::set<FactId> unsent;
    const auto row = findSubject(connection, id);
    if (!row)
        return unsent;
    auto query = connection.query(
        "SELECT f.id FROM fact f JOIN outbox o ON o.fact = f.n WHERE o.state <> ?2 AND "
        "(f.subject = ?1 OR f.subject IN (SELECT person_id FROM party WHERE case_id = ?1))");
    query.with(*row, int(OutboxState::Acknowledged));
    while (query.next())
        unsent.insert(FactId{query.uuid(0)});
    return unsent;
}

std::vector<UnsettledRow> parkedRows(Connection& connection, int most)
{
    auto rows = rowsOf(connection, "fact f LEFT JOIN outbox o ON o.fact = f.n",
        "WHERE f.parked = ? ORDER BY f.n DESC LIMIT ?", 1, most);
    for (auto& row : rows)
        row.parked = true;
    return rows;
}

std::vector<UnsettledRow> rejectedRows(Connection& connection, int most)
{
    const Sight sight(connection);
    std::vector<UnsettledRow> rows;
    auto query = connection.query("SELECT s.type, c.uuid, c.folio, c.name, c.state, r.bytes, "
                                  "r.why, r.about, r.at_ms, r.state "
                                  "FROM rejected r JOIN subject s ON s.id = r.subject"
        + ofCase + "ORDER BY r.state, r.at_ms DESC, r.id DESC LIMIT ?");
    query.with(most);
    while (query.next()) {
        const auto fact = decodeFact(query.bytes(5));
        if (!fact)
            throw StoreException(fact.error());
        UnsettledRow row;
        placeIn(row, query, sight);
        row.id = fact->content.id;
        row.kind = fact->content.kind;
        row.occurredAt = fact->content.occurredAt;
        row.why = Refusal(query.integer(6));
        row.about = query.text(7);
        row.rejectedMs = query.integer(8);
        row.aside = query.integer(9) != 0;
        rows.push_back(std::move(row));
    }
    return rows;
}

std::optional<RejectedFact> rejectedFact(Connection& connection, FactId id)
{
    RejectedFact found;
    {
        auto query = connection.query("SELECT bytes FROM rejected WHERE fact = ?");
        query.with(id.uuid);
        if (!query.next())
            return std::nullopt;
        auto fact = decodeFact(query.bytes(0));
        if (!fact)
            throw StoreException(fact.error());
        found.ours = std::move(fact->content);
    }
    if (const auto row = rowOfFact(connection, id))
        found.servers = factAt(connection, *row).content;
    return found;
}

} // namespace expediente
