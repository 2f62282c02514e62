#include "ui/cases/share_out.h"

#include <algorithm>
#include <map>

namespace expediente::ui {

namespace {

struct Pile {
    QString user;
    qint64 cases = 0;
    qint64 amount = 0; ///< minor units of what was given out here
};

qint64 amountOf(const CaseRow& row)
{
    return row.total ? row.total->minor() : 0;
}

} // namespace

std::vector<Assignment> shareOut(const std::vector<CaseRow>& cases, std::vector<Taker> takers)
{
    std::vector<Assignment> result;
    if (takers.empty())
        return result;
    std::vector<Pile> piles;
    for (const Taker& taker : takers) {
        const auto own = std::ranges::count(cases, taker.user, &CaseRow::assignedTo);
        piles.push_back({taker.user, taker.cases - own, 0});
    }
    std::vector<const CaseRow*> largestFirst;
    for (const CaseRow& row : cases)
        largestFirst.push_back(&row);
    std::ranges::stable_sort(
        largestFirst, std::greater{}, [](auto* row) { return amountOf(*row); });
    for (const CaseRow* row : largestFirst) {
        const auto rank = [row](const Pile& pile) {
            return std::tuple(pile.cases, pile.user != row->assignedTo, pile.amount);
        };
        Pile& least = *std::ranges::min_element(piles, {}, rank);
        ++least.cases;
        least.amount += amountOf(*row);
        result.push_back({row->id, least.user});
    }
    return result;
}

} // namespace expediente::ui
