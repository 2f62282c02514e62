#pragma once
#include "core/store/identity.h"
#include "core/store/sync/server_link.h"
#include "core/sync/transport.h"

#include <functional>
#include <memory>

namespace expediente {

/// The way to a server: transportFor(), or what a test puts in its place.
using Connect = std::function<Result<std::unique_ptr<Transport>>(const ServerLink&)>;

/// What somebody types or is handed to reach a server and come in.
struct Invitation {
    QString url; ///< "https://host[:port]"
    QString fingerprint; ///< SHA-256 of its certificate; empty: an authority vouches for it
    QByteArray caPem; ///< which, when the system doesn't know it
    QString code; ///< one-time
};

struct Joining {
    Enrolled enrolled;
    ServerLink link;
};
/// Asks the server to take this device. Blocks. BadInput for an address or fingerprint that is
/// none; errors of transportFor() and enrol().
Result<Joining> join(
    const Invitation& invitation, const StoreDevice& device, const Connect& connect);

/// Whose store it becomes.
StoreIdentity identityOf(const Enrolled& enrolled);

} // namespace expediente
