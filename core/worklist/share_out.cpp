#include "core/worklist/share_out.h"

#include <algorithm>
#include <functional>
#include <tuple>

namespace expediente {

namespace {

struct Pile {
    QString user;
    qint64 cases = 0;
    qint64 amount = 0; ///< of what was given out here
};

} // namespace

std::vector<Assignment> shareOut(
    const std::vector<ToShare>& cases, const std::vector<Taker>& takers)
{
    std::vector<Assignment> result;
    if (takers.empty())
        return result;
    std::vector<Pile> piles;
    for (const Taker& taker : takers) {
        const auto own = std::ranges::count(cases, taker.user, &ToShare::holder);
        piles.push_back({taker.user, taker.cases - own, 0});
    }
    auto largestFirst = cases;
    std::ranges::stable_sort(largestFirst, std::greater{}, &ToShare::amount);
    for (const ToShare& each : largestFirst) {
        const auto rank = [&each](const Pile& pile) {
            return std::tuple(pile.cases, pile.user != each.holder, pile.amount);
        };
        Pile& least = *std::ranges::min_element(piles, {}, rank);
        ++least.cases;
        least.amount += each.amount;
        result.push_back({each.id, least.user});
    }
    return result;
}

} // namespace expediente
