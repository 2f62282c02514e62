#include "ui/cases/share_out.h"

#include <algorithm>
#include <map>

namespace expediente::ui {

namespace {

struct Share {
    QString user;
    qint64 cases = 0;
    qint64 amount = 0; ///< minor units of what was given out here
};

qint64 amountOf(const CaseRow& row)
{
    return row.total ? row.total->minor() : 0;
}

} // namespace

std::vector<Assignment> shareOut(const std::vector<CaseRow>& cases, std::vector<Hand> hands)
{
    std::vector<Assignment> result;
    if (hands.empty())
        return result;
    std::vector<Share> shares;
    for (const Hand& hand : hands) {
        const auto own = std::ranges::count(cases, hand.user, &CaseRow::assignedTo);
        shares.push_back({hand.user, hand.cases - own, 0});
    }
    std::vector<const CaseRow*> largestFirst;
    for (const CaseRow& row : cases)
        largestFirst.push_back(&row);
    std::ranges::stable_sort(
        largestFirst, std::greater{}, [](auto* row) { return amountOf(*row); });
    for (const CaseRow* row : largestFirst) {
        const auto rank = [row](const Share& share) {
            return std::tuple(share.cases, share.user != row->assignedTo, share.amount);
        };
        Share& least = *std::ranges::min_element(shares, {}, rank);
        ++least.cases;
        least.amount += amountOf(*row);
        result.push_back({row->id, least.user});
    }
    return result;
}

} // namespace expediente::ui
