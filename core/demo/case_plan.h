#pragma once
// Private to core/demo: what is to become of each case, before its story is told.
#include "core/demo/case_book.h"
#include "core/demo/loan.h"
#include "core/demo/people.h"

namespace expediente {

enum class DemoEnding : std::uint8_t { Open, Paid, Settled, Withdrawn };

struct DemoPromise {
    QDate made, due;
    Money amount, paid; ///< paid: on the due date
};

/// A day's work has fixed figures whatever the seed: whom the round visits, who promised, who was
/// called, what came in this month. The first cases carry them; all others stayed quiet today.
struct CasePlan {
    DemoPeoplePlan people;
    DemoLoan loan;
    std::optional<Money> total; ///< given for people of the screens
    QDate opened;
    QDate quietFrom; ///< the story of chance ends the day before
    QDate lastInstalmentPaid; ///< the one before the oldest unpaid
    int caughtUp = 1; ///< so many instalments before the oldest unpaid one were paid on that day
    std::vector<DemoPromise> promises;
    bool calledToday = false;
    bool plannedVisit = false; ///< in the days to come
    QJsonArray events;
    std::optional<LegalState> legal;
    bool dispute = false;
    bool disputeClosed = false;
    DemoEnding ending = DemoEnding::Open;
};

CasePlan planCase(const DemoWorld& world, int index, DemoRandom& random);

} // namespace expediente
