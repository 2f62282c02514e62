#include "core/store/connection.h"

namespace expediente {

Query::~Query()
{
    m_statement.tryReset();
    // Bound values may be personal data: they don't stay in a cached statement.
    m_statement.clearBindings();
}

int Query::run()
{
    return m_statement.exec();
}

QString Query::text(int column) const
{
    const auto value = m_statement.getColumn(column);
    return QString::fromUtf8(value.getText(), value.getBytes());
}

QByteArray Query::bytes(int column) const
{
    return view(column).toByteArray();
}

QByteArrayView Query::view(int column) const
{
    const auto value = m_statement.getColumn(column);
    return QByteArrayView(static_cast<const char*>(value.getBlob()), value.getBytes());
}

Uuid Query::uuid(int column) const
{
    return Uuid::fromBytes(view(column)).value_or(Uuid());
}

std::optional<qint64> Query::optionalInteger(int column) const
{
    return isNull(column) ? std::nullopt : std::optional(integer(column));
}

QDate Query::day(int column) const
{
    return isNull(column) ? QDate() : QDate::fromJulianDay(integer(column));
}

std::optional<int> Query::minute(int column) const
{
    return isNull(column) ? std::nullopt : std::optional(int(integer(column)));
}

void Query::putText(const QByteArray& utf8)
{
    m_statement.bind(++m_index, std::string(utf8.constData(), size_t(utf8.size())));
}

void Query::putBlob(QByteArrayView blob)
{
    // A null pointer would bind NULL where an empty blob is meant.
    const void* data = blob.isNull() ? "" : static_cast<const void*>(blob.data());
    m_statement.bind(++m_index, data, int(blob.size()));
}

Connection::Connection(Database database) : m_database(std::move(database)) { }

Query Connection::query(std::string_view sql)
{
    auto found = m_statements.find(sql);
    if (found == m_statements.end()) {
        auto prepared = std::make_unique<SQLite::Statement>(m_database.sql(), std::string(sql));
        found = m_statements.emplace(sql, std::move(prepared)).first;
    }
    return Query(*found->second);
}

void Connection::execute(const char* sql)
{
    m_database.sql().exec(sql);
}

qint64 Connection::lastRowId()
{
    return m_database.sql().getLastInsertRowid();
}

std::string sqlOf(std::initializer_list<std::string_view> parts)
{
    std::string sql;
    for (const auto part : parts)
        sql.append(part);
    return sql;
}

WriteTransaction::WriteTransaction(Connection& connection) : m_connection(connection)
{
    m_connection.execute("BEGIN IMMEDIATE");
}

WriteTransaction::~WriteTransaction()
{
    // SQLite may have rolled back by itself (disk full), so an error here says nothing new.
    if (m_open)
        m_connection.database().sql().tryExec("ROLLBACK");
}

void WriteTransaction::commit()
{
    m_connection.execute("COMMIT");
    m_open = false;
}

} // namespace expediente
