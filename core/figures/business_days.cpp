#include "core/figures/business_days.h"

namespace expediente {

bool BusinessDays::isBusinessDay(QDate date) const
{
    return date.dayOfWeek() <= Qt::Friday && !m_daysOff.contains(date);
}

QDate BusinessDays::onOrAfter(QDate date) const
{
    while (!isBusinessDay(date))
        date = date.addDays(1);
    return date;
}

QDate BusinessDays::after(QDate date, int businessDays) const
{
    for (; businessDays > 0; --businessDays)
        date = onOrAfter(date.addDays(1));
    return date;
}

} // namespace expediente
