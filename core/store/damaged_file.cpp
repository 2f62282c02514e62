#include "core/store/damaged_file.h"

#include "core/store/raw_database.h"

#include <limits>
#include <sqlcipher/sqlite3.h>

namespace expediente {

namespace {

// A page of a table holds some ten rows, so that a single lost page is passed row by row; beyond
// that a whole subtree is gone and its end is found by doubling.
constexpr qint64 singleSteps = 64;
// No store has as many rows; from here on the rest of the table is unreadable.
constexpr qint64 farthest = qint64(1) << 40;

} // namespace

bool isDamage(const SQLite::Exception& exception)
{
    switch (exception.getErrorCode() & 0xff) {
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
    case SQLITE_IOERR:
    case SQLITE_ERROR: // SQLCipher's, for a page whose code does not fit
        return true;
    default:
        return false;
    }
}

DamagedFile::DamagedFile(QString path, const DataKey& key)
    : m_path(std::move(path)), m_key(key.clone())
{
    open();
}

void DamagedFile::open()
{
    m_sql.reset();
    m_sql = openRaw(m_path, m_key, SQLite::OPEN_READONLY);
    // Lets SQLite read a file that is shorter than it says.
    m_sql->exec("PRAGMA writable_schema = ON");
    m_sql->exec("PRAGMA cell_size_check = ON");
    m_sql->execAndGet("SELECT count(*) FROM sqlite_master");
}

int DamagedFile::schemaVersion()
{
    return m_sql->execAndGet("PRAGMA user_version").getInt();
}

std::vector<std::string> DamagedFile::columns(const char* table)
{
    std::vector<std::string> names;
    SQLite::Statement info(*m_sql, "SELECT name FROM pragma_table_info(?)");
    info.bind(1, table);
    while (info.executeStep())
        names.push_back(info.getColumn(0).getString());
    return names;
}

/// After a page that fails SQLCipher answers nothing more on the same connection.
DamagedFile::Probe DamagedFile::probe(const char* table, qint64 from, qint64& found)
{
    try {
        SQLite::Statement query(*m_sql,
            std::string("SELECT rowid FROM ") + table + " WHERE rowid >= ? ORDER BY rowid LIMIT 1");
        query.bind(1, static_cast<int64_t>(from));
        if (!query.executeStep())
            return Probe::Empty;
        found = query.getColumn(0).getInt64();
        return Probe::Readable;
    } catch (const SQLite::Exception& exception) {
        if (!isDamage(exception))
            throw;
        open();
        return Probe::Unreadable;
    }
}

/// The first row after `after` that can be read; false when there is none any more.
bool DamagedFile::findNext(const char* table, qint64 after, qint64& next)
{
    qint64 step = 1;
    qint64 bad = after;
    for (qint64 tried = 0;; ++tried) {
        const qint64 at = bad + step;
        if (at > farthest)
            return false;
        const auto outcome = probe(table, at, next);
        if (outcome == Probe::Empty)
            return false;
        if (outcome == Probe::Readable)
            break;
        bad = at;
        if (tried >= singleSteps)
            step *= 2;
    }
    // Between the last that failed and the one found, as far back as it goes.
    for (qint64 good = next; good - bad > 1;) {
        const qint64 middle = bad + (good - bad) / 2;
        qint64 found = 0;
        if (probe(table, middle, found) == Probe::Readable)
            good = middle, next = found;
        else
            bad = middle;
    }
    return true;
}

qint64 DamagedFile::forEachReadable(const char* table, const std::string& columns,
    const std::function<bool(SQLite::Statement&)>& visit)
{
    const std::string sql =
        "SELECT rowid, " + columns + " FROM " + table + " WHERE rowid >= ? ORDER BY rowid";
    qint64 lost = 0;
    for (qint64 from = std::numeric_limits<qint64>::min();;) {
        try {
            SQLite::Statement rows(*m_sql, sql);
            rows.bind(1, static_cast<int64_t>(from));
            while (rows.executeStep()) {
                from = rows.getColumn(0).getInt64() + 1;
                if (!visit(rows))
                    return lost;
            }
            return lost;
        } catch (const SQLite::Exception& exception) {
            if (!isDamage(exception))
                throw;
        }
        open();
        ++lost;
        from = std::max<qint64>(from, 0);
        if (!findNext(table, from, from))
            return lost;
    }
}

} // namespace expediente
