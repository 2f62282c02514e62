#pragma once
#include "core/base/money.h"

namespace expediente {

/// In which the debts of a country are usually owed: of MX, CO, PE, CL and US; MXN for others.
Currency homeCurrency(QStringView country);

} // namespace expediente
