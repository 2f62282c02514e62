#include "core/figures/figures.h"

#include <algorithm>

namespace expediente {

Figures figuresAsStated(const AccountStated& statement, QDate on, const BucketBounds& buckets)
{
    Figures figures;
    figures.on = on;
    figures.asOf = statement.asOf;
    figures.components = {statement.principalOverdue, statement.principalNotDue,
        statement.ordinaryInterest, statement.lateInterest, statement.vat, statement.fees};
    figures.total = Money::zero(statement.currency());
    for (const auto& component : figures.components)
        figures.total += component;
    figures.overdueTotal = figures.total - statement.principalNotDue;
    figures.credit =
        statement.credit.isZero() ? Money::zero(statement.currency()) : statement.credit;

    const bool oldestOpen =
        !statement.principalOverdue.isZero() || !statement.ordinaryInterest.isZero();
    if (oldestOpen) {
        figures.oldestUnpaidDue =
            statement.oldestUnpaidDue.isNull() ? statement.asOf : statement.oldestUnpaidDue;
        figures.daysPastDue = int(std::max<qint64>(0, figures.oldestUnpaidDue.daysTo(on)));
    }
    figures.bucket = buckets.of(figures.daysPastDue);
    return figures;
}

} // namespace expediente
