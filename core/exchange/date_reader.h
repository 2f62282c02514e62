#pragma once
#include "core/exchange/flaw.h"

#include <QDate>

#include <optional>
#include <string_view>

namespace expediente {

enum class DateOrder { Unknown, DayMonthYear, MonthDayYear, YearMonthDay };

struct DateRules {
    DateOrder order = DateOrder::Unknown;
    bool excelSerials = false; ///< whole numbers are days since 1899-12-30
    /// First year of the hundred that two-digit years fall into; 0 refuses them.
    int centuryFrom = 0;

    bool operator==(const DateRules&) const = default;
};

/// A date as files write it: 2024-02-29, 29/02/2024, 02/29/2024, 29.02.2024, 20240229,
/// 29-feb-2024, 29 de febrero de 2024, Feb 29 2024; months in Spanish or English. A time of day
/// after it is dropped. What begins with four digits or names its month needs no order. Years
/// 1900 to 2100. nullopt when blank, or all zeros as databases write "none".
Read<std::optional<QDate>> readDate(std::string_view cell, const DateRules& rules);

/// The order that this date can only have been written in; Unknown when several fit.
DateOrder shownOrder(std::string_view cell);

} // namespace expediente
