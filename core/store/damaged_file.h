#pragma once
// Private to core/store: reading what is left of a damaged store.
#include "core/store/database.h"

#include <SQLiteCpp/Statement.h>

#include <functional>
#include <string>
#include <vector>

namespace expediente {

/// A store of which some pages can't be read. Nothing of it is changed. Every page carries an
/// authentication code under the store's key, so what can be read is as it was written.
class DamagedFile {
public:
    /// Throws what SQLite throws where not even its first page is left.
    DamagedFile(QString path, const DataKey& key);

    const QString& path() const { return m_path; }
    SQLite::Database& sql() { return *m_sql; }
    /// After a page that fails, nothing more is answered on the same connection.
    void reopen() { open(); }
    int schemaVersion();
    /// Empty where there is no such table in its schema.
    std::vector<std::string> columns(const char* table);

    /// Hands over every row of a rowid table that can be read, the row id first and then these
    /// columns; jumps over what can't. Returns how many single rows it found and could not read:
    /// at least so many are lost. `visit` gives false to stop.
    qint64 forEachReadable(const char* table, const std::string& columns,
        const std::function<bool(SQLite::Statement&)>& visit);

private:
    enum class Probe { Readable, Unreadable, Empty };
    void open();
    Probe probe(const char* table, qint64 from, qint64& found);
    bool findNext(const char* table, qint64 after, qint64& next);

    const QString m_path;
    const DataKey m_key;
    std::unique_ptr<SQLite::Database> m_sql;
};

/// The bytes themselves are at fault, rather than memory, locks or the disk that is written to.
bool isDamage(const SQLite::Exception& exception);

} // namespace expediente
