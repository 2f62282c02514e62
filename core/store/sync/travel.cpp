#include "core/store/sync/travel.h"

#include "core/store/attachments.h"
#include "core/store/store.h"

namespace expediente {

namespace {

bool isToFetch(Connection& connection, const Sha256& attachment)
{
    auto query =
        connection.query("SELECT 1 FROM transfer t WHERE t.sha256 = ?1 AND t.here = 0 AND EXISTS "
                         "(SELECT 1 FROM naming n WHERE n.sha256 = ?1)");
    query.with(attachment);
    return query.next();
}

qint64 receivedOf(Connection& connection, const Sha256& attachment)
{
    auto query = connection.query(
        "SELECT coalesce(max(start + length(bytes)), 0) FROM part WHERE sha256 = ?");
    query.with(attachment);
    return query.next() ? query.integer(0) : 0;
}

QByteArray assembled(Connection& connection, const Sha256& attachment)
{
    QByteArray all;
    auto query = connection.query("SELECT bytes FROM part WHERE sha256 = ? ORDER BY start");
    query.with(attachment);
    while (query.next())
        all += query.view(0);
    return all;
}

void dropParts(Connection& connection, const Sha256& attachment)
{
    connection.query("DELETE FROM part WHERE sha256 = ?").with(attachment).run();
}

void noteNotThere(Connection& connection, const Sha256& attachment)
{
    connection.query("UPDATE transfer SET at_server = 0 WHERE sha256 = ?").with(attachment).run();
}

/// Whether it is still here.
bool noteStanding(Connection& connection, const Sha256& attachment, bool atServer)
{
    connection.query("UPDATE transfer SET at_server = ?, due = 0 WHERE sha256 = ?")
        .with(atServer, attachment)
        .run();
    return letGo(connection, {&attachment, 1}) == 0;
}

bool isHere(Connection& connection, const Sha256& attachment)
{
    auto query = connection.query("SELECT 1 FROM attachment WHERE sha256 = ?");
    query.with(attachment);
    return query.next();
}

Fetched keepChunk(Connection& connection, const DownloadReply& reply)
{
    const Sha256& attachment = reply.attachment;
    const qint64 received = receivedOf(connection, attachment);
    if (reply.offset != received)
        return Fetched::Ignored;
    if (!reply.bytes.isEmpty())
        connection.query("INSERT INTO part (sha256, start, bytes) VALUES (?, ?, ?)")
            .with(attachment, received, reply.bytes)
            .run();
    if (received + reply.bytes.size() < *reply.size)
        return Fetched::Going;
    const QByteArray all = assembled(connection, attachment);
    if (sha256Of(all) == attachment) {
        writeAttachment(connection, all);
        return Fetched::Whole;
    }
    dropParts(connection, attachment);
    noteNotThere(connection, attachment);
    return Fetched::OtherBytes;
}

} // namespace

std::vector<Sha256> toSettle(Connection& connection, const std::optional<Sha256>& after)
{
    auto query = connection.query(
        "SELECT t.sha256 FROM transfer t WHERE t.at_server = 0 AND t.sha256 > ? AND (t.due = 1 OR "
        "EXISTS (SELECT 1 FROM naming n LEFT JOIN outbox o ON o.fact = n.fact WHERE "
        "n.sha256 = t.sha256 AND (o.fact IS NULL OR o.state = 1))) ORDER BY t.sha256 LIMIT ?");
    query.with(after ? QByteArrayView(after->data(), qsizetype(after->size())) : QByteArrayView(""),
        qint64(mostOffered));
    std::vector<Sha256> found;
    while (query.next())
        found.push_back(query.hash(0));
    return found;
}

Standings takeStandings(Connection& connection, const AttachmentOfferReply& reply)
{
    WriteTransaction transaction(connection);
    Standings standings;
    bool& dropped = standings.dropped;
    for (const auto& item : reply.items) {
        if (item.standing != AttachmentStanding::Wanted)
            dropped = !noteStanding(
                          connection, item.attachment, item.standing == AttachmentStanding::Whole)
                || dropped;
        else if (isHere(connection, item.attachment))
            standings.wanted.push_back(item);
    }
    transaction.commit();
    return standings;
}

bool noteDelivered(Connection& connection, const Sha256& attachment)
{
    WriteTransaction transaction(connection);
    const bool stays = noteStanding(connection, attachment, true);
    transaction.commit();
    return stays;
}

std::optional<Download> nextToFetch(
    Connection& connection, const std::optional<Sha256>& after, qsizetype chunkBytes)
{
    auto query = connection.query(
        "SELECT t.sha256 FROM transfer t WHERE t.here = 0 AND t.at_server = 1 AND t.sha256 > ? AND "
        "EXISTS (SELECT 1 FROM naming n LEFT JOIN outbox o ON o.fact = n.fact WHERE "
        "n.sha256 = t.sha256 AND o.fact IS NULL) ORDER BY t.sha256 LIMIT 1");
    query.with(
        after ? QByteArrayView(after->data(), qsizetype(after->size())) : QByteArrayView(""));
    if (!query.next())
        return std::nullopt;
    const Sha256 attachment = query.hash(0);
    return Download{attachment, receivedOf(connection, attachment), chunkBytes};
}

Fetched keepPart(Connection& connection, const DownloadReply& reply)
{
    WriteTransaction transaction(connection);
    Fetched outcome;
    if (!isToFetch(connection, reply.attachment)) {
        dropParts(connection, reply.attachment);
        outcome = Fetched::NotWanted;
    } else if (!reply.size || *reply.size > Store::maxAttachmentBytes) {
        // What has come of it is right whoever has the rest.
        noteNotThere(connection, reply.attachment);
        outcome = Fetched::NotThere;
    } else {
        outcome = keepChunk(connection, reply);
    }
    transaction.commit();
    return outcome;
}

std::vector<CaseId> casesNaming(Connection& connection, const Sha256& attachment)
{
    std::vector<CaseId> cases;
    auto query = connection.query(
        "SELECT DISTINCT s.uuid FROM naming n JOIN fact f ON f.n = n.fact JOIN subject s ON "
        "s.id = f.subject WHERE n.sha256 = ? AND s.type = 1");
    query.with(attachment);
    while (query.next())
        cases.push_back(CaseId{query.uuid(0)});
    return cases;
}

} // namespace expediente
