#include "core/store/database.h"

#include "core/store/database_diagnosis.h"
#include "core/store/raw_database.h"

#include <SQLiteCpp/Statement.h>

#include <QFile>
#include <QFileInfo>

#include <fcntl.h>
#include <mutex>
#include <sqlcipher/sqlite3.h>
#include <unistd.h>
#include <vector>

namespace expediente {

namespace {

int openFlags(Database::Mode mode)
{
    const int access =
        mode == Database::Mode::ReadOnly ? SQLite::OPEN_READONLY : SQLite::OPEN_READWRITE;
    return access | SQLite::OPEN_NOMUTEX | SQLite::OPEN_PRIVATECACHE;
}

/// "x'<64 hex digits>'", which SQLCipher takes as the key itself, without deriving one.
Secret rawKeyText(const DataKey& key)
{
    constexpr char digits[] = "0123456789abcdef";
    Secret text(DataKey::size * 2 + 3);
    unsigned char* out = text.data();
    *out++ = 'x';
    *out++ = '\'';
    for (std::size_t i = 0; i < DataKey::size; ++i) {
        *out++ = static_cast<unsigned char>(digits[key.data()[i] >> 4]);
        *out++ = static_cast<unsigned char>(digits[key.data()[i] & 15]);
    }
    *out = '\'';
    return text;
}

void harden(SQLite::Database& sql)
{
    sqlite3* handle = sql.getHandle();
    sql.check(sqlite3_extended_result_codes(handle, 1));
    sql.check(sqlite3_db_config(handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr));
    sql.check(sqlite3_db_config(handle, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr));
    // A mistyped column name in double quotes is an error, not a text.
    sql.check(sqlite3_db_config(handle, SQLITE_DBCONFIG_DQS_DML, 0, nullptr));
    sql.check(sqlite3_db_config(handle, SQLITE_DBCONFIG_DQS_DDL, 0, nullptr));
}

/// By the C call rather than by PRAGMA key, so that the key is never part of an SQL text, whose
/// copies SQLite frees without wiping.
void applyKey(SQLite::Database& sql, const DataKey& key)
{
    sql.exec("PRAGMA cipher_log_level = NONE"); // it writes to the standard error by itself
    const Secret text = rawKeyText(key);
    sql.check(sqlite3_key(sql.getHandle(), text.data(), int(text.size())));
}

/// Before the switch to a log, which a failing disk can leave looking done with nothing written.
void writeFirstPage(SQLite::Database& sql)
{
    constexpr int applicationId = 0x45585044; // "EXPD"
    sql.exec("PRAGMA application_id = " + std::to_string(applicationId));
}

void applyCommonPragmas(SQLite::Database& sql, int cacheMiB)
{
    sql.exec("PRAGMA cache_size = " + std::to_string(-1024 * qint64(cacheMiB)));
    sql.exec("PRAGMA temp_store = MEMORY");
    sql.exec("PRAGMA foreign_keys = ON");
    sql.exec("PRAGMA cell_size_check = ON");
}

void applyWriterPragmas(SQLite::Database& sql)
{
    const std::string journal = sql.execAndGet("PRAGMA journal_mode = WAL").getString();
    if (journal != "wal")
        throw StoreException({ErrorCode::StoreFailed, {QStringLiteral("no write-ahead log")}, {}});
    // A save that was acknowledged survives a power cut.
    sql.exec("PRAGMA synchronous = FULL");
    sql.exec("PRAGMA secure_delete = ON");
    // The writer checkpoints when it is idle; within a commit only a long import gets there.
    constexpr int pagesBeforeCheckpoint = 16 * 1024;
    sql.execAndGet("PRAGMA wal_autocheckpoint = " + std::to_string(pagesBeforeCheckpoint));
    constexpr int keptLogBytes = 64 * 1024 * 1024;
    sql.execAndGet("PRAGMA journal_size_limit = " + std::to_string(keptLogBytes));
}

void applyReaderPragmas(SQLite::Database& sql)
{
    sql.exec("PRAGMA query_only = ON");
    sql.execAndGet("PRAGMA wal_autocheckpoint = 0");
}

/// Closed after a key for which there was no memory, SQLCipher frees twice what its two contexts
/// were left with. Better a connection that nobody uses than a broken heap; it is kept in sight, so
/// that it counts as no leak.
void abandon(std::unique_ptr<SQLite::Database> sql)
{
    static std::mutex mutex;
    static auto* const abandoned = new std::vector<SQLite::Database*>;
    const std::lock_guard lock(mutex);
    abandoned->push_back(sql.release());
}

bool readsSchema(SQLite::Database& sql)
{
    try {
        sql.execAndGet("SELECT count(*) FROM sqlite_master");
        return true;
    } catch (const SQLite::Exception& exception) {
        const int code = exception.getErrorCode() & 0xff;
        if (code != SQLITE_NOTADB && code != SQLITE_CORRUPT)
            throw;
        return false;
    }
}

/// Made by hand so that nobody else can read it; SQLite gives the log the same permissions. An
/// empty file is taken over: a creation that was cut short leaves one.
Done makeEmptyFile(const QString& path)
{
    for (const auto* suffix : {"-wal", "-journal"})
        if (QFile::exists(path + QLatin1StringView(suffix)))
            return fail(ErrorCode::StoreExists, {path});
    if (QFileInfo(path).size() > 0)
        return fail(ErrorCode::StoreExists, {path});
    const int fd = ::open(QFile::encodeName(path).constData(),
        O_CREAT | O_RDWR | O_CLOEXEC | O_NOFOLLOW, S_IRUSR | S_IWUSR);
    if (fd >= 0) {
        ::close(fd);
        return {};
    }
    if (errno == ENOSPC || errno == EDQUOT)
        return fail(ErrorCode::DiskFull, {path});
    return fail(ErrorCode::FileUnwritable, {path, qt_error_string(errno)});
}

/// Nobody reads what SQLite counts of its memory, and counting takes one lock for all threads at
/// every allocation. Of no effect, and no harm, once somebody has used SQLite.
void countNoMemory()
{
    [[maybe_unused]] static const int done = sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
}

std::unique_ptr<SQLite::Database> connect(
    const QString& path, Database::Mode mode, const Database::Options& options)
{
    countNoMemory();
    const QByteArray name = QFile::encodeName(path);
    auto sql = std::make_unique<SQLite::Database>(name.constData(), openFlags(mode),
        int(options.busyTimeout.count()),
        options.vfs.isEmpty() ? nullptr : options.vfs.constData());
    harden(*sql);
    return sql;
}

} // namespace

std::unique_ptr<SQLite::Database> openRaw(const QString& path, const DataKey& key, int flags)
{
    countNoMemory();
    const QByteArray name = QFile::encodeName(path);
    auto sql = std::make_unique<SQLite::Database>(
        name.constData(), flags | SQLite::OPEN_NOMUTEX | SQLite::OPEN_PRIVATECACHE);
    sql->check(sqlite3_extended_result_codes(sql->getHandle(), 1));
    applyKey(*sql, key);
    return sql;
}

void removeDatabaseFiles(const QString& path)
{
    for (const auto* suffix : {"", "-wal", "-shm", "-journal"})
        QFile::remove(path + QLatin1StringView(suffix));
}

StoreException::StoreException(Error error)
    : std::runtime_error(name(error.code).toStdString()), m_error(std::move(error))
{
}

Database::Database(std::unique_ptr<SQLite::Database> sql, QString path, Mode mode)
    : m_sql(std::move(sql)), m_path(std::move(path)), m_mode(mode)
{
}

Result<Database> Database::open(const QString& path, const DataKey& key, Mode mode)
{
    return open(path, key, mode, Options());
}

Result<Database> Database::open(
    const QString& path, const DataKey& key, Mode mode, const Options& options)
{
    const auto ready = mode == Mode::Create ? makeEmptyFile(path) : checkFile(path);
    if (!ready)
        return fail(ready.error());
    auto opened = atBoundary(path, [&] {
        Database database(connect(path, mode, options), path, mode);
        try {
            database.prepare(key, options);
        } catch (const SQLite::Exception& exception) {
            if ((exception.getErrorCode() & 0xff) == SQLITE_NOMEM)
                abandon(std::move(database.m_sql));
            throw;
        }
        return database;
    });
    if (!opened && mode == Mode::Create)
        removeDatabaseFiles(path);
    return opened;
}

void Database::prepare(const DataKey& key, const Options& options)
{
    applyKey(*m_sql, key);
    if (m_mode == Mode::Create)
        writeFirstPage(*m_sql);
    else
        refuseUnreadable(options.newestSchema);
    applyCommonPragmas(*m_sql, options.cacheMiB);
    if (m_mode == Mode::ReadOnly)
        applyReaderPragmas(*m_sql);
    else
        applyWriterPragmas(*m_sql);
}

void Database::refuseUnreadable(std::optional<int> newest)
{
    if (!readsSchema(*m_sql) || endsInsidePage(m_path))
        throw StoreException(diagnose(*m_sql, m_path));
    if (const int version = schemaVersion(); newest && version > *newest)
        throw StoreException(
            {ErrorCode::StoreNewer, {QString::number(version), QString::number(*newest)}, {}});
}

int Database::schemaVersion()
{
    return m_sql->execAndGet("PRAGMA user_version").getInt();
}

Done Database::check(Check depth)
{
    return atBoundary(m_path, [&]() -> Done {
        const auto found = [&](QLatin1StringView what) {
            return fail(ErrorCode::StoreDamaged, {m_path, QString(what)}, QString(what));
        };
        if (SQLite::Statement pages(*m_sql, "PRAGMA cipher_integrity_check"); pages.executeStep())
            return found(finding::damagedPages);
        const char* structure =
            depth == Check::Full ? "PRAGMA integrity_check(1)" : "PRAGMA quick_check(1)";
        if (m_sql->execAndGet(structure).getString() != "ok")
            return found(finding::inconsistent);
        if (depth == Check::Full
            && SQLite::Statement(*m_sql, "PRAGMA foreign_key_check").executeStep())
            return found(finding::inconsistent);
        return {};
    });
}

Error translate(const SQLite::Exception& exception, const QString& path)
{
    const int code = exception.getErrorCode();
    const int extended = std::max(code, exception.getExtendedErrorCode());
    const QString words = QString::fromLatin1(sqlite3_errstr(extended));
    const QString detail = QStringLiteral("SQLite %1: %2").arg(extended).arg(words);
    switch (code & 0xff) {
    case SQLITE_FULL:
        return {ErrorCode::DiskFull, {path}, detail};
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return {ErrorCode::StoreBusy, {QString()}, detail};
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return {ErrorCode::StoreDamaged, {path, QString(finding::damagedPages)}, detail};
    case SQLITE_READONLY:
        return {ErrorCode::StoreReadOnly, {}, detail};
    default:
        return {ErrorCode::StoreFailed, {words}, detail};
    }
}

} // namespace expediente
