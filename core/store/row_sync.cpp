#include "core/store/row_sync.h"

#include <sqlcipher/sqlite3.h>

namespace expediente {

namespace {

template <class Names>
std::string joined(const Names& names)
{
    std::string text;
    for (const char* name : names)
        text += text.empty() ? std::string(name) : std::string(", ") + name;
    return text;
}

std::string insertSql(const std::string& table, const std::string& columns, size_t count)
{
    std::string sql = "INSERT INTO " + table + " (subject, " + columns + ") VALUES (?";
    for (size_t i = 0; i < count; ++i)
        sql += ", ?";
    return sql + ")";
}

void bindRow(Query& query, const Row& row)
{
    for (const Cell& cell : row)
        cell.bindTo(query);
}

Row readRow(const Query& query, int first, size_t count)
{
    Row row;
    row.reserve(count);
    for (size_t i = 0; i < count; ++i)
        row.push_back(Cell::read(query, first + int(i)));
    return row;
}

} // namespace

Cell Cell::read(const Query& query, int column)
{
    Cell cell;
    switch (query.type(column)) {
    case SQLITE_INTEGER:
        return {query.integer(column)};
    case SQLITE_TEXT:
        cell.m_type = Type::Text;
        cell.m_bytes = query.bytes(column);
        return cell;
    case SQLITE_BLOB:
        cell.m_type = Type::Blob;
        cell.m_bytes = query.bytes(column);
        return cell;
    default:
        return cell;
    }
}

void Cell::bindTo(Query& query) const
{
    switch (m_type) {
    case Type::Null:
        query.with(std::nullopt);
        return;
    case Type::Integer:
        query.with(m_integer);
        return;
    case Type::Text:
        query.withUtf8(m_bytes);
        return;
    case Type::Blob:
        query.with(m_bytes);
        return;
    }
}

ListTable::ListTable(const char* name, std::initializer_list<const char*> columns)
    : m_columns(columns.size())
    , m_select("SELECT id, " + joined(columns) + " FROM " + name + " WHERE subject = ?")
    , m_insert(insertSql(name, joined(columns), columns.size()))
    , m_delete(std::string("DELETE FROM ") + name + " WHERE id = ?")
    , m_clear(std::string("DELETE FROM ") + name + " WHERE subject = ?")
{
}

void ListTable::insert(Connection& connection, qint64 caseRow, const Row& row) const
{
    auto query = connection.query(m_insert);
    query.with(caseRow);
    bindRow(query, row);
    query.run();
}

void ListTable::sync(
    Connection& connection, qint64 caseRow, const std::vector<Row>& wanted, bool fresh) const
{
    std::vector<bool> there(wanted.size(), false);
    std::vector<qint64> surplus;
    if (!fresh) {
        auto query = connection.query(m_select);
        query.with(caseRow);
        while (query.next()) {
            const Row present = readRow(query, 1, m_columns);
            size_t i = 0;
            while (i < wanted.size() && (there[i] || wanted[i] != present))
                ++i;
            if (i < wanted.size())
                there[i] = true;
            else
                surplus.push_back(query.integer(0));
        }
    }
    for (const qint64 id : surplus)
        connection.query(m_delete).with(id).run();
    for (size_t i = 0; i < wanted.size(); ++i)
        if (!there[i])
            insert(connection, caseRow, wanted[i]);
}

void ListTable::clear(Connection& connection, qint64 caseRow) const
{
    connection.query(m_clear).with(caseRow).run();
}

CaseTable::CaseTable(const char* name, std::vector<const char*> columns)
    : m_name(name)
    , m_columns(std::move(columns))
    , m_select("SELECT " + joined(m_columns) + " FROM " + m_name + " WHERE subject = ?")
    , m_insert(insertSql(m_name, joined(m_columns), m_columns.size()))
    , m_clear("DELETE FROM " + m_name + " WHERE subject = ?")
{
}

Row CaseTable::read(Connection& connection, qint64 caseRow) const
{
    auto query = connection.query(m_select);
    query.with(caseRow);
    return query.next() ? readRow(query, 0, m_columns.size()) : Row();
}

/// Only the columns that changed are set: SQLite rewrites every index that an UPDATE names.
void CaseTable::sync(
    Connection& connection, qint64 caseRow, const Row& wanted, const Row& present) const
{
    if (present == wanted)
        return;
    if (present.empty()) {
        auto query = connection.query(m_insert);
        query.with(caseRow);
        bindRow(query, wanted);
        query.run();
        return;
    }
    Row changed;
    std::string sql = "UPDATE " + m_name + " SET ";
    for (size_t i = 0; i < wanted.size(); ++i) {
        if (wanted[i] == present[i])
            continue;
        sql += (changed.empty() ? "" : ", ") + std::string(m_columns[i]) + " = ?";
        changed.push_back(wanted[i]);
    }
    auto query = connection.query(sql + " WHERE subject = ?");
    bindRow(query, changed);
    query.with(caseRow);
    query.run();
}

void CaseTable::clear(Connection& connection, qint64 caseRow) const
{
    connection.query(m_clear).with(caseRow).run();
}

} // namespace expediente
