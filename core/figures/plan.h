#pragma once
#include "core/base/money.h"
#include "core/figures/business_days.h"

#include <optional>
#include <vector>

/// Payment plans (design.md, section 6, "Plan").
namespace expediente {

enum class Every : std::uint8_t { Week, TwoWeeks, TwiceAMonth, Month };

QString name(Every every); ///< "two_weeks"
std::optional<Every> everyFromName(QStringView name);

struct DownPayment {
    QDate date; ///< not after the first instalment; never moved
    Money amount; ///< above zero, below the total
};

struct PlanTerms {
    Money total; ///< above zero
    QDate firstDue;
    Every every = Every::Month;
    /// One of the two is given; the other follows.
    std::optional<qint64> number;
    std::optional<Money> amount;
    std::optional<DownPayment> downPayment;
    /// Dates move to the next of these days where given.
    std::optional<BusinessDays> businessDays;
};

struct PlannedPayment {
    int n = 0; ///< 0 for the down payment
    QDate planned; ///< before it was moved
    QDate due;
    Money amount;

    bool operator==(const PlannedPayment&) const = default;
};

struct Plan {
    Money total;
    int number = 0; ///< of instalments, without the down payment
    Money amount; ///< of each instalment but the last
    Money last;
    std::vector<PlannedPayment> payments;

    bool operator==(const Plan&) const = default;
};

inline constexpr int mostInstalments = 600;

/// BadInput when the terms break what is said above; OutOfRange for fewer than 1 or more than
/// mostInstalments; PlanTooSmall when an instalment would be zero.
Result<Plan> makePlan(const PlanTerms& terms);

/// The nth date (0 is the first) before moving.
QDate plannedDate(QDate first, Every every, int n);

} // namespace expediente
