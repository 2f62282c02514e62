#pragma once

namespace expediente {

/// No core dumps, and no other process of the same user may attach or read this memory. Called
/// first in every main(), since exec undoes half of it. False when the system refused.
bool forbidMemoryDumps();

} // namespace expediente
