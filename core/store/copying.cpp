#include "core/store/raw_database.h"
#include "core/store/store.h"

#include <QFile>

#include <sqlcipher/sqlite3.h>

namespace expediente {

namespace {

constexpr int pagesAtOnce = 512; // 2 MiB between two looks at whether it goes on

struct PageCopy {
    PageCopy(SQLite::Database& to, SQLite::Database& from)
        : target(to), backup(sqlite3_backup_init(to.getHandle(), "main", from.getHandle(), "main"))
    {
        if (!backup)
            throw SQLite::Exception(to.getHandle());
    }
    ~PageCopy() { sqlite3_backup_finish(backup); }
    Q_DISABLE_COPY_MOVE(PageCopy)

    SQLite::Database& target;
    sqlite3_backup* backup;
};

void copyPages(
    SQLite::Database& from, const QString& path, const DataKey& key, const Progress& progress)
{
    // The copy is of the state that this reads; what is written meanwhile is not in it.
    from.execAndGet("SELECT count(*) FROM sqlite_master");
    const auto to = openRaw(path, key, SQLite::OPEN_READWRITE);
    to->exec("PRAGMA synchronous = OFF"); // whoever asked syncs the whole once
    PageCopy copy(*to, from);
    for (int outcome = SQLITE_OK; outcome != SQLITE_DONE;) {
        if (progress.cancelled())
            throw StoreException({ErrorCode::Cancelled, {}, {}});
        outcome = sqlite3_backup_step(copy.backup, pagesAtOnce);
        if (outcome != SQLITE_OK && outcome != SQLITE_DONE)
            throw SQLite::Exception(to->getHandle(), outcome);
        const qint64 total = sqlite3_backup_pagecount(copy.backup);
        progress.report(total - sqlite3_backup_remaining(copy.backup), total);
    }
}

/// For its owner alone; SQLite gives its own files the permissions of this one.
Done makePrivateFile(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly))
        return fail(ErrorCode::FileUnwritable, {path, file.errorString()});
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    return {};
}

} // namespace

Done Store::copyTo(const QString& path, const Progress& progress) const
{
    if (const auto made = makePrivateFile(path); !made)
        return made;
    const auto copied = ask([&](Connection& connection) {
        copyPages(connection.database().sql(), path, *m_key, progress);
    });
    if (copied)
        return copied;
    removeDatabaseFiles(path);
    if (copied.error().code == ErrorCode::DiskFull) // the copy's, not the store's
        return fail(ErrorCode::DiskFull, {path}, copied.error().detail);
    return copied;
}

} // namespace expediente
