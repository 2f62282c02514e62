#pragma once
#include "core/base/clock.h"

#include <limits>
#include <optional>

namespace expediente {

struct ServerLink;

/// Until when a workstation that has a server may write without coming by there, so that one that
/// was lost, or whose user has left, doesn't go on for ever. Without a server there is no end.
struct Lease {
    qint64 untilMs = std::numeric_limits<qint64>::max(); ///< by our own clock

    bool hasEnded(const Moment& now) const { return now.utcMs > untilMs; }
};

Lease leaseOf(const std::optional<ServerLink>& link);
/// Private to core/store: throws LeaseEnded.
void demand(const Lease& lease, const Moment& now);

} // namespace expediente
