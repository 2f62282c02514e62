#pragma once
#include "core/base/money.h"
#include "core/base/result.h"
#include "core/facts/account_bodies.h"

namespace expediente {

/// Late interest on overdue principal over calendar days (design.md, section 6): nominal
/// `P × r × n / basis`, effective `P × ((1 + r)^(n/basis) − 1)`, rounded half away from zero to the
/// minor unit. OutOfRange where the result reaches moneyLimit.
Result<Money> lateInterest(Money principal, const LateRate& rate, qint64 days);

} // namespace expediente
