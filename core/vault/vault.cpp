#include "core/vault/vault.h"

#include "core/base/private_files.h"
#include "core/vault/recovery_key.h"

#include <QDir>
#include <QFile>

#include <algorithm>

namespace expediente::vault {

namespace {

bool startsCharacter(unsigned char byte)
{
    return (byte & 0xC0) != 0x80; // UTF-8: all but continuation bytes
}

Done checkNewPassphrase(const Secret& passphrase)
{
    if (passphrase.size() > mostPassphraseBytes)
        return fail(ErrorCode::BadInput, {QStringLiteral("passphrase")});
    const auto length =
        std::count_if(passphrase.data(), passphrase.data() + passphrase.size(), startsCharacter);
    if (length < leastPassphraseCharacters)
        return fail(ErrorCode::WeakPassphrase, {QString::number(leastPassphraseCharacters)});
    return {};
}

Result<DataKey> openPassphraseSlot(const VaultFile& file, const Secret& passphrase)
{
    if (passphrase.isEmpty() || passphrase.size() > mostPassphraseBytes)
        return fail(ErrorCode::WrongPassphrase);
    return unwrap(file.passphrase, passphrase, file.id);
}

Result<DataKey> openRecoverySlot(const VaultFile& file, const Secret& text)
{
    return recovery::parse(text).and_then([&](const Secret& key) -> Result<DataKey> {
        if (!file.recovery)
            return fail(ErrorCode::WrongRecoveryKey);
        return unwrap(*file.recovery, key, file.id);
    });
}

Done rewrap(const QString& dir, VaultFile file, const DataKey& key, const Secret& newPassphrase,
    const KdfCost& cost)
{
    auto slot = wrapWithPassphrase(key, newPassphrase, cost, file.id);
    if (!slot)
        return fail(slot.error());
    file.passphrase = std::move(*slot);
    return saveVault(dir, file);
}

NewRecoveryKey newRecoveryKey(const VaultFile& file, const DataKey& key)
{
    const Secret recoveryKey = Secret::random(recovery::keySize);
    return {recovery::toText(recoveryKey), wrapWithRecoveryKey(key, recoveryKey, file.id)};
}

} // namespace

Result<NewVault> create(const QString& dir, const Secret& passphrase, const KdfCost& cost)
{
    if (const auto good = checkNewPassphrase(passphrase); !good)
        return fail(good.error());
    if (QFile::exists(vaultPath(dir)))
        return fail(ErrorCode::StoreExists, {dir});
    if (const auto made = makeFolder(dir); !made)
        return fail(made.error());

    VaultFile file;
    file.id = Secret::random(16).view().toByteArray();
    DataKey key = DataKey::random();
    auto slot = wrapWithPassphrase(key, passphrase, cost, file.id);
    if (!slot)
        return fail(slot.error());
    file.passphrase = std::move(*slot);
    NewRecoveryKey recovery = newRecoveryKey(file, key);
    file.recovery = std::move(recovery.slot);
    if (const auto saved = saveVault(dir, file); !saved)
        return fail(saved.error());
    return NewVault{std::move(key), std::move(recovery.text)};
}

Result<DataKey> unlock(const QString& dir, const Secret& passphrase)
{
    return loadVault(dir).and_then(
        [&](const VaultFile& file) { return openPassphraseSlot(file, passphrase); });
}

Result<DataKey> unlockWithRecovery(const QString& dir, const Secret& recoveryKey)
{
    return loadVault(dir).and_then(
        [&](const VaultFile& file) { return openRecoverySlot(file, recoveryKey); });
}

Done changePassphrase(const QString& dir, const Secret& oldPassphrase, const Secret& newPassphrase,
    const KdfCost& cost)
{
    if (const auto good = checkNewPassphrase(newPassphrase); !good)
        return good;
    return loadVault(dir).and_then([&](const VaultFile& file) {
        return openPassphraseSlot(file, oldPassphrase).and_then([&](const DataKey& key) {
            return rewrap(dir, file, key, newPassphrase, cost);
        });
    });
}

Done changePassphraseWithRecovery(
    const QString& dir, const Secret& recoveryKey, const Secret& newPassphrase, const KdfCost& cost)
{
    if (const auto good = checkNewPassphrase(newPassphrase); !good)
        return good;
    return loadVault(dir).and_then([&](const VaultFile& file) {
        return openRecoverySlot(file, recoveryKey).and_then([&](const DataKey& key) {
            return rewrap(dir, file, key, newPassphrase, cost);
        });
    });
}

Result<NewRecoveryKey> makeRecoveryKey(const QString& dir, const Secret& passphrase)
{
    const auto file = loadVault(dir);
    if (!file)
        return fail(file.error());
    const auto key = openPassphraseSlot(*file, passphrase);
    if (!key)
        return fail(key.error());
    return newRecoveryKey(*file, *key);
}

Done putRecoveryKey(const QString& dir, const KeySlot& slot)
{
    return loadVault(dir).and_then([&](VaultFile file) {
        file.recovery = slot;
        return saveVault(dir, file);
    });
}

} // namespace expediente::vault
