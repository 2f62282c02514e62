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
    /// What the rules of contact say now of calling whom the lists name first. Those who may not be
    /// called stand behind the others.
    std::map<CaseId, ContactVerdict> verdicts;
    std::optional<ContactVerdict> visitNow; ///< of the next visit
    DayFigures figures;
    std::optional<Moment> received; ///< when the latest file came in
};

/// Whether the step is to be made by calling somebody.
bool asksForContact(const PendingStep& step);

/// For Store::askLater.
TodayData askToday(Connection& connection, const Moment& now, const AgencyContext& context);

/// Lists on Hoy are for a day's work: none is longer than this.
inline constexpr int mostTodayRows = 500;
/// So many of each list are judged, from the top.
inline constexpr int mostJudgedRows = 30;
/// How far back a promise that slipped is taken up again here; older ones stand in Promesas.
inline constexpr int slippedDays = 30;

} // namespace expediente::ui
