#pragma once
#include "core/facts/verify_chain.h"
#include "core/store/store.h"

namespace expediente {

struct Verification {
    qint64 facts = 0, chains = 0;
    qint64 erased = 0; ///< facts of which only the skeleton is left, which holds
    std::vector<BrokenLink> broken; ///< the first of each chain that has one
    std::vector<Subject> incomplete; ///< where facts are missing, or were added from outside
    bool headsMatch = true; ///< false: the same of the store as a whole, by its signed heads

    bool sound() const { return broken.empty() && incomplete.empty() && headsMatch; }
};

/// Walks every chain of the store, holds it against the signed heads, and looks at what decides
/// when a fact counts. Reads everything: call it through Store::askLater or off the GUI thread.
/// Throws StoreException(Cancelled).
Verification verifyStore(Connection& connection, const Progress& progress);

} // namespace expediente
