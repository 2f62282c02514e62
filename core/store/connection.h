#pragma once
// Private to core/store and its tests: a connection with its prepared statements.
#include "core/base/digest.h"
#include "core/base/uuid.h"
#include "core/store/database.h"

#include <SQLiteCpp/Statement.h>

#include <algorithm>
#include <array>
#include <memory>
#include <string>
#include <string_view>
#include <unordered_map>

namespace expediente {

/// A statement taken from a connection's cache; given back, reset and unbound, when it goes.
class Query {
public:
    explicit Query(SQLite::Statement& statement) : m_statement(statement) { }
    ~Query();
    Query(const Query&) = delete;
    Query& operator=(const Query&) = delete;

    // Binds the values in order from the first parameter on.
    template <class... Values>
    Query& with(const Values&... values)
    {
        (put(values), ...);
        return *this;
    }

    /// Text that is UTF-8 already.
    Query& withUtf8(const QByteArray& text)
    {
        putText(text);
        return *this;
    }

    bool next() { return m_statement.executeStep(); }
    /// Runs a statement that gives no rows; the number of rows that it changed.
    int run();

    int type(int column) const { return m_statement.getColumn(column).getType(); } ///< SQLite's
    bool isNull(int column) const { return m_statement.isColumnNull(column); }
    qint64 integer(int column) const { return m_statement.getColumn(column).getInt64(); }
    QString text(int column) const;
    QByteArray bytes(int column) const;
    /// Valid until the next step.
    QByteArrayView view(int column) const;
    /// All zero where the column has another size.
    template <size_t N>
    std::array<std::uint8_t, N> array(int column) const
    {
        std::array<std::uint8_t, N> result{};
        const QByteArrayView source = view(column);
        if (source.size() == qsizetype(N))
            std::copy(source.begin(), source.end(), result.begin());
        return result;
    }
    Hash hash(int column) const { return array<std::tuple_size_v<Hash>>(column); }
    Uuid uuid(int column) const;
    std::optional<qint64> optionalInteger(int column) const;
    QDate day(int column) const; ///< null for null
    std::optional<int> minute(int column) const;

private:
    void put(qint64 value) { m_statement.bind(++m_index, static_cast<int64_t>(value)); }
    void put(int value) { m_statement.bind(++m_index, value); }
    void put(bool value) { m_statement.bind(++m_index, value ? 1 : 0); }
    void put(quint64 value) { put(static_cast<qint64>(value)); }
    void put(const QString& value) { putText(value.toUtf8()); }
    void put(const QByteArray& blob) { putBlob(blob); }
    void put(QByteArrayView blob) { putBlob(blob); }
    void put(const Uuid& id) { putBlob(id.view()); }
    void put(const Hash& hash) { putBlob(expediente::view(hash)); }
    void put(QDate day) { day.isValid() ? put(day.toJulianDay()) : putNull(); }
    void put(std::nullopt_t) { putNull(); }
    template <class T>
    void put(const std::optional<T>& value)
    {
        value ? put(*value) : putNull();
    }
    void putText(const QByteArray& utf8);
    void putBlob(QByteArrayView blob);
    void putNull() { m_statement.bind(++m_index); }

    SQLite::Statement& m_statement;
    int m_index = 0;
};

/// One thread at a time, like the Database that it owns.
class Connection {
public:
    explicit Connection(Database database);

    /// Prepared once per connection and text.
    Query query(std::string_view sql);
    void execute(const char* sql);
    Database& database() { return m_database; }
    qint64 lastRowId();

private:
    struct TextHash {
        using is_transparent = void;
        size_t operator()(std::string_view text) const
        {
            return std::hash<std::string_view>()(text);
        }
    };

    Database m_database;
    std::unordered_map<std::string, std::unique_ptr<SQLite::Statement>, TextHash, std::equal_to<>>
        m_statements;
};

/// The parts in a row: for SQL put together from a few fixed texts, never from what a user typed.
std::string sqlOf(std::initializer_list<std::string_view> parts);

/// BEGIN IMMEDIATE; rolls back unless commit() was reached.
class WriteTransaction {
public:
    explicit WriteTransaction(Connection& connection);
    ~WriteTransaction();
    void commit();

private:
    Connection& m_connection;
    bool m_open = true;
};

} // namespace expediente
