#pragma once
#include "core/base/result.h"
#include "core/vault/key_slot.h"

#include <QString>

#include <optional>

namespace expediente {

/// What stands in vault.json beside a store: nothing secret, but nothing opens without it.
struct VaultFile {
    QByteArray id; ///< 16 random bytes, bound into the slots
    KeySlot passphrase;
    std::optional<KeySlot> recovery;

    bool operator==(const VaultFile&) const = default;
};

QString vaultPath(const QString& dir);

/// VaultMissing; VaultDamaged when anything is missing, unknown, out of its limits or fails the
/// file's checksum; StoreNewer when a newer release wrote it.
Result<VaultFile> loadVault(const QString& dir);

/// All or nothing, on the disk when this returns, readable by its owner only. DiskFull or
/// FileUnwritable; then the old file is as it was.
Done saveVault(const QString& dir, const VaultFile& vault);

namespace vault_format {
inline constexpr int version = 1;
inline constexpr qint64 sizeLimit = 16 * 1024; ///< bytes; a real one has about 1 KB

QByteArray write(const VaultFile& vault);
/// `path` is for the error only.
Result<VaultFile> read(const QByteArray& json, const QString& path);
} // namespace vault_format

} // namespace expediente
