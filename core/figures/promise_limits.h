#pragma once
#include "core/figures/promises.h"

namespace expediente {

/// What a new promise must keep to (design.md, section 6). What is missing is no limit.
struct PromiseLimits {
    std::optional<Money> leastAmount;
    std::optional<qint64> mostDaysAhead; ///< calendar days from the day it is made
    std::optional<qint64> mostOpen; ///< active and in grace, with the new one

    bool operator==(const PromiseLimits&) const = default;
};

enum class PromiseLimit : std::uint8_t { LeastAmount, MostDaysAhead, MostOpen };

QString name(PromiseLimit limit); ///< "most_days_ahead"

struct NewPromise {
    QDate madeOn, due;
    Money amount;
    std::optional<QByteArray> replaces; ///< that one is not counted any more
};

/// Those that the new promise breaks, in the order above; empty when it is fine.
/// `others` as evaluatePromises() gives them on the day the new one is made.
std::vector<PromiseLimit> brokenLimits(
    const NewPromise& made, std::span<const PromiseOutcome> others, const PromiseLimits& limits);

} // namespace expediente
