#include "core/store/refolding.h"

#include "core/casefile/fold.h"
#include "core/store/fact_rows.h"

namespace expediente {

namespace {

// Large transactions write each page of the indexes once; they end early when somebody waits.
constexpr int casesRefoldedAtOnce = 2000;
constexpr size_t casesBetweenLooks = 50;

std::vector<qint64> queued(Connection& connection, qint64 afterRow)
{
    std::vector<qint64> rows;
    auto query =
        connection.query("SELECT subject FROM refold WHERE subject > ? ORDER BY subject LIMIT ?");
    query.with(afterRow, casesRefoldedAtOnce);
    while (query.next())
        rows.push_back(query.integer(0));
    return rows;
}

qint64 numberQueued(Connection& connection)
{
    auto query = connection.query("SELECT count(*) FROM refold");
    query.next();
    return query.integer(0);
}

qint64 latestFact(Connection& connection)
{
    auto query = connection.query("SELECT coalesce(max(n), 0) FROM fact");
    query.next();
    return query.integer(0);
}

/// Calls `refoldOne(i)` for each of the cases until it is told to pause.
template <class RefoldOne>
Refolded takeTurns(Connection& connection, size_t cases, const Pause& pause, RefoldOne&& refoldOne)
{
    WriteTransaction transaction(connection);
    Refolded result;
    for (size_t i = 0; i < cases; ++i) {
        if (pause && i % casesBetweenLooks == casesBetweenLooks - 1 && pause())
            break;
        const auto& [row, id] = refoldOne(i);
        result.cases.push_back(id);
        connection.query("DELETE FROM refold WHERE subject = ?").with(row).run();
    }
    result.left = numberQueued(connection);
    transaction.commit();
    return result;
}

FoldedAhead::Case folded(Connection& connection, const AgencyContext& context, qint64 row)
{
    FoldedAhead::Case ahead{row, CaseId{subjectAt(connection, row).uuid}, {}, {}};
    auto records = recordsOfSubject(connection, row);
    for (const PersonId person : partiesIn(ahead.id, records)) {
        const auto personRow = findSubject(connection, person);
        if (!personRow)
            return ahead; // of whom nothing is known yet: the writer makes room for them
        ahead.persons.push_back(*personRow);
    }
    std::ranges::sort(ahead.persons);
    for (const qint64 person : ahead.persons)
        std::ranges::move(recordsOfSubject(connection, person), std::back_inserter(records));
    const CaseFile file = fold(ahead.id, records);
    if (file.opened)
        ahead.rows = rowsOf(file, context);
    return ahead;
}

} // namespace

Refolded refoldQueued(Connection& connection, const AgencyContext& context, const Pause& pause)
{
    const auto rows = queued(connection, 0);
    return takeTurns(connection, rows.size(), pause, [&](size_t i) {
        refold(connection, rows[i], context);
        return std::pair(rows[i], CaseId{subjectAt(connection, rows[i]).uuid});
    });
}

FoldedAhead foldAhead(Connection& connection, const AgencyContext& context, qint64 afterRow)
{
    FoldedAhead ahead;
    ahead.lastFact = latestFact(connection);
    for (const qint64 row : queued(connection, afterRow))
        ahead.cases.push_back(folded(connection, context, row));
    return ahead;
}

Refolded writeFolded(Connection& connection, const AgencyContext& context, const FoldedAhead& ahead,
    const Pause& pause)
{
    const bool holds = latestFact(connection) == ahead.lastFact;
    return takeTurns(connection, ahead.cases.size(), pause, [&](size_t i) {
        const auto& entry = ahead.cases[i];
        if (holds && entry.rows) {
            setPersons(connection, entry.row, entry.persons);
            project(connection, entry.row, *entry.rows);
        } else {
            refold(connection, entry.row, context);
        }
        return std::pair(entry.row, entry.id);
    });
}

} // namespace expediente
