#include "core/store/queries/case_order.h"

#include "core/store/queries/case_conditions.h"
#include "core/store/queries/case_row.h"
#include "core/store/queries/sight.h"

namespace expediente {

std::vector<CaseHandle> caseOrder(
    Connection& connection, const CaseFilter& filter, CaseSort sort, QDate today)
{
    const CaseConditions conditions(connection, filter, today);
    const auto [column, descending] = sortColumn(sort);
    const std::string_view direction = descending ? " DESC" : "";
    auto query = connection.query(sqlOf({"SELECT subject FROM ", conditions.table(),
        conditions.sql(), " ORDER BY ", column, direction, ", subject", direction}));
    conditions.bind(query);
    std::vector<CaseHandle> order;
    while (query.next())
        order.push_back(query.integer(0));
    return order;
}

std::vector<CaseRow> caseRowsAt(Connection& connection, std::span<const CaseHandle> cases,
    QDate today, std::optional<Currency> currency)
{
    std::vector<CaseRow> rows;
    rows.reserve(cases.size());
    const Sight sight(connection);
    const CurrencyTotals totals(connection, currency);
    for (const CaseHandle handle : cases) {
        auto query = connection.query(
            sqlOf({"SELECT ", caseRowColumns, " FROM case_summary WHERE subject = ?"}));
        query.with(handle);
        rows.push_back(
            query.next() ? sight.of(totals.addTo(caseRowFrom(query, today), handle)) : CaseRow());
    }
    return rows;
}

} // namespace expediente
