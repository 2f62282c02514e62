#include "core/store/attachments.h"

#include <QCryptographicHash>

namespace expediente {

QByteArray writeAttachment(Connection& connection, const QByteArray& bytes)
{
    const QByteArray hash = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
    connection.query("INSERT OR IGNORE INTO attachment (sha256, size, bytes) VALUES (?, ?, ?)")
        .with(hash, qint64(bytes.size()), bytes)
        .run();
    return hash.toHex();
}

std::optional<QByteArray> readAttachment(Connection& connection, const QByteArray& sha256Hex)
{
    auto query = connection.query("SELECT bytes FROM attachment WHERE sha256 = ?");
    query.with(QByteArray::fromHex(sha256Hex));
    return query.next() ? std::optional(query.bytes(0)) : std::nullopt;
}

} // namespace expediente
