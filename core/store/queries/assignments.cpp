#include "core/store/queries/assignments.h"

#include "core/casefile/case_file.h"
#include "core/store/queries/case_row.h"

#include <algorithm>

namespace expediente {

namespace {

/// What cases owe in other currencies than their first account's.
void addOthers(Connection& connection, std::vector<Load>& loads)
{
    auto query = connection.query(
        "SELECT assigned_to, currency, sum(total) FROM case_in_currency WHERE state = ? AND NOT "
        "first GROUP BY assigned_to, currency ORDER BY assigned_to, currency");
    query.with(int(CaseState::Open));
    while (query.next()) {
        const auto load = std::ranges::find(loads, query.text(0), &Load::user);
        const auto currency = currencyFromCode(query.text(1));
        if (load != loads.end() && currency)
            addTotal(load->totals, Money(query.integer(2), *currency));
    }
}

} // namespace

std::vector<Load> loads(Connection& connection)
{
    std::vector<Load> loads;
    auto query = connection.query(
        "SELECT assigned_to, currency, count(*), sum(total) FROM case_summary WHERE state = ? "
        "GROUP BY assigned_to, currency ORDER BY assigned_to, currency");
    query.with(int(CaseState::Open));
    while (query.next()) {
        const QString user = query.text(0);
        if (loads.empty() || loads.back().user != user)
            loads.push_back({user, 0, {}});
        loads.back().cases += query.integer(2);
        if (const auto currency = currencyFromCode(query.text(1)))
            loads.back().totals.emplace_back(query.integer(3), *currency);
    }
    if (hasSeveralCurrencies(connection))
        addOthers(connection, loads);
    return loads;
}

} // namespace expediente
