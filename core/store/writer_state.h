#pragma once
// Private to core/store: what only the writer's thread touches.
#include "core/negotiation/authority.h"
#include "core/store/case_cache.h"
#include "core/store/head_rows.h"
#include "core/store/identity.h"
#include "core/store/sync/lease.h"

#include <deque>
#include <optional>
#include <vector>

namespace expediente {

/// The sealers point into it, so it stays where it was made.
struct WriterState {
    WriterState(StoreDevice storeDevice, const Head& logged, const Head& imported, Hlc last)
        : device(std::move(storeDevice))
        , logging(device.key, device.logging, logged.incarnation, logged.dseq, last)
        , importing(device.key, device.importing, imported.incarnation, imported.dseq, last)
    {
    }

    WriterState(const WriterState&) = delete;
    WriterState& operator=(const WriterState&) = delete;

    StoreDevice device;
    Speaker speaker; ///< the store's user
    Lease lease;
    /// Rows of facts to send in their order, some of them settled by now: a whole outbox is not
    /// sorted for each push. Empty when that order may be another one.
    std::deque<qint64> toSend;
    Sealer logging, importing;
    CaseCache cases;
    std::optional<qint64> staging; ///< the import under way
    /// Subject and body of what it voids, noted in the read models when it is completed.
    std::vector<std::pair<qint64, QByteArray>> stagedVoids;
};

/// The device's head while a transaction runs: save() before the commit; without it, the sealer
/// goes back to where the store is.
class OpenHead {
public:
    OpenHead(Connection& connection, WriterState& state, qint64 device);
    ~OpenHead();

    Sealer& sealer() { return m_sealer; }
    Head& head() { return m_head; }
    void save();

private:
    Connection& m_connection;
    WriterState& m_state;
    const qint64 m_device;
    Sealer& m_sealer;
    Head m_head;
    const Head m_start;
    bool m_saved = false;
};

} // namespace expediente
