#include "core/store/attachments.h"
#include "core/store/drafts.h"
#include "core/store/fact_rows.h"
#include "core/store/projection.h"
#include "core/store/sync/applying.h"
#include "core/store/sync/fact_moves.h"

namespace expediente {

namespace {

std::vector<qint64> factsToPurge(Connection& connection, qint64 subject)
{
    std::vector<qint64> facts;
    auto query = connection.query("SELECT n FROM fact WHERE subject = ? AND n NOT IN "
                                  "(SELECT fact FROM outbox WHERE state <> 1)");
    query.with(subject);
    while (query.next())
        facts.push_back(query.integer(0));
    return facts;
}

/// What they speak of is added to `attachments`.
void dropDrafts(Connection& connection, qint64 subject, std::vector<Sha256>& attachments)
{
    for (const auto& [key, body] : draftsAbout(connection, subject)) {
        connection.query("DELETE FROM draft WHERE key = ?").with(key).run();
        for (const QByteArray& hex : digestsNamedIn(body))
            if (const auto named = sha256FromHex(hex))
                attachments.push_back(*named);
    }
}

} // namespace

void purge(Connection& connection, WriterState& state, qint64 subject)
{
    const Subject of = subjectAt(connection, subject);
    std::vector<Sha256> attachments;
    // First, since some are known by a fact that is about to go.
    dropDrafts(connection, subject, attachments);
    for (const qint64 row : factsToPurge(connection, subject)) {
        std::ranges::copy(takeNames(connection, row), std::back_inserter(attachments));
        takeOut(connection, state, row);
    }
    connection.query("UPDATE subject SET granted = 0 WHERE id = ?").with(subject).run();
    noteVoidsAnew(connection, subject);
    connection.query("DELETE FROM subject_import WHERE subject = ?").with(subject).run();
    connection.query("DELETE FROM refold WHERE subject = ?").with(subject).run();
    if (of.type == SubjectType::Case) {
        removeProjection(connection, subject);
        connection.query("DELETE FROM party WHERE case_id = ?").with(subject).run();
    }
    letGo(connection, attachments);
}

} // namespace expediente
