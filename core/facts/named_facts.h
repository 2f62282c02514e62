#pragma once
#include "core/facts/bodies.h"

#include <vector>

namespace expediente {

/// The facts that a body speaks of: what it voids, decides, accepts, keeps, in the order in which
/// it names them.
std::vector<FactId> namedFacts(const Body& body);

} // namespace expediente
