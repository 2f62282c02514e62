#include "core/vault/vault_file.h"

#include "core/base/digest.h"
#include "core/base/private_files.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

namespace expediente {

namespace {

constexpr qsizetype idSize = 16;
const auto formatName = QLatin1StringView("expediente vault");

QString kindName(KeySlot::Kind kind)
{
    return kind == KeySlot::Kind::Passphrase ? QStringLiteral("passphrase")
                                             : QStringLiteral("recovery");
}

QString hex(const QByteArray& bytes)
{
    return QString::fromLatin1(bytes.toHex());
}

void addTo(Digest& digest, const KeySlot& slot)
{
    digest.addNumber(quint64(slot.kind))
        .addNumber(slot.cost.operations)
        .addNumber(slot.cost.memoryBytes)
        .addField(slot.salt)
        .addField(slot.nonce)
        .addField(slot.wrapped);
}

/// Without a key: it tells a damaged file from a wrong passphrase, it doesn't stop an attacker.
QByteArray checksum(const VaultFile& vault)
{
    Digest digest("expediente vault checksum 1");
    digest.addField(vault.id);
    addTo(digest, vault.passphrase);
    if (vault.recovery)
        addTo(digest, *vault.recovery);
    return toBytes(digest.finish());
}

QJsonObject toJson(const KeySlot& slot)
{
    QJsonObject json{{QStringLiteral("kind"), kindName(slot.kind)},
        {QStringLiteral("nonce"), hex(slot.nonce)}, {QStringLiteral("wrapped"), hex(slot.wrapped)}};
    if (slot.kind == KeySlot::Kind::Passphrase) {
        json.insert(QStringLiteral("kdf"), QStringLiteral("argon2id13"));
        json.insert(QStringLiteral("salt"), hex(slot.salt));
        json.insert(QStringLiteral("operations"), qint64(slot.cost.operations));
        json.insert(QStringLiteral("memory_bytes"), qint64(slot.cost.memoryBytes));
    }
    return json;
}

/// Thrown and caught in this file only: which part of the JSON isn't as it must be.
struct Refused {
    const char* what;
};

void demand(bool holds, const char* what)
{
    if (!holds)
        throw Refused{what};
}

void demandKeys(const QJsonObject& json, const QStringList& keys)
{
    const QStringList present = json.keys();
    demand(QSet<QString>(present.begin(), present.end()) == QSet<QString>(keys.begin(), keys.end()),
        "keys");
}

QByteArray bytesFrom(const QJsonObject& json, QLatin1StringView key, qsizetype size)
{
    const QByteArray text = json.value(key).toString().toLatin1();
    const QByteArray bytes = QByteArray::fromHex(text);
    demand(bytes.size() == size && bytes.toHex() == text, key.data());
    return bytes;
}

quint64 numberFrom(const QJsonObject& json, QLatin1StringView key)
{
    const qint64 number = json.value(key).toInteger(-1);
    demand(number >= 0, key.data());
    return quint64(number);
}

KeySlot passphraseSlotFrom(const QJsonObject& json)
{
    demandKeys(json,
        {QStringLiteral("kind"), QStringLiteral("kdf"), QStringLiteral("salt"),
            QStringLiteral("operations"), QStringLiteral("memory_bytes"), QStringLiteral("nonce"),
            QStringLiteral("wrapped")});
    demand(json.value(QLatin1StringView("kdf")) == QLatin1StringView("argon2id13"), "kdf");
    KeySlot slot;
    slot.cost.operations = numberFrom(json, QLatin1StringView("operations"));
    slot.cost.memoryBytes = numberFrom(json, QLatin1StringView("memory_bytes"));
    demand(isWithinLimits(slot.cost), "cost");
    slot.salt = bytesFrom(json, QLatin1StringView("salt"), KeySlot::saltSize);
    return slot;
}

KeySlot slotFrom(const QJsonValue& value, KeySlot::Kind kind)
{
    const QJsonObject json = value.toObject();
    demand(json.value(QLatin1StringView("kind")) == kindName(kind), "kind");
    KeySlot slot;
    if (kind == KeySlot::Kind::Passphrase)
        slot = passphraseSlotFrom(json);
    else
        demandKeys(
            json, {QStringLiteral("kind"), QStringLiteral("nonce"), QStringLiteral("wrapped")});
    slot.kind = kind;
    slot.nonce = bytesFrom(json, QLatin1StringView("nonce"), KeySlot::nonceSize);
    slot.wrapped = bytesFrom(json, QLatin1StringView("wrapped"), KeySlot::wrappedSize);
    return slot;
}

VaultFile vaultFrom(const QJsonObject& json)
{
    demandKeys(json,
        {QStringLiteral("format"), QStringLiteral("version"), QStringLiteral("id"),
            QStringLiteral("slots"), QStringLiteral("checksum")});
    VaultFile vault;
    vault.id = bytesFrom(json, QLatin1StringView("id"), idSize);
    const QJsonArray slots_ = json.value(QLatin1StringView("slots")).toArray();
    demand(slots_.size() == 1 || slots_.size() == 2, "slots");
    vault.passphrase = slotFrom(slots_.at(0), KeySlot::Kind::Passphrase);
    if (slots_.size() == 2)
        vault.recovery = slotFrom(slots_.at(1), KeySlot::Kind::Recovery);
    demand(bytesFrom(json, QLatin1StringView("checksum"), sizeof(Hash)) == checksum(vault),
        "checksum");
    return vault;
}

} // namespace

QString vaultPath(const QString& dir)
{
    return QDir(dir).filePath(QStringLiteral("vault.json"));
}

namespace vault_format {

QByteArray write(const VaultFile& vault)
{
    QJsonArray list{toJson(vault.passphrase)};
    if (vault.recovery)
        list.append(toJson(*vault.recovery));
    const QJsonObject json{{QStringLiteral("format"), formatName},
        {QStringLiteral("version"), version}, {QStringLiteral("id"), hex(vault.id)},
        {QStringLiteral("slots"), list}, {QStringLiteral("checksum"), hex(checksum(vault))}};
    return QJsonDocument(json).toJson();
}

Result<VaultFile> read(const QByteArray& json, const QString& path)
{
    const QJsonObject root = QJsonDocument::fromJson(json).object();
    if (root.value(QLatin1StringView("format")) != formatName)
        return fail(ErrorCode::VaultDamaged, {path}, QStringLiteral("vault.json: format"));
    const qint64 found = root.value(QLatin1StringView("version")).toInteger(-1);
    if (found > version)
        return fail(ErrorCode::StoreNewer, {QString::number(found), QString::number(version)});
    try {
        demand(found == version, "version");
        return vaultFrom(root);
    } catch (const Refused& refused) {
        return fail(ErrorCode::VaultDamaged, {path},
            QStringLiteral("vault.json: ") + QLatin1StringView(refused.what));
    }
}

} // namespace vault_format

Result<VaultFile> loadVault(const QString& dir)
{
    QFile file(vaultPath(dir));
    if (!file.exists())
        return fail(ErrorCode::VaultMissing, {file.fileName()});
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::FileUnreadable, {file.fileName(), file.errorString()});
    const QByteArray json = file.read(vault_format::sizeLimit + 1);
    if (json.size() > vault_format::sizeLimit)
        return fail(ErrorCode::VaultDamaged, {file.fileName()}, QStringLiteral("vault.json: size"));
    return vault_format::read(json, file.fileName());
}

Done saveVault(const QString& dir, const VaultFile& vault)
{
    return saveWhole(vaultPath(dir), vault_format::write(vault));
}

} // namespace expediente
