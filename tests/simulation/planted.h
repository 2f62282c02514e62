#pragma once
#include "core/central/ledger.h"
#include "core/store/sync/store_sync.h"

#include <memory>

/// Mistakes that such systems are known to make, switched on one at a time to see that the checker
/// notices. Each takes the place of the real part at its border.
namespace expediente::simulation {

enum class Bug {
    None,
    NoDeduplication, ///< the server takes the same fact twice, under another id
    CursorBeforeApply, ///< the cursor is kept, and a crash comes before what it stands for
    AcknowledgeByNumber, ///< everything up to the highest number counts as taken
    MissingPurge, ///< a revocation is not heard
    PurgeTakesOutbox, ///< a revocation takes what was not sent along
    PageSplit, ///< a page ends in the middle of a transaction
    HistoryWithoutTail, ///< a grant leaves the end of the history out
    OutboxDroppedOnReset, ///< a device that reincarnates forgets what it had to send
    RejectionsNotShown, ///< what was refused is dropped
    StaleAnswerApplied, ///< an answer to an older question counts
    LateFactsRefused, ///< work on a case that was reassigned meanwhile is lost
    TeamIgnored, ///< a change of team changes nothing of what is seen
    ClockTrusted, ///< a clock that is ahead is taken at its word
    RewindIgnored, ///< a server that was restored is taken for the old one
    ChunkAnywhere, ///< the server takes a chunk wherever it belongs
    PurgedAttachmentKept, ///< a case goes, and what was attached to it stays
    SecondDecisionTaken, ///< two may decide what was asked for once
    DigestIsEnough, ///< who names an attachment may have it
    ReservationForgotten, ///< the referee doesn't remember what it granted
};
inline constexpr int bugCount = int(Bug::ReservationForgotten) + 1;
const char* name(Bug bug);

/// The store's side with the bug in it; the real one for None.
std::unique_ptr<StoreSync> storeSideWith(Bug bug, Store& store);
/// The ledger with the bug in it. Outlives `real` no more than a call.
std::unique_ptr<central::LedgerTransaction> ledgerWith(Bug bug, central::LedgerTransaction& real);

/// The chunk as the server with the bug in it takes it.
QByteArray uploadWith(Bug bug, central::Ledger& ledger, DeviceId from, const QByteArray& message);

} // namespace expediente::simulation
