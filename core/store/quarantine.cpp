#include "core/store/database.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace expediente {

namespace {

// The log goes last: where this is cut short, a store without its log is never left in place, and
// a log that is left alone keeps a new store from being made over it.
constexpr const char* suffixes[] = {"", "-journal", "-shm", "-wal"};

Result<QDir> makeFolder(const QDir& parent, const QDateTime& now)
{
    const QString stamp =
        QStringLiteral("damaged-") + now.toUTC().toString(QStringLiteral("yyyyMMdd'T'HHmmss'Z'"));
    QString name = stamp;
    for (int next = 2; QFileInfo::exists(parent.filePath(name)); ++next)
        name = stamp + QStringLiteral("-%1").arg(next);
    if (!parent.mkdir(name))
        return fail(ErrorCode::FileUnwritable, {parent.filePath(name)});
    return QDir(parent.filePath(name));
}

Done moveInto(const QDir& folder, const QString& path)
{
    if (!QFileInfo::exists(path))
        return {};
    QFile file(path);
    if (!file.rename(folder.filePath(QFileInfo(path).fileName())))
        return fail(ErrorCode::FileUnwritable, {path, file.errorString()});
    return {};
}

} // namespace

Result<QString> quarantine(const QString& storePath, const QDateTime& now)
{
    const QDir parent = QFileInfo(storePath).dir();
    const bool isThere = std::ranges::any_of(suffixes, [&](const char* suffix) {
        return QFileInfo::exists(storePath + QLatin1StringView(suffix));
    });
    if (!isThere)
        return fail(ErrorCode::StoreMissing, {storePath});
    const auto folder = makeFolder(parent, now);
    if (!folder)
        return fail(folder.error());
    const QString vault = parent.filePath(QStringLiteral("vault.json"));
    const QString kept = folder->filePath(QStringLiteral("vault.json"));
    if (QFileInfo::exists(vault) && !QFile::copy(vault, kept))
        return fail(ErrorCode::FileUnwritable, {kept});
    for (const auto* suffix : suffixes)
        if (const auto moved = moveInto(*folder, storePath + QLatin1StringView(suffix)); !moved)
            return fail(moved.error());
    return folder->absolutePath();
}

} // namespace expediente
