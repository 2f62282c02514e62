#pragma once
#include "core/base/error.h"
#include "core/store/sync/sync_counts.h"
#include "core/sync/sync_tally.h"

#include <QDateTime>

#include <optional>

namespace expediente {

/// What the chip in the window's corner says (design.md, section 8).
enum class SyncState : std::uint8_t {
    LocalOnly, ///< no server
    Online, ///< everything sent and told, and waiting for news
    Sending, ///< or receiving
    Offline, ///< the server can't be reached; work goes on
    ServerBusy, ///< it was reached and has too much to do; work goes on
    Paused, ///< somebody wants it so, until they ask for it again or the program starts anew
    SessionExpired, ///< join again
    Revoked, ///< the agency took the workstation off its list
    LeaseEnded, ///< too long without the server: read only until it was reached
    Stopped, ///< something here or there needs somebody to look at it
};

struct SyncStatus {
    SyncState state = SyncState::LocalOnly;
    SyncCounts counts;
    SyncTally tally; ///< of the exchange under way, else of the last one
    QDateTime lastContact; ///< UTC; of an answer that was understood
    std::optional<Error> error; ///< why it isn't Online
    bool stuck = false; ///< something to send, the network there, and nothing moved for minutes

    bool operator==(const SyncStatus&) const = default;
};

} // namespace expediente
