#include "tests/bench/copied_rows.h"

#include <SQLiteCpp/Transaction.h>

#include <sqlcipher/sqlite3.h>
#include <stdexcept>

namespace expediente::bench {

namespace {

const auto search = QStringLiteral("search");
const auto searchColumns = QStringLiteral("rowid, name, identifiers, phones, addresses, notes");
constexpr int subjectOfFact = 2; // the column of the table `fact`

/// SQLite's own statement: values go from one database to another as they are.
class RawStatement {
public:
    RawStatement(SQLite::Database& sql, const QString& text)
    {
        const QByteArray utf8 = text.toUtf8();
        if (sqlite3_prepare_v2(sql.getHandle(), utf8.constData(), -1, &m_statement, nullptr)
            != SQLITE_OK)
            throw std::runtime_error(sqlite3_errmsg(sql.getHandle()));
    }
    ~RawStatement() { sqlite3_finalize(m_statement); }
    Q_DISABLE_COPY_MOVE(RawStatement)

    bool step()
    {
        const int status = sqlite3_step(m_statement);
        if (status != SQLITE_ROW && status != SQLITE_DONE)
            throw std::runtime_error(sqlite3_errstr(status));
        return status == SQLITE_ROW;
    }
    void run(const std::vector<sqlite3_value*>& values)
    {
        for (size_t i = 0; i < values.size(); ++i)
            sqlite3_bind_value(m_statement, int(i) + 1, values[i]);
        step();
        sqlite3_reset(m_statement);
    }
    sqlite3_stmt* get() const { return m_statement; }

private:
    sqlite3_stmt* m_statement = nullptr;
};

/// All tables but those that belong to the search, and the search last.
QStringList plainTables(SQLite::Database& sql)
{
    QStringList names;
    SQLite::Statement query(sql,
        "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND name "
        "NOT LIKE 'search%' ORDER BY rowid");
    while (query.executeStep())
        names << QString::fromStdString(query.getColumn(0).getString());
    names << search;
    return names;
}

} // namespace

CopiedRows::CopiedRows(
    const QString& database, const DataKey& key, const QStringList& tables, qint64 after)
{
    auto opened = Database::open(database, key, Database::Mode::ReadOnly);
    if (!opened)
        throw std::runtime_error("the store to copy from can't be opened");
    SQLite::Database& sql = opened->sql();
    for (const QString& name : tables.isEmpty() ? plainTables(sql) : tables) {
        Table table{name, name == search ? searchColumns : QString(), {}};
        QString select = QStringLiteral("SELECT %1 FROM \"%2\"")
                             .arg(name == search ? searchColumns : QStringLiteral("*"), name);
        if (name == QStringLiteral("fact"))
            select += QStringLiteral(" WHERE n > %1 ORDER BY n").arg(after);
        RawStatement query(sql, select);
        while (query.step()) {
            std::vector<sqlite3_value*> row;
            for (int i = 0; i < sqlite3_column_count(query.get()); ++i)
                row.push_back(sqlite3_value_dup(sqlite3_column_value(query.get(), i)));
            table.rows.push_back(std::move(row));
        }
        m_tables.push_back(std::move(table));
    }
}

CopiedRows::~CopiedRows()
{
    for (const Table& table : m_tables)
        for (const auto& row : table.rows)
            for (sqlite3_value* value : row)
                sqlite3_value_free(value);
}

qint64 CopiedRows::count() const
{
    qint64 rows = 0;
    for (const Table& table : m_tables)
        rows += qint64(table.rows.size());
    return rows;
}

void CopiedRows::insertInto(
    Database& database, int rowsInTransaction, const Beside& afterEach) const
{
    SQLite::Database& sql = database.sql();
    sql.exec("PRAGMA foreign_keys = OFF");
    std::optional<SQLite::Transaction> transaction;
    int open = 0;
    for (const Table& table : m_tables) {
        if (table.rows.empty())
            continue;
        QStringList places(qsizetype(table.rows.front().size()), QStringLiteral("?"));
        RawStatement insert(sql,
            QStringLiteral("INSERT OR REPLACE INTO \"%1\" %2 VALUES (%3)")
                .arg(table.name, table.columns.isEmpty() ? QString() : u'(' + table.columns + u')',
                    places.join(u',')));
        for (const auto& row : table.rows) {
            if (!transaction)
                transaction.emplace(sql);
            insert.run(row);
            if (afterEach)
                afterEach(sql, row);
            if (++open % rowsInTransaction == 0) {
                transaction->commit();
                transaction.reset();
            }
        }
    }
    if (transaction)
        transaction->commit();
}

void touchSummary(SQLite::Database& database, const std::vector<sqlite3_value*>& fact)
{
    RawStatement update(database,
        QStringLiteral("UPDATE case_summary SET last_contact_ms = coalesce(last_contact_ms, 0) + "
                       "1, next_due = next_due + 1 WHERE subject = ?"));
    update.run({fact[subjectOfFact]});
}

} // namespace expediente::bench
