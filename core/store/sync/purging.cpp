#include "core/facts/body.h"
#include "core/facts/digests.h"
#include "core/store/drafts.h"
#include "core/store/fact_rows.h"
#include "core/store/projection.h"
#include "core/store/sync/applying.h"
#include "core/store/sync/fact_moves.h"

namespace expediente {

namespace {

struct PurgedFact {
    qint64 row = 0;
    qint64 device = 0;
};

std::vector<PurgedFact> factsToPurge(Connection& connection, qint64 subject)
{
    std::vector<PurgedFact> facts;
    auto query = connection.query("SELECT n, device FROM fact WHERE subject = ? AND n NOT IN "
                                  "(SELECT fact FROM outbox WHERE state <> 1)");
    query.with(subject);
    while (query.next())
        facts.push_back({query.integer(0), query.integer(1)});
    return facts;
}

std::vector<QByteArray> digestsOf(const Fact& fact)
{
    const auto kind = kindFromName(fact.content.kind);
    const auto body = kind ? decode(*kind, fact.content.body) : fail(ErrorCode::NotFound);
    return body ? digestsIn(*body) : std::vector<QByteArray>();
}

bool isNamedStill(Connection& connection, const QByteArray& digest)
{
    auto query = connection.query(
        "SELECT 1 FROM fact INDEXED BY fact_with_documents WHERE kind IN ('document.attached', "
        "'commitment.signed') AND instr(body, ?) > 0 LIMIT 1");
    query.with(digest);
    return query.next();
}

void dropDrafts(Connection& connection, const Subject& subject)
{
    for (const auto& [key, body] : readDrafts(connection, {}))
        if (key.contains(subject.uuid.toString()))
            connection.query("DELETE FROM draft WHERE key = ?").with(key).run();
}

} // namespace

void purge(Connection& connection, WriterState& state, qint64 subject)
{
    const Subject of = subjectAt(connection, subject);
    std::vector<QByteArray> digests;
    for (const auto& fact : factsToPurge(connection, subject)) {
        std::ranges::move(digestsOf(factAt(connection, fact.row)), std::back_inserter(digests));
        takeOut(connection, state, fact.row);
    }
    connection.query("UPDATE subject SET granted = 0 WHERE id = ?").with(subject).run();
    noteVoidsAnew(connection, subject);
    connection.query("DELETE FROM subject_import WHERE subject = ?").with(subject).run();
    connection.query("DELETE FROM refold WHERE subject = ?").with(subject).run();
    if (of.type == SubjectType::Case) {
        removeProjection(connection, subject);
        connection.query("DELETE FROM party WHERE case_id = ?").with(subject).run();
    }
    dropDrafts(connection, of);
    for (const QByteArray& digest : digests)
        if (!isNamedStill(connection, digest))
            connection.query("DELETE FROM attachment WHERE sha256 = ?")
                .with(QByteArray::fromHex(digest))
                .run();
}

} // namespace expediente
