#pragma once
// Private to core/store: what a CaseFilter, a CaseSort and a page's key are in SQL.
#include "core/store/queries/case_list.h"

#include <variant>

namespace expediente {

struct CaseSortColumn {
    const char* column;
    bool descending;
};
CaseSortColumn sortColumn(CaseSort sort);

/// Conditions and their values in one order, so that the texts and with them the cached
/// statements stay few.
class CaseConditions {
public:
    CaseConditions(Connection& connection, const CaseFilter& filter, QDate today);

    std::string_view table() const { return m_table; }
    const std::string& sql() const { return m_sql; } ///< " WHERE …"
    void bind(Query& query) const;

private:
    void add(const char* sql, std::variant<qint64, QString> value);
    void addBucket(const Bucket& bucket, QDate today);

    std::string_view m_table;
    std::string m_sql;
    std::vector<std::variant<qint64, QString>> m_values;
};

/// Where a page ended: the value of the sort's column and the case.
struct CaseKey {
    QString value;
    qint64 subject = 0;

    QString toString(CaseSort sort) const;
    /// Nothing for an empty text; BadInput (thrown) when it is no key, or one of another sort.
    static std::optional<CaseKey> fromString(const QString& text, CaseSort sort);
};

} // namespace expediente
