#include "core/store/sync/store_sync.h"

#include "core/store/attachments.h"
#include "core/store/erasing.h"
#include "core/store/fact_rows.h"
#include "core/store/store_work.h"

namespace expediente {

Result<std::vector<Fact>> StoreSync::nextToSend(Sending what)
{
    return m_store
        .write([what](Connection& connection, WriterState& state) {
            return expediente::nextToSend(connection, state, what);
        })
        .result();
}

Result<Settled> StoreSync::settle(const PushReply& reply)
{
    return m_store
        .write([this, &reply](Connection& connection, WriterState& state) {
            auto settled = expediente::settle(
                connection, state, m_store.context(), reply, m_store.clock().now().utcMs);
            if (!settled.cases.empty())
                m_store.tell({settled.cases, false, false});
            return settled;
        })
        .result();
}

Done StoreSync::reincarnate(const Reincarnation& reincarnation)
{
    return m_store
        .write([&](Connection& connection, WriterState& state) {
            WriteTransaction transaction(connection);
            reissue(connection, state,
                reincarnation.device == state.device.logging ? device_row::logging
                                                             : device_row::importing,
                reincarnation.incarnation);
            transaction.commit();
        })
        .result();
}

Result<Applied> StoreSync::apply(const PullReply& reply)
{
    return m_store
        .write([this, &reply](Connection& connection, WriterState& state) {
            auto applied = expediente::apply(
                connection, state, m_store.context(), reply, m_store.clock().now().utcMs);
            const bool published = applied.ofAgency && m_store.followAgency(connection);
            if (applied.purged > 0)
                emptyLog(connection);
            if (!applied.cases.empty() || published || applied.purged > 0)
                m_store.tell({applied.cases, published, applied.purged > 0});
            return applied;
        })
        .result();
}

void StoreSync::catchUp()
{
    const auto behind = m_store.ask([](Connection& connection) {
        return connection.query("SELECT 1 FROM refold LIMIT 1").next();
    });
    if (behind.value_or(false))
        m_store.catchUp();
}

Done StoreSync::write(std::function<void(Connection&)> work)
{
    return m_store
        .write([work = std::move(work)](Connection& connection, WriterState&) { work(connection); })
        .result();
}

Result<bool> StoreSync::hasNewToSend()
{
    return m_store.ask([](Connection& connection) {
        return connection
            .query("SELECT 1 FROM outbox o JOIN fact f ON f.n = o.fact WHERE o.state = 0 AND "
                   "f.import NOT IN (SELECT id FROM import WHERE state = 0) LIMIT 1")
            .next();
    });
}

Result<std::vector<Sha256>> StoreSync::toSettle(const std::optional<Sha256>& after)
{
    return m_store.ask(
        [&](Connection& connection) { return expediente::toSettle(connection, after); });
}

Result<Standings> StoreSync::takeStandings(const AttachmentOfferReply& reply)
{
    return m_store
        .write([&reply](Connection& connection, WriterState&) {
            auto standings = expediente::takeStandings(connection, reply);
            if (standings.dropped)
                emptyLog(connection);
            return standings;
        })
        .result();
}

Result<std::optional<QByteArray>> StoreSync::attachment(const Sha256& digest)
{
    return m_store.ask(
        [&](Connection& connection) { return readAttachment(connection, toHex(digest)); });
}

Done StoreSync::noteDelivered(const Sha256& attachment)
{
    return m_store
        .write([this, &attachment](Connection& connection, WriterState&) {
            if (!expediente::noteDelivered(connection, attachment))
                emptyLog(connection);
            m_store.tell({casesNaming(connection, attachment), false, false});
        })
        .result();
}

Result<std::optional<Download>> StoreSync::nextToFetch(
    const std::optional<Sha256>& after, qsizetype chunkBytes)
{
    return m_store.ask([&](Connection& connection) {
        return expediente::nextToFetch(connection, after, chunkBytes);
    });
}

Result<Fetched> StoreSync::keepPart(const DownloadReply& reply)
{
    return m_store
        .write([this, &reply](Connection& connection, WriterState&) {
            const Fetched outcome = expediente::keepPart(connection, reply);
            if (outcome == Fetched::Whole)
                m_store.tell({casesNaming(connection, reply.attachment), false, false});
            return outcome;
        })
        .result();
}

Result<QByteArray> StoreSync::cursor()
{
    return m_store.ask([](Connection& connection) { return loadCursor(connection); });
}

Result<SyncCounts> StoreSync::counts()
{
    return m_store.ask([](Connection& connection) {
        auto query = connection.query(
            "SELECT (SELECT count(*) FROM outbox WHERE state = 0), (SELECT count(*) FROM outbox "
            "WHERE state = 2), (SELECT count(*) FROM rejected WHERE state = 0), "
            "(SELECT count(*) FROM fact WHERE parked = 1), (SELECT count(*) FROM quarantine)");
        query.next();
        return SyncCounts{query.integer(0), query.integer(1), query.integer(2), query.integer(3),
            query.integer(4)};
    });
}

Done StoreSync::setAside(FactId rejected, bool aside)
{
    return m_store
        .write([=](Connection& connection, WriterState&) {
            connection.query("UPDATE rejected SET state = ? WHERE fact = ?")
                .with(int(aside), rejected.uuid)
                .run();
        })
        .result();
}

Result<StoreDevice> StoreSync::device()
{
    return m_store.ask([](Connection& connection) { return loadDevice(connection); });
}

Result<std::optional<ServerLink>> StoreSync::link()
{
    return m_store.ask([](Connection& connection) { return loadServerLink(connection); });
}

Done StoreSync::keepLink(const ServerLink& link)
{
    return m_store
        .write([&link](Connection& connection, WriterState& state) {
            ServerLink kept = link;
            const auto before = loadServerLink(connection);
            if (before && before->leaseEndsMs == link.leaseEndsMs) // the same lease
                kept.seenMs = std::max(before->seenMs, link.seenMs);
            saveServerLink(connection, kept);
            state.lease = leaseOf(kept);
        })
        .result();
}

Done StoreSync::join(const Enrolled& enrolled, const ServerLink& link)
{
    return m_store
        .write([&](Connection& connection, WriterState& state) {
            joinServer(connection, state, enrolled, link);
        })
        .result();
}

} // namespace expediente
