#pragma once
#include "ui/agenda/round_day.h"

namespace expediente::ui {

/// Everything that Hoy shows, as of one moment of the store.
struct TodayData {
    QDate today;
    RoundDay round;
    std::vector<PromiseRow> due, slipped;
    std::vector<CallBack> calls;
    std::vector<PendingStep> pending;
    PendingCount pendingCount;
    DayFigures figures;
    std::optional<Moment> received; ///< when the latest file came in
};

/// For Store::askLater.
TodayData askToday(Connection& connection, QDate today);

/// Lists on Hoy are for a day's work: none is longer than this.
inline constexpr int mostTodayRows = 500;
/// How far back a promise that slipped is taken up again here; older ones stand in Promesas.
inline constexpr int slippedDays = 30;

} // namespace expediente::ui
