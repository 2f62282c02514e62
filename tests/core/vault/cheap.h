#pragma once
#include "core/vault/key_slot.h"

namespace expediente {

/// The least that Argon2id takes, since tests derive keys all the time.
inline constexpr KdfCost cheap{1, 8192};

} // namespace expediente
