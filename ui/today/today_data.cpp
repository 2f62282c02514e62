#include "ui/today/today_data.h"

#include "core/store/queries/case_read.h"

namespace expediente::ui {

TodayData askToday(Connection& connection, QDate today)
{
    TodayData data;
    data.today = today;
    data.round = askRoundDay(connection, today, today);
    data.due = promisesDue(connection, today);
    data.slipped = promisesSlipped(connection, today, slippedDays, mostTodayRows);
    data.calls = callBacks(connection, today, mostTodayRows);
    data.pending = pendingSteps(connection, today, mostTodayRows);
    data.pendingCount = countPendingSteps(connection, today);
    data.figures = dayFigures(connection, today);
    for (const auto& file : imports(connection)) {
        if (!file.undone) {
            data.received = file.at;
            break;
        }
    }
    return data;
}

} // namespace expediente::ui
