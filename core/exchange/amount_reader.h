#pragma once
#include "core/base/money.h"
#include "core/base/rate.h"
#include "core/exchange/flaw.h"

#include <optional>
#include <string_view>

namespace expediente {

/// Which sign a file writes before the decimals. Unknown: each amount has to show it by itself.
enum class DecimalMark { Unknown, Point, Comma };

/// An amount as people and spreadsheets write it: "$ 1,234.50", "1.234,50", "(12.00)", "12.00-",
/// "1e+05", "MXN 1 234.5", "S/ 20"; a lone dash is the accountants' zero. nullopt when blank.
/// Exact: digits are moved, never computed with. Decimals beyond the currency's are refused unless
/// they are zeros; 10^15 minor units and more are refused (figures-format.md).
Read<std::optional<Money>> readAmount(std::string_view cell, Currency currency, DecimalMark mark);

/// A percentage: "36.92", "36,92 %". At most six decimals, 0 to 10000. nullopt when blank.
Read<std::optional<Rate>> readRate(std::string_view cell, DecimalMark mark);

/// The convention that this amount can only have been written in; Unknown when it fits both, or
/// is no amount.
DecimalMark shownMark(std::string_view cell);

} // namespace expediente
