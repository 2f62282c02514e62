#pragma once
#include "core/facts/bodies.h"
#include "core/figures/bucket.h"

#include <array>

namespace expediente {

inline constexpr int componentCount = 6;

/// What is owed on an account on a date. Components stand in the order of Component.
struct Figures {
    QDate on;
    QDate asOf; ///< the day of the creditor's statement that they come from
    std::array<Money, componentCount> components;
    Money total; ///< all components, not-due principal included, credit not deducted
    Money overdueTotal; ///< without not-due principal
    Money credit;
    QDate oldestUnpaidDue; ///< null when nothing is overdue
    int daysPastDue = 0;
    Bucket bucket;

    Money operator[](Component component) const { return components[size_t(component)]; }
    Currency currency() const { return total.currency(); }
    bool operator==(const Figures&) const = default;
};

/// The creditor's figures as stated: nothing is accrued and no payment applied after `as_of`;
/// only days past due and bucket move with the date.
Figures figuresAsStated(const AccountStated& statement, QDate on, const BucketBounds& buckets);

} // namespace expediente
