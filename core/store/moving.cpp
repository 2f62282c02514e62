#include "core/store/moving.h"

#include <QDir>
#include <QFile>
#include <QSaveFile>

namespace expediente {

namespace {

QString markPath(const QString& dir)
{
    return QDir(dir).filePath(QStringLiteral("moved"));
}

} // namespace

Done markMoved(const QString& dir, const QDateTime& now)
{
    QSaveFile file(markPath(dir));
    const QByteArray day = now.toUTC().toString(Qt::ISODate).toLatin1() + '\n';
    if (!file.open(QIODevice::WriteOnly) || file.write(day) != day.size() || !file.commit())
        return fail(ErrorCode::FileUnwritable, {file.fileName(), file.errorString()});
    return {};
}

std::optional<QDateTime> movedAt(const QString& dir)
{
    constexpr qint64 longest = 64;
    QFile file(markPath(dir));
    if (!file.exists())
        return std::nullopt;
    const QByteArray day =
        file.open(QIODevice::ReadOnly) ? file.read(longest).trimmed() : QByteArray();
    // Whatever is in it, the mark is there.
    return QDateTime::fromString(QString::fromLatin1(day), Qt::ISODate);
}

Done takeBackMove(const QString& dir)
{
    QFile file(markPath(dir));
    if (file.exists() && !file.remove())
        return fail(ErrorCode::FileUnwritable, {file.fileName(), file.errorString()});
    return {};
}

} // namespace expediente
