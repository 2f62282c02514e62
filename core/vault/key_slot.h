#pragma once
#include "core/base/result.h"
#include "core/vault/secret.h"

#include <QByteArray>

#include <chrono>

namespace expediente {

/// What Argon2id may spend on one guess.
struct KdfCost {
    quint64 operations = 0; ///< passes over the memory
    quint64 memoryBytes = 0;

    bool operator==(const KdfCost&) const = default;
};

/// The least cost that a new slot gets, however slow the machine.
inline constexpr KdfCost leastCost{2, 64 * 1024 * 1024};
/// The most that calibration chooses: a slot made on a strong desktop must open on a laptop.
inline constexpr KdfCost mostCost{16, 256 * 1024 * 1024};
/// The most that is obeyed when a vault file asks for it (a hostile one asks for a terabyte).
inline constexpr KdfCost costLimit{64, 1024 * 1024 * 1024};

bool isWithinLimits(const KdfCost& cost);

/// The cost that takes about `target`, given what leastCost took on this machine.
KdfCost costFor(std::chrono::nanoseconds leastCostTook, std::chrono::nanoseconds target);
/// Measures this machine; about half a second per guess afterwards. Blocks for about 0.1 s.
KdfCost calibratedCost();

/// One way to get at the data key: the key, wrapped by XChaCha20-Poly1305 under a key that comes
/// from a passphrase (Argon2id 1.3) or from a recovery key. Holds nothing secret.
struct KeySlot {
    enum class Kind { Passphrase, Recovery };

    static constexpr qsizetype saltSize = 16;
    static constexpr qsizetype nonceSize = 24;
    static constexpr qsizetype wrappedSize = qsizetype(DataKey::size) + 16;

    Kind kind = Kind::Passphrase;
    KdfCost cost; ///< passphrase only
    QByteArray salt; ///< passphrase only
    QByteArray nonce;
    QByteArray wrapped;

    bool operator==(const KeySlot&) const = default;
};

/// `vaultId` is bound to the slot: moved into another vault, or changed in any field, it opens
/// nothing. Blocks for the time of the cost. StoreFailed when the machine lacks the memory.
Result<KeySlot> wrapWithPassphrase(
    const DataKey& key, const Secret& passphrase, const KdfCost& cost, QByteArrayView vaultId);
/// `recoveryKey` is 32 bytes (recovery_key.h).
KeySlot wrapWithRecoveryKey(const DataKey& key, const Secret& recoveryKey, QByteArrayView vaultId);

/// WrongPassphrase or WrongRecoveryKey, by the slot's kind; a slot changed by one bit can't be
/// told from a wrong secret here. Blocks for the time of the slot's cost.
Result<DataKey> unwrap(const KeySlot& slot, const Secret& secret, QByteArrayView vaultId);

} // namespace expediente
