#pragma once
#include "core/store/queries/today.h"
#include "ui/text/formatter.h"
#include "ui/widgets/kpi_tile.h"

namespace expediente::ui {

struct DayGoals {
    int contacts = 0;
    int directPercent = 0;
    int promises = 0;
    int keptPercent = 0;
    std::optional<Money> recovered{}; ///< of the month
};

/// The five figures of the strip, each with its counts and, where there is one, its goal.
std::vector<Kpi> dayKpis(
    const DayFigures& figures, const DayGoals& goals, const Formatter& format, QDate today);

} // namespace expediente::ui
