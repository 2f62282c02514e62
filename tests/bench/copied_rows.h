#pragma once
#include "core/store/connection.h"

#include <QStringList>

#include <functional>

struct sqlite3_value;

namespace expediente::bench {

/// Rows of a store in memory, to be put into other tables of the same shape with nothing around,
/// the search among them: what a program without us would have to do at the least.
class CopiedRows {
public:
    /// `tables` empty: all. Rows of `fact` behind `after` only.
    CopiedRows(const QString& database, const DataKey& key, const QStringList& tables = {},
        qint64 after = 0);
    ~CopiedRows();
    Q_DISABLE_COPY_MOVE(CopiedRows)

    qint64 count() const;
    /// `afterEach`: beside each row, in the same transaction; told the row's values.
    using Beside = std::function<void(SQLite::Database&, const std::vector<sqlite3_value*>&)>;
    void insertInto(Database& database, int rowsInTransaction, const Beside& afterEach = {}) const;

private:
    struct Table {
        QString name;
        QString columns; ///< empty: all
        std::vector<std::vector<sqlite3_value*>> rows;
    };
    std::vector<Table> m_tables;
};

/// What every fact changes at the least: the row by which lists show its case.
void touchSummary(SQLite::Database& database, const std::vector<sqlite3_value*>& fact);

} // namespace expediente::bench
