#include "core/store/dated_mark.h"

#include "core/base/private_files.h"

#include <QFile>

namespace expediente {

Done putMark(const QString& path, const QDateTime& now)
{
    return saveWhole(path, now.toUTC().toString(Qt::ISODate).toLatin1() + '\n');
}

std::optional<QDateTime> markAt(const QString& path)
{
    constexpr qint64 longest = 64;
    QFile file(path);
    if (!file.exists())
        return std::nullopt;
    const QByteArray day =
        file.open(QIODevice::ReadOnly) ? file.read(longest).trimmed() : QByteArray();
    return QDateTime::fromString(QString::fromLatin1(day), Qt::ISODate);
}

} // namespace expediente
