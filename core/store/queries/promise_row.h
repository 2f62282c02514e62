#pragma once
// Private to core/store: reading promises with their cases.
#include "core/store/queries/case_row.h"
#include "core/store/queries/today.h"

#include <string_view>

namespace expediente {

/// SELECT of a table `t` of rows that belong to cases `c` that this user may read; the case's
/// columns come first.
std::string selectWithCase(Connection& connection, std::string_view columns, std::string_view table,
    std::string_view condition);

/// Everything of promise `t` that promiseRowFrom needs, behind the case's columns.
std::string selectPromises(Connection& connection, std::string_view condition);
inline constexpr int promiseRowColumnCount = 10;
PromiseRow promiseRowFrom(Query& query, QDate today);
std::vector<PromiseRow> promiseRowsFrom(Query& query, QDate today);

} // namespace expediente
