#include "core/store/backup.h"

#include "core/base/digest.h"
#include "core/base/private_files.h"
#include "core/store/beside_store.h"
#include "core/store/lock_file.h"
#include "core/vault/vault_file.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStorageInfo>
#include <QtEndian>

#include <unistd.h>

namespace expediente {

namespace {

// store.db, vault.json, what lies beside them (CBOR), what they are as JSON, its size, and this:
// found from the end, so that the store is copied once and what it is need not be known before.
constexpr QByteArrayView endMark("EXPEDIENTE-BACKUP-1");
constexpr qint64 mostManifestBytes = 4096;
constexpr qint64 chunkBytes = 1024 * 1024;
const auto nameFilter = QStringLiteral("expediente-*.backup");

tl::unexpected<Error> refusedBackup(const char* rule, const QString& path)
{
    return fail(ErrorCode::RuleRefused, {QString::fromLatin1(rule), path});
}

tl::unexpected<Error> notWritten(const QFile& file)
{
    const QStorageInfo disk(QFileInfo(file.fileName()).path());
    if (disk.isValid() && disk.bytesAvailable() < chunkBytes)
        return fail(ErrorCode::DiskFull, {file.fileName()});
    return fail(ErrorCode::FileUnwritable, {file.fileName(), file.errorString()});
}

QByteArray manifestOf(const Backup& backup)
{
    return QJsonDocument(QJsonObject{{QStringLiteral("store"), QString::fromLatin1(backup.store)},
                             {QStringLiteral("made"), backup.made.toString(Qt::ISODate)},
                             {QStringLiteral("store_bytes"), backup.storeBytes},
                             {QStringLiteral("vault_bytes"), backup.vaultBytes},
                             {QStringLiteral("beside_bytes"), backup.besideBytes},
                             {QStringLiteral("blake2b"), QString::fromLatin1(backup.digest)}})
        .toJson(QJsonDocument::Compact);
}

QByteArray sizeField(quint32 size)
{
    QByteArray field(4, '\0');
    qToLittleEndian(size, field.data());
    return field;
}

Progress shareOf(const Progress& progress, int of, int parts)
{
    Progress own;
    own.cancelled = progress.cancelled;
    own.report = [&progress, of, parts](qint64 done, qint64 total) {
        progress.report(total * of + done, total * parts);
    };
    return own;
}

/// Reads so many bytes on, in equal steps, into the digest and whoever else wants them.
Done readThrough(QFile& file, qint64 bytes, Digest& digest, const Progress& progress,
    const std::function<Done(const QByteArray&)>& take = {})
{
    for (qint64 left = bytes; left > 0;) {
        if (progress.cancelled())
            return fail(ErrorCode::Cancelled);
        const QByteArray chunk = file.read(std::min(left, chunkBytes));
        if (chunk.isEmpty())
            return refusedBackup("backup.changed", file.fileName());
        digest.addField(chunk);
        if (take)
            if (const auto taken = take(chunk); !taken)
                return taken;
        left -= chunk.size();
        progress.report(bytes - left, bytes);
    }
    return {};
}

Digest digestFor(const Backup& backup)
{
    Digest digest("expediente.backup.v1");
    digest.addField(backup.store)
        .addField(backup.made.toString(Qt::ISODate).toLatin1())
        .addNumber(quint64(backup.storeBytes))
        .addNumber(quint64(backup.vaultBytes));
    if (backup.besideBytes > 0)
        digest.addNumber(quint64(backup.besideBytes));
    return digest;
}

Result<QByteArray> wholeFile(const QString& path, qint64 most)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::FileUnreadable, {path, file.errorString()});
    return file.read(most);
}

Done settled(QFile& file, const QString& name)
{
    if (!file.flush() || ::fsync(file.handle()) != 0)
        return notWritten(file);
    file.close();
    if (!file.rename(name))
        return fail(ErrorCode::FileUnwritable, {name, file.errorString()});
    syncDirectory(QFileInfo(name).path());
    return {};
}

/// Puts vault, profiles, manifest and mark behind the store's copy.
Done sealEnd(QFile& file, Backup& backup, const QByteArray& vault, const QByteArray& beside,
    const Progress& progress)
{
    auto digest = digestFor(backup);
    if (const auto read = readThrough(file, backup.storeBytes, digest, progress); !read)
        return read;
    digest.addField(vault);
    if (!beside.isEmpty())
        digest.addField(beside);
    backup.digest = toBytes(digest.finish()).toHex();
    const QByteArray manifest = manifestOf(backup);
    const QByteArray end =
        vault + beside + manifest + sizeField(quint32(manifest.size())) + endMark.toByteArray();
    if (file.write(end) != end.size())
        return notWritten(file);
    return {};
}

QString nameFor(const QDir& folder, const QDateTime& made)
{
    const QString stamp = made.toString(QStringLiteral("yyyyMMdd'T'HHmmss'Z'"));
    QString name = QStringLiteral("expediente-%1.backup").arg(stamp);
    for (int next = 2; folder.exists(name); ++next)
        name = QStringLiteral("expediente-%1-%2.backup").arg(stamp).arg(next);
    return folder.filePath(name);
}

Done makeBackup(
    const Store& store, const QString& unfinished, Backup& backup, const Progress& progress)
{
    if (const auto copied = store.copyTo(unfinished, shareOf(progress, 0, 2)); !copied)
        return copied;
    const auto vault = wholeFile(vaultPath(store.dir()), vault_format::sizeLimit);
    if (!vault)
        return fail(vault.error());
    QFile file(unfinished);
    if (!file.open(QIODevice::ReadWrite))
        return notWritten(file);
    backup.storeBytes = file.size();
    backup.vaultBytes = vault->size();
    const QByteArray beside = besideStore(store.dir());
    backup.besideBytes = beside.size();
    if (const auto closed = sealEnd(file, backup, *vault, beside, shareOf(progress, 1, 2)); !closed)
        return closed;
    return settled(file, backup.path);
}

} // namespace

Result<QByteArray> storeIdOf(const QString& dir)
{
    const auto vault = loadVault(dir);
    if (!vault)
        return fail(vault.error());
    return vault->id.toHex();
}

Result<Backup> backUp(
    const Store& store, const QString& folderPath, const QDateTime& now, const Progress& progress)
{
    const QDir folder(folderPath);
    if (folderPath.isEmpty() || !folder.exists())
        return refusedBackup("backup.no_folder", folderPath);
    QLockFile lock(folder.filePath(QStringLiteral(".expediente-backup.lock")));
    if (!takeLock(lock))
        return lock.error() == QLockFile::LockFailedError
            ? fail(ErrorCode::StoreBusy, {QString()})
            : fail(ErrorCode::FileUnwritable, {folderPath});
    for (const auto& left : folder.entryList({nameFilter + QStringLiteral(".part*")}, QDir::Files))
        QFile::remove(folder.filePath(left)); // of one that was cut off
    const auto id = storeIdOf(store.dir());
    if (!id)
        return fail(id.error());
    Backup backup;
    backup.store = *id;
    backup.made = now.toUTC();
    backup.path = nameFor(folder, backup.made);
    const QString unfinished = backup.path + QStringLiteral(".part");
    if (const auto made = makeBackup(store, unfinished, backup, progress); !made) {
        removeDatabaseFiles(unfinished);
        return fail(made.error());
    }
    return backup;
}

Result<Backup> readBackup(const QString& path)
{
    QFile file(path);
    if (!file.exists())
        return fail(ErrorCode::FileMissing, {path});
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::FileUnreadable, {path, file.errorString()});
    constexpr qint64 fixed = endMark.size() + 4;
    if (file.size() < fixed || !file.seek(file.size() - fixed))
        return refusedBackup("backup.not_one", path);
    const QByteArray end = file.read(fixed);
    const qint64 manifestBytes = qFromLittleEndian<quint32>(end.constData());
    if (QByteArrayView(end).sliced(4) != endMark || manifestBytes > mostManifestBytes
        || file.size() < fixed + manifestBytes || !file.seek(file.size() - fixed - manifestBytes))
        return refusedBackup("backup.not_one", path);
    const auto json = QJsonDocument::fromJson(file.read(manifestBytes)).object();
    Backup backup;
    backup.path = path;
    backup.store = json.value(QLatin1StringView("store")).toString().toLatin1();
    backup.made =
        QDateTime::fromString(json.value(QLatin1StringView("made")).toString(), Qt::ISODate);
    backup.storeBytes = json.value(QLatin1StringView("store_bytes")).toInteger(-1);
    backup.vaultBytes = json.value(QLatin1StringView("vault_bytes")).toInteger(-1);
    backup.besideBytes = json.value(QLatin1StringView("beside_bytes")).toInteger(0);
    backup.digest = json.value(QLatin1StringView("blake2b")).toString().toLatin1();
    const qint64 content = file.size() - fixed - manifestBytes;
    if (!backup.made.isValid() || backup.vaultBytes < 1
        || backup.vaultBytes > vault_format::sizeLimit || backup.storeBytes < 1
        || backup.besideBytes < 0 || backup.besideBytes > mostBesideBytes
        || backup.storeBytes != content - backup.vaultBytes - backup.besideBytes)
        return refusedBackup("backup.changed", path);
    return backup;
}

namespace {

struct SmallParts {
    QByteArray vault, beside;
};

/// The whole backup through its digest; the store's bytes go to `take`, the others are returned.
Result<SmallParts> readWhole(const Backup& backup, const Progress& progress,
    const std::function<Done(const QByteArray&)>& take = {})
{
    QFile file(backup.path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::FileUnreadable, {backup.path, file.errorString()});
    auto digest = digestFor(backup);
    if (const auto read = readThrough(file, backup.storeBytes, digest, progress, take); !read)
        return fail(read.error());
    const SmallParts parts{file.read(backup.vaultBytes), file.read(backup.besideBytes)};
    digest.addField(parts.vault);
    if (!parts.beside.isEmpty())
        digest.addField(parts.beside);
    if (toBytes(digest.finish()).toHex() != backup.digest)
        return refusedBackup("backup.changed", backup.path);
    return parts;
}

/// The store of the backup under a name that nothing opens; the rest, once all was right.
Result<SmallParts> unpack(const Backup& backup, QFile& store, const Progress& progress)
{
    if (!store.open(QIODevice::WriteOnly))
        return notWritten(store);
    store.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    return readWhole(backup, progress, [&](const QByteArray& chunk) -> Done {
        if (store.write(chunk) != chunk.size())
            return notWritten(store);
        return {};
    });
}

/// Of whose store there is a vault, only that store's backup comes in. A damaged one says nothing.
Done belongsHere(const Backup& backup, const QString& dir)
{
    const auto known = loadVault(dir);
    if (known && known->id.toHex() != backup.store)
        return refusedBackup("backup.other_store", backup.path);
    if (!known && known.error().code != ErrorCode::VaultMissing)
        return fail(known.error());
    return {};
}

bool anyStoreIn(const QString& store)
{
    return std::ranges::any_of(std::array{"", "-wal", "-journal"},
        [&](const char* suffix) { return QFile::exists(store + QLatin1StringView(suffix)); });
}

} // namespace

Done checkBackup(const Backup& backup, const Progress& progress)
{
    const auto read = readWhole(backup, progress);
    return read ? Done() : Done(fail(read.error()));
}

std::vector<Backup> backupsIn(const QString& folder, const QByteArray& store)
{
    std::vector<Backup> found;
    const QDir dir(folder);
    if (folder.isEmpty() || !dir.exists())
        return found;
    for (const auto& name : dir.entryList({nameFilter}, QDir::Files))
        if (auto backup = readBackup(dir.filePath(name)); backup && backup->store == store)
            found.push_back(std::move(*backup));
    std::ranges::sort(found, std::greater(), &Backup::made);
    return found;
}

void keepNewest(const QString& folder, const QByteArray& store, int kept)
{
    const auto all = backupsIn(folder, store);
    for (size_t i = size_t(std::max(kept, 1)); i < all.size(); ++i)
        QFile::remove(all[i].path);
}

Result<Restored> restoreBackup(const QString& path, const QString& dir, Restoring mode,
    const QDateTime& now, const Progress& progress)
{
    const auto backup = readBackup(path);
    if (!backup)
        return fail(backup.error());
    const QString store = QDir(dir).filePath(QStringLiteral("store.db"));
    const bool isThere = anyStoreIn(store);
    if (isThere && mode == Restoring::IntoEmpty)
        return fail(ErrorCode::StoreExists, {dir});
    if (const auto made = makeFolder(dir); !made)
        return fail(made.error());
    const auto lock = WriterLock::acquire(dir);
    if (!lock)
        return fail(lock.error());
    if (const auto belongs = belongsHere(*backup, dir); !belongs)
        return fail(belongs.error());
    QFile unfinished(QDir(dir).filePath(QStringLiteral("restored.db")));
    const auto parts = unpack(*backup, unfinished, progress);
    const auto vault =
        parts ? vault_format::read(parts->vault, path) : Result<VaultFile>(fail(parts.error()));
    if (!vault) {
        unfinished.remove();
        return fail(vault.error());
    }
    Restored restored{*backup, {}};
    if (isThere) {
        auto aside = quarantine(store, now);
        if (!aside)
            return fail(aside.error());
        restored.quarantined = std::move(*aside);
    }
    // The vault first: one without its store takes the same backup again.
    if (!QFile::exists(vaultPath(dir)))
        if (const auto saved = saveVault(dir, *vault); !saved)
            return fail(saved.error());
    if (const auto put = putBeside(dir, parts->beside); !put)
        return fail(put.error());
    if (const auto done = settled(unfinished, store); !done)
        return fail(done.error());
    return restored;
}

} // namespace expediente
