#pragma once
#include "core/store/connection.h"
#include "core/store/identity.h"
#include "core/store/sync/lease.h"
#include "core/wire/access_messages.h"

#include <optional>

namespace expediente {

/// Which server a store syncs with, and what lets it in. Lies in the encrypted store alone.
struct ServerLink {
    QString url; ///< "https://host[:port]"
    QByteArray pin; ///< SHA-256 of its certificate; empty: the system's authorities vouch for it
    QByteArray caPem; ///< or these
    Tokens tokens;
    /// When the lease is over, by our own clock, which may be a wrong one; 0: never.
    qint64 leaseEndsMs = 0;
    bool revoked = false; ///< the server wants nothing of us any more
    qint64 seenMs = 0; ///< Lease::seenMs; the store's to say, and not kept with the rest

    /// A new pair, come now by our own clock: from here on the lease runs, whatever was seen
    /// before.
    void take(Tokens fresh, qint64 nowMs);
    bool operator==(const ServerLink&) const = default;
};

// Private to core/store. Throw.
std::optional<ServerLink> loadServerLink(Connection& connection);
void saveServerLink(Connection& connection, const ServerLink& link);

/// Puts a store that had no server under one of the same agency: what it said of agency and user is
/// the server's to say from now on. AgencyMismatch; UserMismatch where work of another user waits
/// to be sent, since nobody may say it in somebody else's name.
void joinServer(Connection& connection, struct WriterState& state, const Enrolled& enrolled,
    const ServerLink& link);

} // namespace expediente
