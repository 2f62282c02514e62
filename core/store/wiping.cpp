#include "core/store/wiping.h"

#include "core/store/backup.h"
#include "core/store/beside_store.h"
#include "core/store/database.h"
#include "core/store/dated_mark.h"
#include "core/vault/vault_file.h"

#include <QDir>
#include <QFile>

namespace expediente {

namespace {

QString wipeMark(const QString& dir)
{
    return QDir(dir).filePath(QStringLiteral("wiped"));
}

/// Over its bytes, before the file goes: a disk may keep them nevertheless, but an undelete won't.
bool shred(const QString& path)
{
    QFile file(path);
    if (!file.exists())
        return true;
    if (file.open(QIODevice::ReadWrite)) {
        file.write(QByteArray(file.size(), '\0'));
        file.flush();
        file.close();
    }
    return file.remove();
}

/// Damaged stores that were put aside, with the vaults that open them.
bool shredQuarantined(const QDir& dir)
{
    bool gone = true;
    for (const QString& name :
        dir.entryList({QStringLiteral("damaged-*")}, QDir::Dirs | QDir::NoDotAndDotDot)) {
        const QString path = dir.filePath(name);
        gone = shred(vaultPath(path)) && QDir(path).removeRecursively() && gone;
    }
    return gone;
}

} // namespace

Done wipe(const QString& dir, const QString& backupFolder, const QDateTime& now)
{
    if (const auto marked = putMark(wipeMark(dir), now); !marked)
        return marked;
    const auto id = storeIdOf(dir);
    const QDir place(dir);
    bool gone = shred(vaultPath(dir));
    for (const char* name : {"store.db", "salvaged.db", "store.db.new", "restored.db"})
        removeDatabaseFiles(place.filePath(QLatin1String(name)));
    gone = !QFile::exists(place.filePath(QStringLiteral("store.db"))) && gone;
    gone = shredQuarantined(place) && gone;
    gone = QDir(profilesDir(dir)).removeRecursively() && gone;
    if (id && !backupFolder.isEmpty())
        for (const Backup& backup : backupsIn(backupFolder, *id))
            gone = QFile::remove(backup.path) && gone;
    return gone ? Done() : fail(ErrorCode::FileUnwritable, {dir, QString()});
}

std::optional<QDateTime> wipedAt(const QString& dir)
{
    return markAt(wipeMark(dir));
}

} // namespace expediente
