#pragma once
#include "core/vault/vault_file.h"

namespace expediente {

/// The lock of a store's directory: a random data key, wrapped by a passphrase and by a recovery
/// key (design.md, section 5). Most calls here block for the time of Argon2id, about half
/// a second: call off the GUI thread. Nothing is kept between calls. Passphrases come from
/// passphraseFrom(), recovery keys as typed text.
namespace vault {

inline constexpr int leastPassphraseCharacters = 10; ///< code points; nothing else is demanded
inline constexpr std::size_t mostPassphraseBytes = 1024;

struct NewVault {
    DataKey dataKey;
    Secret recoveryKey; ///< its text, ASCII, to be shown once and written down
};

/// Makes the directory if need be. StoreExists when a vault is there already; WeakPassphrase;
/// BadInput above mostPassphraseBytes; errors of saveVault.
Result<NewVault> create(const QString& dir, const Secret& passphrase, const KdfCost& cost);

/// Errors of loadVault; WrongPassphrase.
Result<DataKey> unlock(const QString& dir, const Secret& passphrase);
/// Errors of loadVault; RecoveryKeyMistyped; WrongRecoveryKey.
Result<DataKey> unlockWithRecovery(const QString& dir, const Secret& recoveryKey);

/// Re-wraps the same data key: the store's file is not touched, the recovery key stays good.
Done changePassphrase(const QString& dir, const Secret& oldPassphrase, const Secret& newPassphrase,
    const KdfCost& cost);
Done changePassphraseWithRecovery(const QString& dir, const Secret& recoveryKey,
    const Secret& newPassphrase, const KdfCost& cost);

struct NewRecoveryKey {
    Secret text; ///< ASCII, to be shown once and written down
    KeySlot slot; ///< nothing secret
};

/// A recovery key that opens nothing yet: the one before stays good until its owner has noted this.
Result<NewRecoveryKey> makeRecoveryKey(const QString& dir, const Secret& passphrase);
/// From now on the new one opens the vault, and the one before nothing. Errors of loadVault and
/// saveVault.
Done putRecoveryKey(const QString& dir, const KeySlot& slot);

} // namespace vault
} // namespace expediente
