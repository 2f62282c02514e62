#include "core/store/moving.h"

#include "core/store/dated_mark.h"

#include <QDir>
#include <QFile>

namespace expediente {

namespace {

QString markPath(const QString& dir)
{
    return QDir(dir).filePath(QStringLiteral("moved"));
}

} // namespace

Done markMoved(const QString& dir, const QDateTime& now)
{
    return putMark(markPath(dir), now);
}

std::optional<QDateTime> movedAt(const QString& dir)
{
    return markAt(markPath(dir));
}

Done takeBackMove(const QString& dir)
{
    QFile file(markPath(dir));
    if (file.exists() && !file.remove())
        return fail(ErrorCode::FileUnwritable, {file.fileName(), file.errorString()});
    return {};
}

} // namespace expediente
