#include "core/store/creation.h"

#include "core/base/private_files.h"
#include "core/store/database.h"
#include "core/store/lock_file.h"
#include "core/vault/vault_file.h"

#include <QDir>
#include <QFile>

namespace expediente {

namespace {

QString markOfCreation(const QString& dir)
{
    return QDir(dir).filePath(QStringLiteral("creating.lock"));
}

QString storeBeingMade(const QString& dir)
{
    return QDir(dir).filePath(QStringLiteral("store.db"));
}

Result<std::unique_ptr<QLockFile>> locked(const QString& dir)
{
    auto lock = std::make_unique<QLockFile>(markOfCreation(dir));
    if (takeLock(*lock))
        return lock;
    if (lock->error() == QLockFile::LockFailedError)
        return fail(ErrorCode::StoreBusy, {QString()});
    return fail(ErrorCode::FileUnwritable, {markOfCreation(dir)});
}

} // namespace

Result<bool> clearHalfMade(const QString& dir)
{
    if (!QFile::exists(markOfCreation(dir)))
        return false;
    const auto lock = locked(dir);
    if (!lock)
        return fail(lock.error());
    removeDatabaseFiles(storeBeingMade(dir));
    // The vault last: cut short here, the mark is still there, and this is done again.
    QFile::remove(vaultPath(dir));
    return true;
}

Result<Creation> Creation::begin(const QString& dir)
{
    if (const auto made = makeFolder(dir); !made)
        return fail(made.error());
    if (const auto cleared = clearHalfMade(dir); !cleared)
        return fail(cleared.error());
    for (const QString& path : {vaultPath(dir), storeBeingMade(dir)})
        if (QFile::exists(path))
            return fail(ErrorCode::StoreExists, {dir});
    auto lock = locked(dir);
    if (!lock)
        return fail(lock.error());
    QFile::remove(QDir(dir).filePath(QStringLiteral("wiped"))); // its past is over
    return Creation(std::move(*lock));
}

void endCreation(const QString& dir)
{
    if (!QFile::exists(markOfCreation(dir)))
        return;
    static_cast<void>(locked(dir)); // a dead holder's is taken, and goes with this
}

} // namespace expediente
