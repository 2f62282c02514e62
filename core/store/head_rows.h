#pragma once
// Private to core/store: the signed head of each of this store's devices.
#include "core/facts/sealer.h"
#include "core/store/connection.h"

namespace expediente {

/// Which facts a device made, as a sum that is the same in any order, so that a fact can be taken
/// out again (a purge, a cancelled import) without walking the rest.
struct Head {
    quint32 incarnation = 0;
    quint64 dseq = 0;
    quint64 facts = 0;
    Hash sum{};

    void add(const Hash& fact, quint64 factDseq);
    void remove(const Hash& fact, quint64 factDseq);
    bool operator==(const Head&) const = default;
};

Hash headDigest(const DeviceId& device, const Head& head);

Head loadHead(Connection& connection, qint64 device);
Signature loadHeadSignature(Connection& connection, qint64 device);
void saveHead(
    Connection& connection, qint64 device, DeviceId id, const Head& head, const DeviceKey& key);

} // namespace expediente
