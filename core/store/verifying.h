#pragma once
#include "core/facts/verify_chain.h"
#include "core/store/store.h"

namespace expediente {

struct Verification {
    qint64 facts = 0, chains = 0;
    std::vector<BrokenLink> broken; ///< the first of each chain that has one
    bool headsMatch = true; ///< false: facts are missing or were added behind the device's back

    bool sound() const { return broken.empty() && headsMatch; }
};

/// Walks every chain of the store and holds it against the signed heads. Reads everything: call it
/// through Store::askLater or off the GUI thread. Throws StoreException(Cancelled).
Verification verifyStore(Connection& connection, const Progress& progress);

} // namespace expediente
