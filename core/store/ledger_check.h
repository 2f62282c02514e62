#pragma once
// Private to core/store: the columns of a fact that no signature covers.
#include "core/facts/verify_chain.h"
#include "core/store/connection.h"

namespace expediente {

/// Facts that count at another moment than the one sealed (nothing confirms one yet), and imports
/// whose state or facts are not what their import.completed and its place in the ledger say: by
/// these columns a case could be made to say something else while every seal holds. Throws.
std::vector<BrokenLink> checkLedger(Connection& connection);

} // namespace expediente
