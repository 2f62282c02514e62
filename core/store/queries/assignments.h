#pragma once
#include "core/base/money.h"
#include "core/store/connection.h"

#include <QString>

#include <vector>

namespace expediente {

/// How much somebody has to work on: open cases that are here and assigned to them.
struct Load {
    QString user; ///< key; empty: those assigned to nobody
    qint64 cases = 0;
    std::vector<Money> totals; ///< one a currency

    bool operator==(const Load&) const = default;
};
/// By user; those without any are left out.
std::vector<Load> loads(Connection& connection);

} // namespace expediente
