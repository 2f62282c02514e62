#include "core/vault/vault_file.h"

#include "tests/support/print.h"

#include <catch2/catch_test_macros.hpp>

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

using namespace expediente;

namespace {

const auto anyPath = QStringLiteral("/a/vault.json");

VaultFile sample()
{
    const DataKey key = DataKey::random();
    VaultFile vault;
    vault.id = Secret::random(16).view().toByteArray();
    vault.passphrase =
        wrapWithPassphrase(key, Secret::copyOf("siete gatos"), {1, 8192}, vault.id).value();
    vault.recovery = wrapWithRecoveryKey(key, Secret::random(32), vault.id);
    return vault;
}

/// The written file with one value of its passphrase slot replaced.
QByteArray withSlotValue(const VaultFile& vault, const QString& key, const QJsonValue& value)
{
    QJsonObject root = QJsonDocument::fromJson(vault_format::write(vault)).object();
    QJsonArray list = root.value(QStringLiteral("slots")).toArray();
    QJsonObject slot = list.at(0).toObject();
    slot.insert(key, value);
    list.replace(0, slot);
    root.insert(QStringLiteral("slots"), list);
    return QJsonDocument(root).toJson();
}

QByteArray withValue(const VaultFile& vault, const QString& key, const QJsonValue& value)
{
    QJsonObject root = QJsonDocument::fromJson(vault_format::write(vault)).object();
    root.insert(key, value);
    return QJsonDocument(root).toJson();
}

ErrorCode refusalOf(const QByteArray& json)
{
    const auto read = vault_format::read(json, anyPath);
    REQUIRE_FALSE(read.has_value());
    return read.error().code;
}

} // namespace

TEST_CASE("a vault file is read back as it was written")
{
    VaultFile vault = sample();
    CHECK(vault_format::read(vault_format::write(vault), anyPath) == vault);
    vault.recovery.reset();
    CHECK(vault_format::read(vault_format::write(vault), anyPath) == vault);
}

TEST_CASE("a hostile cost is refused, not obeyed")
{
    VaultFile vault = sample();
    const auto written = [&](KdfCost cost) {
        vault.passphrase.cost = cost; // with a checksum that fits
        return vault_format::write(vault);
    };
    CHECK(refusalOf(written({3, 1'000'000'000'000})) == ErrorCode::VaultDamaged);
    CHECK(refusalOf(written({4'000'000'000, 8192})) == ErrorCode::VaultDamaged);
    CHECK(refusalOf(written({0, 8192})) == ErrorCode::VaultDamaged);
    CHECK(refusalOf(written({1, 0})) == ErrorCode::VaultDamaged);
    CHECK(vault_format::read(written(costLimit), anyPath).has_value());
}

TEST_CASE("every part of a vault file is checked")
{
    const VaultFile vault = sample();
    const auto damaged = ErrorCode::VaultDamaged;
    for (const auto* key :
        {"salt", "nonce", "wrapped", "operations", "memory_bytes", "kdf", "kind"}) {
        INFO(key);
        const auto name = QString::fromLatin1(key);
        CHECK(refusalOf(withSlotValue(vault, name, QJsonValue())) == damaged);
        CHECK(refusalOf(withSlotValue(vault, name, -1)) == damaged);
        CHECK(refusalOf(withSlotValue(vault, name, QStringLiteral("abcd"))) == damaged);
    }
    CHECK(refusalOf(withSlotValue(vault, QStringLiteral("operations"), 1.5)) == damaged);
    CHECK(refusalOf(withSlotValue(vault, QStringLiteral("operations"), 2)) == damaged);
    CHECK(refusalOf(withSlotValue(vault, QStringLiteral("hint"), QStringLiteral("x"))) == damaged);
    CHECK(refusalOf(withValue(vault, QStringLiteral("extra"), 1)) == damaged);
    CHECK(refusalOf(withValue(vault, QStringLiteral("slots"), QJsonArray())) == damaged);
    CHECK(refusalOf(withValue(vault, QStringLiteral("id"), QStringLiteral("00"))) == damaged);
    CHECK(refusalOf(withValue(vault, QStringLiteral("version"), 0)) == damaged);
    CHECK(refusalOf(QByteArray()) == damaged);
    CHECK(refusalOf(QByteArray("[]")) == damaged);
    CHECK(refusalOf(vault_format::write(vault).chopped(5)) == damaged);
}

TEST_CASE("one changed digit anywhere is damage, never a wrong passphrase")
{
    const QByteArray json = vault_format::write(sample());
    int tried = 0;
    for (qsizetype at = 0; at < json.size(); ++at) {
        if (json.at(at) < '0' || json.at(at) > '9')
            continue;
        QByteArray changed = json;
        changed[at] = json.at(at) == '9' ? '8' : '9';
        const auto read = vault_format::read(changed, anyPath);
        INFO(changed.constData());
        REQUIRE_FALSE(read.has_value());
        CHECK((read.error().code == ErrorCode::VaultDamaged
            || read.error().code == ErrorCode::StoreNewer)); // where the digit was the version
        ++tried;
    }
    CHECK(tried > 100);
}

TEST_CASE("a vault of a newer release is refused with both versions")
{
    const auto read =
        vault_format::read(withValue(sample(), QStringLiteral("version"), 7), anyPath);
    REQUIRE_FALSE(read.has_value());
    CHECK(read.error().code == ErrorCode::StoreNewer);
    CHECK(read.error().args == QStringList{QStringLiteral("7"), QStringLiteral("1")});
}

TEST_CASE("a huge vault file is refused without being read whole")
{
    QTemporaryDir folder;
    QFile file(vaultPath(folder.path()));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(vault_format::write(sample()));
    REQUIRE(file.resize(qint64(1) << 40)); // sparse
    file.close();
    const auto loaded = loadVault(folder.path());
    REQUIRE_FALSE(loaded.has_value());
    CHECK(loaded.error().code == ErrorCode::VaultDamaged);
}
