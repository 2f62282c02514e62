#pragma once
#include "core/base/clock.h"

#include <algorithm>
#include <limits>
#include <optional>

namespace expediente {

struct ServerLink;

/// Until when a workstation that has a server may write without coming by there, so that one that
/// was lost, or whose user has left, doesn't go on for ever. Without a server there is no end.
struct Lease {
    static constexpr qint64 never = std::numeric_limits<qint64>::max();
    qint64 untilMs = never; ///< by our own clock
    qint64 seenMs = 0; ///< the highest that it showed since: turned back, it makes no lease longer

    bool hasEnded(const Moment& now) const { return std::max(now.utcMs, seenMs) > untilMs; }
};

Lease leaseOf(const std::optional<ServerLink>& link);
// Private to core/store.
/// Takes notice of what the clock shows, at most once a minute in the store.
void noteTime(class Connection& connection, Lease& lease, const Moment& now);
/// The same, and throws LeaseEnded.
void demand(Connection& connection, Lease& lease, const Moment& now);

} // namespace expediente
