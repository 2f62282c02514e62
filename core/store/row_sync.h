#pragma once
// Private to core/store: read-model rows written only where they changed.
#include "core/store/connection.h"

#include <QDate>

#include <vector>

namespace expediente {

/// A value of a read-model row, as SQLite stores it.
class Cell {
public:
    enum class Type : std::uint8_t { Null, Integer, Text, Blob };

    Cell() = default;
    Cell(std::nullopt_t) { }
    Cell(qint64 value) : m_type(Type::Integer), m_integer(value) { }
    Cell(int value) : Cell(qint64(value)) { }
    Cell(bool value) : Cell(qint64(value ? 1 : 0)) { }
    Cell(const QString& text) : m_type(Type::Text), m_bytes(text.toUtf8()) { }
    Cell(const Uuid& id) : m_type(Type::Blob), m_bytes(id.bytes()) { }
    Cell(QDate day) : Cell(day.isValid() ? Cell(day.toJulianDay()) : Cell()) { }
    template <class T>
    Cell(const std::optional<T>& value) : Cell(value ? Cell(*value) : Cell())
    {
    }
    static Cell read(const Query& query, int column);

    void bindTo(Query& query) const;
    bool operator==(const Cell&) const = default;

private:
    Type m_type = Type::Null;
    qint64 m_integer = 0;
    QByteArray m_bytes;
};

using Row = std::vector<Cell>;

/// A read model with a row id of its own and any number of rows a case.
class ListTable {
public:
    /// Columns besides id and subject.
    ListTable(const char* name, std::initializer_list<const char*> columns);

    /// Afterwards the case has these rows and no others. `fresh`: it had none.
    void sync(
        Connection& connection, qint64 caseRow, const std::vector<Row>& wanted, bool fresh) const;
    void insert(Connection& connection, qint64 caseRow, const Row& row) const;
    void clear(Connection& connection, qint64 caseRow) const;

private:
    size_t m_columns;
    std::string m_select, m_insert, m_delete, m_clear;
};

/// A read model with one row a case, keyed by its subject.
class CaseTable {
public:
    CaseTable(const char* name, std::vector<const char*> columns);

    /// The row of the case; empty when it has none.
    Row read(Connection& connection, qint64 caseRow) const;
    /// `present`: what read() gives, or what is known to stand there.
    void sync(Connection& connection, qint64 caseRow, const Row& wanted, const Row& present) const;
    void clear(Connection& connection, qint64 caseRow) const;

private:
    std::string m_name;
    std::vector<const char*> m_columns;
    std::string m_select, m_insert, m_clear;
};

} // namespace expediente
