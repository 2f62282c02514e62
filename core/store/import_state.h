#pragma once

namespace expediente {

/// import.state in the store: the numbers stay.
enum class ImportState : int { Staging = 0, Completed = 1, Undone = 2, Undoing = 3 };

} // namespace expediente
