#pragma once
#include "core/store/store.h"
#include "core/worklist/round.h"

/// What planning says in facts, worked out from the store as it is when its turn comes, so that no
/// two steps build on the same plan. For Store::askLater; they write nothing themselves.
namespace expediente::ui {

struct PlanStep {
    std::vector<NewFact> facts; ///< empty: nothing to change
    /// How taking the step back is said: as facts of its own, or by voiding those above.
    std::vector<NewFact> undo;
    bool undoByVoiding = true;
    int stops = 0; ///< how many it was about
    /// Whom the rules of contact forbid to visit that day, and why: they were left out.
    std::vector<std::pair<QString, ContactVerdict>> blocked;
    qint64 metresBefore = 0, metresAfter = 0; ///< of the way left, when the order changed
    bool late = false; ///< the order can't keep every hour that somebody asked for
};

/// At the end of the day's round; cases that are ahead in it already, stopped or not open are left
/// out, and those that may not be visited that day.
PlanStep planCases(
    Connection& connection, const Store& store, QDate day, const std::vector<CaseId>& cases);
/// Takes a plan and those that it replaced out.
PlanStep removeStop(Connection& connection, const Store& store, CaseId id, FactId visit);
/// One place up (-1) or down (1) among the stops ahead.
PlanStep moveStop(Connection& connection, const Store& store, QDate day, CaseId id, int by);
/// All stops ahead in a short order, keeping hours that were asked for as far as can be.
PlanStep shortenRound(
    Connection& connection, const Store& store, QDate day, const Departure& departure);

struct Asked {
    std::optional<QTime> from, to;
    QString purpose;

    bool operator==(const Asked&) const = default;
};
PlanStep askStop(Connection& connection, const Store& store, CaseId id, FactId visit, Asked asked);
/// To the end of another day's round, unless the rules of contact forbid a visit that day.
PlanStep moveToDay(Connection& connection, const Store& store, CaseId id, FactId visit, QDate day);

} // namespace expediente::ui
