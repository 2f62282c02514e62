#pragma once
// Private to core/store.
#include "core/store/store.h"

namespace expediente {

/// Makes every read model anew from the facts, in one transaction. True when they came out as they
/// were. Cancelling rolls back. Throws.
bool rebuildReadModels(
    Connection& connection, const AgencyContext& context, const Progress& progress);

/// A hash over all rows of the read models, blind to row ids.
Hash readModelDigest(Connection& connection);

} // namespace expediente
