#pragma once
#include "core/base/result.h"
#include "core/vault/secret.h"

namespace expediente {

/// The agency's recovery key on paper: 32 random bytes and a 24-bit checksum as 56 characters of
/// Crockford's base 32 (no I, L, O, U) in 14 groups of four: "7K3D-09QX-…".
namespace recovery {

inline constexpr std::size_t keySize = 32;

Secret toText(const Secret& key); ///< ASCII, with hyphens
/// Forgives case, hyphens, white space, and I, L, O for 1, 1, 0. RecoveryKeyMistyped when the
/// length, a character or the checksum is wrong: a wrong character or two swapped neighbours are
/// always found, other mistypings but for one in 16 million.
Result<Secret> parse(const Secret& text);

} // namespace recovery
} // namespace expediente
