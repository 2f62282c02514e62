#include "core/figures/promise_limits.h"

#include <algorithm>
#include <array>

namespace expediente {

QString name(PromiseLimit limit)
{
    constexpr std::array names{"least_amount", "most_days_ahead", "most_open"};
    return QString::fromLatin1(names[size_t(limit)]);
}

std::vector<PromiseLimit> brokenLimits(
    const NewPromise& made, std::span<const PromiseOutcome> others, const PromiseLimits& limits)
{
    std::vector<PromiseLimit> broken;
    if (limits.leastAmount && made.amount < *limits.leastAmount)
        broken.push_back(PromiseLimit::LeastAmount);
    if (limits.mostDaysAhead && made.madeOn.daysTo(made.due) > *limits.mostDaysAhead)
        broken.push_back(PromiseLimit::MostDaysAhead);
    const qint64 open = std::ranges::count_if(others, [&](const PromiseOutcome& other) {
        return isOpen(other.state) && other.id != made.replaces;
    });
    if (limits.mostOpen && open + 1 > *limits.mostOpen)
        broken.push_back(PromiseLimit::MostOpen);
    return broken;
}

} // namespace expediente
