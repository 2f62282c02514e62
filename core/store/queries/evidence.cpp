#include "core/store/queries/evidence.h"

#include "core/store/identity.h"

namespace expediente {

namespace {

CommitmentEvidence evidenceOf(Connection& connection, qint64 row, FactId id, bool withServer)
{
    CommitmentEvidence evidence{id, {}, {}};
    if (withServer)
        evidence.onServer = true;
    auto query = connection.query(
        "SELECT n.sha256, EXISTS (SELECT 1 FROM attachment a WHERE a.sha256 = n.sha256), "
        "EXISTS (SELECT 1 FROM transfer t WHERE t.sha256 = n.sha256 AND t.at_server = 1) "
        "FROM naming n WHERE n.fact = ? ORDER BY n.sha256");
    query.with(row);
    while (query.next()) {
        if (query.integer(1) == 0)
            evidence.missing.push_back(query.hash(0));
        if (withServer && query.integer(2) == 0)
            evidence.onServer = false;
    }
    return evidence;
}

} // namespace

std::vector<CommitmentEvidence> missingEvidence(Connection& connection, CaseId id)
{
    const bool withServer = loadIdentity(connection).server.has_value();
    std::vector<CommitmentEvidence> all;
    auto query = connection.query(
        "SELECT f.n, f.id FROM fact f JOIN subject s ON s.id = f.subject WHERE s.uuid = ? AND "
        "s.type = 1 AND f.kind = 'commitment.signed' ORDER BY f.n");
    query.with(id.uuid);
    while (query.next())
        all.push_back(evidenceOf(connection, query.integer(0), FactId{query.uuid(1)}, withServer));
    return all;
}

std::vector<Sha256> incomingAttachments(Connection& connection)
{
    std::vector<Sha256> incoming;
    auto query = connection.query(
        "SELECT t.sha256 FROM transfer t WHERE t.here = 0 AND EXISTS (SELECT 1 FROM naming n JOIN "
        "fact f ON f.n = n.fact WHERE n.sha256 = t.sha256 AND f.seq IS NOT NULL) AND NOT EXISTS "
        "(SELECT 1 FROM attachment a WHERE a.sha256 = t.sha256) ORDER BY t.sha256");
    while (query.next())
        incoming.push_back(query.hash(0));
    return incoming;
}

} // namespace expediente
