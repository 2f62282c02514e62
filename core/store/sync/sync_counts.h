#pragma once
#include <QtGlobal>

namespace expediente {

/// What a store and its server have still to settle.
struct SyncCounts {
    qint64 toSend = 0, waiting = 0, rejected = 0;
    qint64 parked = 0; ///< of kinds that a newer program knows
    qint64 quarantined = 0; ///< whose content doesn't give their hash

    bool operator==(const SyncCounts&) const = default;
};

} // namespace expediente
