#pragma once

namespace expediente {

/// What one exchange has done so far: facts, and subjects that went.
struct SyncTally {
    int sent = 0, received = 0, rejected = 0, waiting = 0, purged = 0, quarantined = 0;
    int attachmentsSent = 0, attachmentsFetched = 0;
    /// While histories come: of how many subjects, out of how many. Both 0 otherwise.
    qint64 historiesTold = 0, historiesTotal = 0;

    bool operator==(const SyncTally&) const = default;
};

} // namespace expediente
