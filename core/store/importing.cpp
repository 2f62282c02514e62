#include "core/store/importing.h"

#include "core/store/fact_rows.h"
#include "core/store/import_state.h"
#include "core/store/projection.h"
#include "core/store/undoing.h"

#include <map>

namespace expediente {

namespace {

// Short enough that a contact logged meanwhile waits for some tens of milliseconds at most.
constexpr int factsTakenBackAtOnce = 5000;
constexpr size_t factsBetweenLooks = 200;

/// Notes the subjects of which a completed import spoke, and queues their cases for refolding.
void noteSubjects(Connection& connection, qint64 import)
{
    connection
        .query("INSERT INTO subject_import (subject, import) SELECT DISTINCT subject, import "
               "FROM fact WHERE import = ? AND import > 0")
        .with(import)
        .run();
    connection
        .query("INSERT OR IGNORE INTO refold (subject) SELECT f.subject FROM "
               "(SELECT DISTINCT subject FROM fact WHERE import = ? AND import > 0) f "
               "JOIN subject s ON s.id = f.subject WHERE s.type = 1")
        .with(import)
        .run();
    connection
        .query("INSERT OR IGNORE INTO refold (subject) SELECT p.case_id FROM "
               "(SELECT DISTINCT subject FROM fact WHERE import = ? AND import > 0) f "
               "JOIN party p ON p.person_id = f.subject")
        .with(import)
        .run();
}

struct Staged {
    const NewFact* fact;
    bool duplicate;
    Signing signing = Signing::ByNext;
};

/// The last new fact of each chain in the batch is signed; its links vouch for the others.
std::vector<Staged> staged(Connection& connection, std::span<const NewFact> facts)
{
    std::vector<Staged> result;
    std::map<Subject, size_t> last;
    for (const NewFact& fact : facts) {
        result.push_back({&fact, isDuplicate(connection, fact)});
        if (!result.back().duplicate)
            last[fact.subject] = result.size() - 1;
    }
    for (const auto& [subject, index] : last)
        result[index].signing = Signing::Now;
    return result;
}

struct Chain {
    qint64 row = 0;
    Hash link{};
};

Chain chainOf(Connection& connection, const Subject& subject)
{
    if (const auto row = findSubject(connection, subject))
        return {*row, lastLink(connection, *row, device_row::importing)};
    return {subjectRow(connection, subject), {}};
}

} // namespace

qint64 beginImport(Connection& connection, WriterState& state, const Moment& now)
{
    if (state.staging)
        throw StoreException({ErrorCode::StoreBusy, {QStringLiteral("import")}, {}});
    if (undoUnderWay(connection))
        throw StoreException(
            {ErrorCode::RuleRefused, {QStringLiteral("import.undo_half_done")}, {}});
    WriteTransaction transaction(connection);
    connection
        .query("INSERT INTO import (state, first_fact, started_ms) "
               "VALUES (0, (SELECT coalesce(max(n), 0) + 1 FROM fact), ?)")
        .with(now.utcMs)
        .run();
    const qint64 import = connection.lastRowId();
    transaction.commit();
    state.staging = import;
    return import;
}

Appended stageFacts(Connection& connection, WriterState& state, qint64 import, const Moment& now,
    std::span<const NewFact> facts, const Pause& pause)
{
    if (state.staging != import)
        throw StoreException({ErrorCode::NotFound, {QStringLiteral("import")}, {}});
    Appended appended;
    WriteTransaction transaction(connection);
    OpenHead head(connection, state, device_row::importing);
    std::map<Subject, Chain> chains;
    std::vector<std::pair<qint64, QByteArray>> voids;
    for (const auto& [given, duplicate, signing] : staged(connection, facts)) {
        if (appended.ids.size() % factsBetweenLooks == factsBetweenLooks - 1 && pause && pause())
            break;
        const NewFact& fact = *given;
        appended.ids.push_back(fact.id.value_or(FactId()));
        if (duplicate) {
            ++appended.duplicates;
            continue;
        }
        auto chain = chains.find(fact.subject);
        if (chain == chains.end())
            chain = chains.emplace(fact.subject, chainOf(connection, fact.subject)).first;
        auto& [row, link] = chain->second;
        link = sealAndInsert(
            connection, head, fact, row, device_row::importing, import, now.utcMs, link, signing)
                   .hash;
        if (fact.kind == kindName(Kind::FactVoided))
            voids.emplace_back(row, fact.body);
    }
    head.save();
    transaction.commit();
    std::ranges::move(voids, std::back_inserter(state.stagedVoids));
    return appended;
}

FactId completeImport(Connection& connection, WriterState& state, qint64 import,
    const NewFact& summary, const std::set<qint64>& leansOn, const Moment& now)
{
    if (state.staging != import)
        throw StoreException({ErrorCode::NotFound, {QStringLiteral("import")}, {}});
    WriteTransaction transaction(connection);
    OpenHead head(connection, state, device_row::logging);
    const qint64 subject = subjectRow(connection, summary.subject);
    const auto sealed = sealAndInsert(connection, head, summary, subject, device_row::logging, 0,
        now.utcMs, lastLink(connection, subject, device_row::logging), Signing::Now);
    connection.query("UPDATE import SET state = ?, fact = ? WHERE id = ?")
        .with(int(ImportState::Completed), sealed.content.id.uuid, import)
        .run();
    for (const qint64 other : leansOn)
        connection.query("INSERT INTO import_leans (import, on_import) VALUES (?, ?)")
            .with(import, other)
            .run();
    for (const auto& [row, body] : state.stagedVoids)
        noteVoided(connection, kindName(Kind::FactVoided), body, row);
    noteSubjects(connection, import);
    head.save();
    transaction.commit();
    state.staging.reset();
    state.stagedVoids.clear();
    state.cases.clear();
    return sealed.content.id;
}

bool takeBackStaged(Connection& connection, WriterState& state, qint64 import)
{
    WriteTransaction transaction(connection);
    OpenHead head(connection, state, device_row::importing);
    std::vector<std::tuple<qint64, Hash, quint64>> tail;
    {
        auto query = connection.query("SELECT n, hash, dseq FROM fact WHERE +import = ?1 AND "
                                      "n >= (SELECT first_fact FROM import WHERE id = ?1) "
                                      "ORDER BY n DESC LIMIT ?2");
        query.with(import, factsTakenBackAtOnce);
        while (query.next()) {
            Hash hash{};
            std::ranges::copy(query.view(1), hash.begin());
            tail.emplace_back(query.integer(0), hash, quint64(query.integer(2)));
        }
    }
    for (const auto& [row, hash, dseq] : tail) {
        head.head().remove(hash, dseq);
        head.head().dseq = dseq - 1;
        removeFact(connection, row);
    }
    const bool finished = int(tail.size()) < factsTakenBackAtOnce;
    if (finished)
        connection.query("DELETE FROM import WHERE id = ?").with(import).run();
    head.save();
    transaction.commit();
    state.importing.goOnFrom(head.head().incarnation, head.head().dseq);
    if (finished && state.staging == import) {
        state.staging.reset();
        state.stagedVoids.clear();
    }
    return finished;
}

std::optional<qint64> interruptedImport(Connection& connection)
{
    // One that was completed was made to look interrupted by somebody else: what verify finds must
    // still be there. Imports come one at a time, so none is completed after a later one began.
    auto query = connection.query(
        "SELECT id FROM import i WHERE state = ? AND fact IS NULL AND NOT EXISTS (SELECT 1 FROM "
        "fact f WHERE f.n >= i.first_fact AND f.device = 1 AND f.kind = 'import.completed') "
        "LIMIT 1");
    query.with(int(ImportState::Staging));
    return query.next() ? std::optional(query.integer(0)) : std::nullopt;
}

} // namespace expediente
