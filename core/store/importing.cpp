#include "core/store/importing.h"

#include "core/store/fact_rows.h"
#include "core/store/projection.h"

#include <map>

namespace expediente {

namespace {

enum ImportState { staging = 0, completed = 1, undone = 2 };

// Short enough that a contact logged meanwhile waits for some tens of milliseconds at most.
constexpr int factsTakenBackAtOnce = 5000;
constexpr int casesRefoldedAtOnce = 200;
constexpr int subjectsVoidedAtOnce = 500;
constexpr int bodiesNamedInOneVoid = 1000;

/// The cases of the subjects that an import touched, for refolding.
void queueRefold(Connection& connection, qint64 import, qint64 firstFact)
{
    connection
        .query("INSERT OR IGNORE INTO refold (subject) SELECT DISTINCT f.subject FROM fact f "
               "JOIN subject s ON s.id = f.subject WHERE f.n >= ? AND f.import = ? AND s.type = 1")
        .with(firstFact, import)
        .run();
    connection
        .query("INSERT OR IGNORE INTO refold (subject) SELECT p.case_id FROM party p WHERE "
               "p.person_id "
               "IN (SELECT f.subject FROM fact f WHERE f.n >= ? AND f.import = ?)")
        .with(firstFact, import)
        .run();
}

qint64 firstFactOf(Connection& connection, qint64 import)
{
    auto query = connection.query("SELECT first_fact FROM import WHERE id = ?");
    query.with(import);
    return query.next() ? query.integer(0) : 0;
}

/// The last fact of each chain in the batch is signed; its links vouch for the others.
std::vector<Signing> signings(const std::vector<NewFact>& facts)
{
    std::vector<Signing> result(facts.size(), Signing::ByNext);
    std::map<Subject, size_t> last;
    for (size_t i = 0; i < facts.size(); ++i)
        last[facts[i].subject] = i;
    for (const auto& [subject, index] : last)
        result[index] = Signing::Now;
    return result;
}

} // namespace

qint64 beginImport(Connection& connection, WriterState& state, const Moment& now)
{
    if (state.staging)
        throw StoreException({ErrorCode::StoreBusy, {QStringLiteral("import")}, {}});
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
    const std::vector<NewFact>& facts)
{
    if (state.staging != import)
        throw StoreException({ErrorCode::NotFound, {QStringLiteral("import")}, {}});
    Appended appended;
    WriteTransaction transaction(connection);
    OpenHead head(connection, state, device_row::importing);
    std::vector<NewFact> fresh;
    for (const auto& fact : facts) {
        if (isDuplicate(connection, fact))
            ++appended.duplicates;
        else
            fresh.push_back(fact);
        appended.ids.push_back(fact.id.value_or(FactId()));
    }
    const auto signing = signings(fresh);
    std::map<Subject, std::pair<qint64, Hash>> chains;
    for (size_t i = 0; i < fresh.size(); ++i) {
        auto chain = chains.find(fresh[i].subject);
        if (chain == chains.end()) {
            const qint64 row = subjectRow(connection, fresh[i].subject);
            chain = chains
                        .emplace(fresh[i].subject,
                            std::pair(row, lastLink(connection, row, device_row::importing)))
                        .first;
        }
        auto& [row, link] = chain->second;
        link = sealAndInsert(connection, head, fresh[i], row, device_row::importing, import,
            now.utcMs, link, signing[i])
                   .hash;
    }
    head.save();
    transaction.commit();
    return appended;
}

FactId completeImport(Connection& connection, WriterState& state, qint64 import,
    const NewFact& summary, const Moment& now)
{
    if (state.staging != import)
        throw StoreException({ErrorCode::NotFound, {QStringLiteral("import")}, {}});
    WriteTransaction transaction(connection);
    OpenHead head(connection, state, device_row::logging);
    const qint64 subject = subjectRow(connection, summary.subject);
    const auto sealed = sealAndInsert(connection, head, summary, subject, device_row::logging, 0,
        now.utcMs, lastLink(connection, subject, device_row::logging), Signing::Now);
    connection.query("UPDATE import SET state = ?, fact = ? WHERE id = ?")
        .with(int(completed), sealed.content.id.uuid, import)
        .run();
    queueRefold(connection, import, firstFactOf(connection, import));
    head.save();
    transaction.commit();
    state.staging.reset();
    return sealed.content.id;
}

bool takeBackStaged(Connection& connection, WriterState& state, qint64 import)
{
    WriteTransaction transaction(connection);
    OpenHead head(connection, state, device_row::importing);
    const qint64 first = firstFactOf(connection, import);
    std::vector<std::tuple<qint64, Hash, quint64>> tail;
    {
        auto query = connection.query("SELECT n, hash, dseq FROM fact WHERE n >= ? AND import = ? "
                                      "ORDER BY n DESC LIMIT ?");
        query.with(first, import, factsTakenBackAtOnce);
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
    state.importing.rewind(head.head().dseq);
    if (finished && state.staging == import)
        state.staging.reset();
    return finished;
}

std::optional<qint64> interruptedImport(Connection& connection)
{
    // One that was completed was made to look interrupted by somebody else: what verify finds must
    // still be there. Imports come one at a time, so none is completed after a later one began.
    auto query = connection.query(
        "SELECT id FROM import i WHERE state = 0 AND fact IS NULL AND NOT EXISTS (SELECT 1 FROM "
        "fact f WHERE f.n >= i.first_fact AND f.device = 1 AND f.kind = 'import.completed') "
        "LIMIT 1");
    return query.next() ? std::optional(query.integer(0)) : std::nullopt;
}

qint64 refoldQueued(Connection& connection, const AgencyContext& context)
{
    WriteTransaction transaction(connection);
    std::vector<qint64> cases;
    {
        auto query = connection.query("SELECT subject FROM refold ORDER BY subject LIMIT ?");
        query.with(casesRefoldedAtOnce);
        while (query.next())
            cases.push_back(query.integer(0));
    }
    for (const qint64 row : cases) {
        refold(connection, row, context);
        connection.query("DELETE FROM refold WHERE subject = ?").with(row).run();
    }
    qint64 left = 0;
    {
        auto query = connection.query("SELECT count(*) FROM refold");
        query.next();
        left = query.integer(0);
    }
    transaction.commit();
    return left;
}

bool voidImported(Connection& connection, WriterState& state, FactId completedFact,
    const QString& reason, const QString& author, Subject agency, const Moment& now)
{
    WriteTransaction transaction(connection);
    OpenHead head(connection, state, device_row::logging);
    qint64 import = 0;
    {
        auto query = connection.query("SELECT id, state FROM import WHERE fact = ?");
        query.with(completedFact.uuid);
        if (!query.next() || query.integer(1) != completed)
            throw StoreException({ErrorCode::NotFound, {QStringLiteral("import")}, {}});
        import = query.integer(0);
    }
    std::map<qint64, std::vector<FactId>> bySubject;
    {
        auto query = connection.query(
            "SELECT subject, id FROM fact f WHERE n >= ? AND import = ? "
            "AND NOT EXISTS (SELECT 1 FROM voided v WHERE v.fact = f.id AND v.subject = f.subject) "
            "ORDER BY n");
        query.with(firstFactOf(connection, import), import);
        while (query.next()) {
            auto& ids = bySubject[query.integer(0)];
            if (int(ids.size()) < bodiesNamedInOneVoid)
                ids.push_back(FactId{query.uuid(1)});
            if (int(bySubject.size()) > subjectsVoidedAtOnce)
                break;
        }
    }
    const auto append = [&](const Subject& subject, qint64 row, const FactVoided& body) {
        const auto fact = newFact(subject, body, now, author);
        sealAndInsert(connection, head, fact, row, device_row::logging, 0, now.utcMs,
            lastLink(connection, row, device_row::logging), Signing::Now);
    };
    for (const auto& [row, ids] : bySubject)
        append(subjectAt(connection, row), row, {ids, reason});
    const bool finished = bySubject.empty();
    if (finished) {
        append(agency, subjectRow(connection, agency), {{completedFact}, reason});
        connection.query("UPDATE import SET state = ? WHERE id = ?")
            .with(int(undone), import)
            .run();
        queueRefold(connection, import, firstFactOf(connection, import));
    }
    head.save();
    transaction.commit();
    return finished;
}

} // namespace expediente
