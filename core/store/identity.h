#pragma once
#include "core/facts/device_key.h"
#include "core/store/connection.h"

#include <QString>

#include <optional>

namespace expediente {

/// Whose store this is. Without a server there is one user with a local role.
struct StoreIdentity {
    AgencyId agency;
    QString agencyName;
    QString country; ///< ISO 3166, two letters
    QByteArray zone; ///< IANA; whose "today" counts
    QString user; ///< key: facts are signed off as "user:<key>"
    QString userName;
    QString role; ///< collector, agent, supervisor
    std::optional<PublicKey> server{}; ///< whose grants count; none without a server

    QString author() const { return QStringLiteral("user:") + user; }
    bool operator==(const StoreIdentity&) const = default;
};

/// The device key and the ids of the store's two devices (see 0001_initial.sql).
struct StoreDevice {
    DeviceKey key;
    DeviceId logging, importing;
};

StoreDevice newDevice(qint64 nowMs);

// Private to core/store. Throw.
void saveIdentity(Connection& connection, const StoreIdentity& identity);
StoreIdentity loadIdentity(Connection& connection);
QString loadRole(Connection& connection);
void saveDevice(Connection& connection, const StoreDevice& device);
StoreDevice loadDevice(Connection& connection);
/// By which rules the read models were worked out; see AgencyContext::fingerprint.
QByteArray loadReadModelRules(Connection& connection);
void saveReadModelRules(Connection& connection, const QByteArray& fingerprint);

} // namespace expediente
