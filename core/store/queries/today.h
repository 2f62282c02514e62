#pragma once
#include "core/figures/promises.h"
#include "core/store/queries/case_list.h"

/// What Hoy shows: the round, what falls due, what slipped, who asked to be called, and the day's
/// figures (kpis.md).
namespace expediente {

struct RoundStop {
    FactId visit;
    CaseRow caseRow; ///< with the place where this visit goes, which may be another than the case's
    int position = 0;
    std::optional<int> fromMinute, toMinute; ///< when the person asked to be visited
    QString purpose;
    QString outcome; ///< a VisitOutcome by name; empty until reported
    std::optional<int> arrivedMinute;
};

struct PromiseRow {
    FactId promise;
    CaseRow caseRow;
    QString author;
    QDate madeOn, due, deadline;
    Money amount, allotted;
    PromiseState state = PromiseState::Active; ///< on the date asked
};

struct CallBack {
    CaseRow caseRow;
    QString step; ///< a StepKind by name
    QDate due;
    std::optional<int> minute;
    QString note;
};

/// Counts of one day and of the thirty days that end with it. Each ratio has both its counts.
struct DayFigures {
    int contacts = 0; ///< attempts and contacts logged today
    int direct = 0; ///< of those, with debtor, co-debtor or guarantor
    int promises = 0; ///< made today
    std::vector<Money> promised;
    int promisesKept = 0; ///< deadline within the last thirty days
    int promisesEnded = 0; ///< the same, withdrawn and replaced ones left out
    std::vector<Money> recovered; ///< payments received in the month up to today
    int visitsPlanned = 0, visitsDone = 0;
};

std::vector<RoundStop> roundOf(Connection& connection, QDate day);
/// Of open cases.
std::vector<PromiseRow> promisesDue(Connection& connection, QDate day);
/// Deadline gone by or due date gone by without being kept, latest first, of the last `days` days.
std::vector<PromiseRow> promisesSlipped(Connection& connection, QDate today, int days, int limit);
/// Calls and other steps agreed for the day or overdue, by time.
std::vector<CallBack> callBacks(Connection& connection, QDate today, int limit);
DayFigures dayFigures(Connection& connection, QDate today);

} // namespace expediente
