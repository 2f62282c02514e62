#pragma once
#include "core/store/store.h"
#include "core/store/sync/applying.h"
#include "core/store/sync/outbox.h"
#include "core/store/sync/server_link.h"
#include "core/store/sync/sync_counts.h"
#include "core/store/sync/travel.h"

namespace expediente {

/// What a session of sync does with the store. Blocks: for the sync thread. Everything is one
/// transaction on the writer's thread, where what people do goes first. Virtual, so that a test can
/// put a broken one in its place.
class StoreSync {
public:
    explicit StoreSync(Store& store) : m_store(store) { }
    virtual ~StoreSync() = default;

    virtual Result<std::vector<Fact>> nextToSend(Sending what);
    virtual Result<Settled> settle(const PushReply& reply);
    virtual Done reincarnate(const Reincarnation& reincarnation);
    virtual Result<Applied> apply(const PullReply& reply);
    /// Brings up to date what pages have left queued, behind what people save; waits for nothing.
    void catchUp();
    /// Facts that were made here since and could go now.
    Result<bool> hasNewToSend();

    // Attachments, as travel.h has it.
    Result<std::vector<Sha256>> toSettle(const std::optional<Sha256>& after);
    virtual Result<Standings> takeStandings(const AttachmentOfferReply& reply);
    Result<std::optional<QByteArray>> attachment(const Sha256& digest);
    virtual Done noteDelivered(const Sha256& attachment);
    Result<std::optional<Download>> nextToFetch(
        const std::optional<Sha256>& after, qsizetype chunkBytes);
    virtual Result<Fetched> keepPart(const DownloadReply& reply);

    Result<QByteArray> cursor();
    Result<SyncCounts> counts();
    /// A rejected fact has been seen to: it stays, and is counted no more. Or the other way round.
    Done setAside(FactId rejected, bool aside);

    /// A copy of what signs here, for joining a server.
    Result<StoreDevice> device();
    Result<std::optional<ServerLink>> link();
    Done keepLink(const ServerLink& link);
    /// See joinServer(). The store has to be opened anew afterwards.
    Done join(const Enrolled& enrolled, const ServerLink& link);

protected:
    /// On the writer's thread; what a test breaks it with.
    Done write(std::function<void(Connection&)> work);

    Store& m_store;
};

} // namespace expediente
