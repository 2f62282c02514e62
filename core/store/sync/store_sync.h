#pragma once
#include "core/store/store.h"
#include "core/store/sync/applying.h"
#include "core/store/sync/outbox.h"

namespace expediente {

struct SyncCounts {
    qint64 toSend = 0, waiting = 0, rejected = 0;
    bool operator==(const SyncCounts&) const = default;
};

/// What a session of sync does with the store. Blocks: for the sync thread. Everything is one
/// transaction on the writer's thread, where what people do goes first.
class StoreSync {
public:
    explicit StoreSync(Store& store) : m_store(store) { }

    Result<std::vector<Fact>> nextToSend();
    Result<Settled> settle(const PushReply& reply);
    Done reincarnate(const Reincarnation& reincarnation);
    Result<Applied> apply(const PullReply& reply);
    Result<QByteArray> cursor();
    Result<SyncCounts> counts();

private:
    Store& m_store;
};

} // namespace expediente
