#include "core/store/identity.h"

#include "core/store/fact_rows.h"
#include "core/vault/secret.h"

#include <algorithm>

namespace expediente {

namespace {

constexpr auto seedKey = "device_seed";

void saveMeta(Connection& connection, const char* key, QByteArrayView value)
{
    connection.query("INSERT OR REPLACE INTO meta (key, value) VALUES (?, ?)")
        .with(QString::fromLatin1(key), value)
        .run();
}

QByteArray loadMeta(Connection& connection, const char* key)
{
    auto query = connection.query("SELECT value FROM meta WHERE key = ?");
    query.with(QString::fromLatin1(key));
    return query.next() ? query.bytes(0) : QByteArray();
}

void saveDeviceRow(Connection& connection, qint64 row, DeviceId id, const PublicKey& key)
{
    connection.query("INSERT OR REPLACE INTO device (id, uuid, public_key) VALUES (?, ?, ?)")
        .with(row, id.uuid, QByteArrayView(key.data(), qsizetype(key.size())))
        .run();
}

} // namespace

void saveIdentity(Connection& connection, const StoreIdentity& identity)
{
    saveMeta(connection, "agency", identity.agency.uuid.bytes());
    saveMeta(connection, "agency_name", identity.agencyName.toUtf8());
    saveMeta(connection, "country", identity.country.toUtf8());
    saveMeta(connection, "zone", identity.zone);
    saveMeta(connection, "user", identity.user.toUtf8());
    saveMeta(connection, "user_name", identity.userName.toUtf8());
    saveMeta(connection, "role", identity.role.toUtf8());
    if (identity.server)
        saveMeta(connection, "server_key",
            QByteArrayView(identity.server->data(), qsizetype(identity.server->size())));
}

StoreIdentity loadIdentity(Connection& connection)
{
    const auto text = [&](const char* key) { return QString::fromUtf8(loadMeta(connection, key)); };
    StoreIdentity identity;
    identity.agency = AgencyId{Uuid::fromBytes(loadMeta(connection, "agency")).value_or(Uuid())};
    identity.agencyName = text("agency_name");
    identity.country = text("country");
    identity.zone = loadMeta(connection, "zone");
    identity.user = text("user");
    identity.userName = text("user_name");
    identity.role = loadRole(connection);
    const QByteArray server = loadMeta(connection, "server_key");
    if (PublicKey key; server.size() == qsizetype(key.size())) {
        std::ranges::copy(server, key.begin());
        identity.server = key;
    }
    return identity;
}

QString loadRole(Connection& connection)
{
    return QString::fromUtf8(loadMeta(connection, "role"));
}

void saveDevice(Connection& connection, const StoreDevice& device)
{
    Secret seed(DeviceKey::seedSize);
    device.key.copySeed(seed.data());
    saveMeta(connection, seedKey, seed.view());
    saveDeviceRow(connection, device_row::logging, device.logging, device.key.publicKey());
    saveDeviceRow(connection, device_row::importing, device.importing, device.key.publicKey());
}

StoreDevice loadDevice(Connection& connection)
{
    // Straight from the row, so that no copy stays in memory that nobody wipes.
    auto row = connection.query("SELECT value FROM meta WHERE key = ?");
    row.with(QString::fromLatin1(seedKey));
    const QByteArrayView seed = row.next() ? row.view(0) : QByteArrayView();
    if (seed.size() != qsizetype(DeviceKey::seedSize))
        throw StoreException(
            {ErrorCode::StoreDamaged, {connection.database().path(), finding::inconsistent},
                QStringLiteral("no device key")});
    StoreDevice device{DeviceKey::fromSeed(seed), {}, {}};
    auto query = connection.query("SELECT id, uuid FROM device WHERE id IN (1, 2)");
    while (query.next())
        (query.integer(0) == device_row::logging ? device.logging : device.importing) =
            DeviceId{query.uuid(1)};
    return device;
}

QByteArray loadReadModelRules(Connection& connection)
{
    return loadMeta(connection, "read_model_rules");
}

void saveReadModelRules(Connection& connection, const QByteArray& fingerprint)
{
    saveMeta(connection, "read_model_rules", fingerprint);
}

StoreDevice newDevice(qint64 nowMs)
{
    return {DeviceKey::generate(), DeviceId{Uuid::v7(nowMs)}, DeviceId{Uuid::v7(nowMs)}};
}

} // namespace expediente
