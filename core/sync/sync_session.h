#pragma once
#include "core/store/sync/store_sync.h"
#include "core/sync/attachment_exchange.h"
#include "core/sync/sync_tally.h"

#include <functional>
#include <optional>

namespace expediente {

/// One exchange of everything between a store and the server: what to ask next, and what follows
/// from an answer. Attachments travel when no facts have to, and let those pass that come up
/// meanwhile. It knows no network, so that whoever drives it can be a thread, or a test that
/// loses, doubles and delays. Used once: after an error a new one begins. One thread; blocks on the
/// store.
class SyncSession {
public:
    using Question = SyncQuestion;
    using What = SyncQuestion::What;
    using Tally = SyncTally;

    explicit SyncSession(StoreSync& store, qsizetype chunkBytes = mostChunkBytes)
        : m_store(store), m_attachments(store, chunkBytes)
    {
    }
    /// However it ends, the lists are brought up to date with what came.
    ~SyncSession();

    /// What to ask the server next; nothing when both know all that they are to know. Errors of the
    /// store.
    Result<std::optional<Question>> next();
    /// Takes the answer to the question asked last. Where it is known what comes next, `ahead` is
    /// told before the answer is kept, so that it can be asked meanwhile: the answer is good if
    /// that is what next() asks. BadMessage; errors of the store.
    Done take(const QByteArray& answer, const std::function<void(Question)>& ahead = {});

    const Tally& tally() const { return m_tally; }

private:
    Result<std::optional<Question>> nextPush();
    Result<std::optional<Question>> nextOfAttachments();
    void sendAnew();
    Result<Question> pull();
    Done takePush(const QByteArray& answer);
    Done takePull(const QByteArray& answer, const std::function<void(Question)>& ahead);

    StoreSync& m_store;
    Tally m_tally;
    What m_asked = What::Pull;
    std::optional<Reincarnation> m_reincarnation; ///< once everything was pulled
    Sending m_sending = Sending::New;
    bool m_sendingDone = false;
    bool m_waitingOffered = false; ///< what waits is offered once, unless something changed
    bool m_pulledAll = false;
    int m_fruitless = 0; ///< pushes in a row of which nothing was settled
    AttachmentExchange m_attachments;
    int m_sincePull = 0; ///< questions about attachments
};

} // namespace expediente
