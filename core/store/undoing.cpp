#include "core/store/undoing.h"

#include "core/store/fact_rows.h"
#include "core/store/import_state.h"

#include <map>

namespace expediente {

namespace {

struct Found {
    qint64 import = 0;
    ImportState state = ImportState::Staging;
};

Found findImport(Connection& connection, FactId completed)
{
    auto query = connection.query("SELECT id, state FROM import WHERE fact = ?");
    query.with(completed.uuid);
    if (!query.next())
        throw StoreException({ErrorCode::NotFound, {QStringLiteral("import")}, {}});
    return {query.integer(0), ImportState(query.integer(1))};
}

void refuseWhereOthersLean(Connection& connection, qint64 import)
{
    auto query = connection.query(
        "SELECT f.body, f.occurred_ms FROM import_leans l JOIN import i ON i.id = l.import "
        "JOIN fact f ON f.id = i.fact WHERE l.on_import = ? AND i.state = ? "
        "ORDER BY i.id DESC LIMIT 1");
    query.with(import, int(ImportState::Completed));
    if (!query.next())
        return;
    const auto body = decode(Kind::ImportCompleted, query.bytes(0));
    const QString file = body ? std::get<ImportCompleted>(*body).file : QString();
    throw StoreException({ErrorCode::RuleRefused,
        {QStringLiteral("import.others_lean"), file,
            QDateTime::fromMSecsSinceEpoch(query.integer(1)).date().toString(Qt::ISODate)},
        {}});
}

/// The case itself, or the cases of the person.
void queueRefold(Connection& connection, qint64 subject)
{
    connection
        .query("INSERT OR IGNORE INTO refold (subject) SELECT id FROM subject "
               "WHERE id = ? AND type = 1")
        .with(subject)
        .run();
    connection
        .query("INSERT OR IGNORE INTO refold (subject) SELECT case_id FROM party "
               "WHERE person_id = ?")
        .with(subject)
        .run();
}

} // namespace

qint64 beginUndo(
    Connection& connection, WriterState& state, FactId completed, const QString& reason)
{
    WriteTransaction transaction(connection);
    const auto [import, current] = findImport(connection, completed);
    if (current == ImportState::Undoing)
        return import;
    if (current != ImportState::Completed)
        throw StoreException({ErrorCode::NotFound, {QStringLiteral("import")}, {}});
    if (state.staging)
        throw StoreException({ErrorCode::StoreBusy, {QStringLiteral("import")}, {}});
    refuseWhereOthersLean(connection, import);
    connection.query("UPDATE import SET state = ?, undo_reason = ? WHERE id = ?")
        .with(int(ImportState::Undoing), reason, import)
        .run();
    transaction.commit();
    return import;
}

qint64 completedImport(Connection& connection, FactId completed)
{
    const auto [import, state] = findImport(connection, completed);
    if (state != ImportState::Completed)
        throw StoreException({ErrorCode::NotFound, {QStringLiteral("import")}, {}});
    return import;
}

std::optional<qint64> undoUnderWay(Connection& connection)
{
    auto query = connection.query("SELECT id FROM import WHERE state = ? LIMIT 1");
    query.with(int(ImportState::Undoing));
    return query.next() ? std::optional(query.integer(0)) : std::nullopt;
}

UndoStep undoSome(Connection& connection, WriterState& state, qint64 import, Subject agency,
    const QString& author, const Moment& now, int factsAtOnce)
{
    WriteTransaction transaction(connection);
    OpenHead head(connection, state, device_row::logging);
    QString reason;
    FactId completed;
    qint64 undoneTo = 0;
    {
        auto query =
            connection.query("SELECT undo_reason, fact, max(undone_to, first_fact - 1) FROM import "
                             "WHERE id = ?");
        query.with(import);
        query.next();
        reason = query.text(0);
        completed = FactId{query.uuid(1)};
        undoneTo = query.integer(2);
    }
    UndoStep step;
    std::map<qint64, std::vector<FactId>> bySubject;
    {
        // What was voided by hand before stays as it is, and a void can't be voided.
        auto query = connection.query(
            "SELECT n, subject, id, kind <> 'fact.voided' AND NOT EXISTS (SELECT 1 FROM voided v "
            "WHERE v.fact = f.id AND v.subject = f.subject) FROM fact f "
            "WHERE +import = ? AND n > ? ORDER BY n LIMIT ?");
        query.with(import, undoneTo, factsAtOnce);
        while (query.next()) {
            ++step.facts;
            undoneTo = query.integer(0);
            if (query.integer(3) != 0)
                bySubject[query.integer(1)].push_back(FactId{query.uuid(2)});
        }
    }
    const auto append = [&](const Subject& subject, qint64 row, const FactVoided& body) {
        sealAndInsert(connection, head, newFact(subject, body, now, author), row,
            device_row::logging, 0, now.utcMs, lastLink(connection, row, device_row::logging),
            Signing::Now);
    };
    for (const auto& [row, ids] : bySubject) {
        append(subjectAt(connection, row), row, {ids, reason});
        queueRefold(connection, row);
    }
    step.finished = step.facts < factsAtOnce;
    if (step.finished)
        append(agency, subjectRow(connection, agency), {{completed}, reason});
    connection.query("UPDATE import SET state = ?, undone_to = ? WHERE id = ?")
        .with(int(step.finished ? ImportState::Undone : ImportState::Undoing), undoneTo, import)
        .run();
    head.save();
    transaction.commit();
    state.cases.clear();
    return step;
}

UndoOutlook undoOutlook(Connection& connection, FactId completed)
{
    const auto [import, state] = findImport(connection, completed);
    UndoOutlook outlook;
    outlook.begun = state == ImportState::Undoing;
    {
        auto query =
            connection.query("SELECT count(*) FROM fact WHERE import = ? AND import > 0 AND n > "
                             "(SELECT undone_to FROM import WHERE id = ?)");
        query.with(import, import);
        query.next();
        outlook.facts = query.integer(0);
    }
#define EXPEDIENTE_STANDS(fact)                                                                    \
    " AND NOT EXISTS (SELECT 1 FROM voided v WHERE v.fact = " fact ".id AND v.subject = " fact     \
    ".subject)"
    auto query = connection.query(
        "SELECT count(DISTINCT o.subject) FROM fact o WHERE o.import = ?1 AND o.import > 0 "
        "AND o.kind = 'case.opened' "
        "AND NOT EXISTS (SELECT 1 FROM fact e WHERE e.subject = o.subject AND e.import <> ?1 "
        "AND e.kind = 'case.opened'" EXPEDIENTE_STANDS(
            "e") ") "
                 "AND EXISTS (SELECT 1 FROM fact w WHERE w.subject = o.subject AND w.import = 0 "
                 "AND w.kind <> 'fact.voided'" EXPEDIENTE_STANDS("w") ")");
#undef EXPEDIENTE_STANDS
    query.with(import);
    query.next();
    outlook.casesWithWork = query.integer(0);
    return outlook;
}

} // namespace expediente
