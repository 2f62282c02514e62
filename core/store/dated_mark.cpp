#include "core/store/dated_mark.h"

#include <QFile>
#include <QSaveFile>

namespace expediente {

Done putMark(const QString& path, const QDateTime& now)
{
    QSaveFile file(path);
    const QByteArray day = now.toUTC().toString(Qt::ISODate).toLatin1() + '\n';
    // It overlooks what fails while its buffer is flushed, and would leave an empty file.
    if (!file.open(QIODevice::WriteOnly) || file.write(day) != day.size() || !file.flush()
        || !file.commit())
        return fail(ErrorCode::FileUnwritable, {file.fileName(), file.errorString()});
    return {};
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
