#pragma once
#include <QDate>

#include <set>

namespace expediente {

/// Monday to Friday, less the days off: holidays of the pack and of its override file. Outside of
/// the years whose days off are known, only weekends are off.
class BusinessDays {
public:
    BusinessDays() = default;
    explicit BusinessDays(std::set<QDate> daysOff) : m_daysOff(std::move(daysOff)) { }
    BusinessDays(std::set<QDate> daysOff, int firstYear, int lastYear)
        : m_daysOff(std::move(daysOff)), m_firstYear(firstYear), m_lastYear(lastYear)
    {
    }

    /// For what is agreed now: whether the days off of that year are known.
    bool knows(QDate date) const { return date.year() >= m_firstYear && date.year() <= m_lastYear; }

    bool isBusinessDay(QDate date) const;
    /// The date itself, or the next business day after it.
    QDate onOrAfter(QDate date) const;
    /// That many business days after the date; with none, the date itself, whatever day it is.
    QDate after(QDate date, int businessDays) const;

private:
    std::set<QDate> m_daysOff;
    int m_firstYear = -9999;
    int m_lastYear = 9999;
};

} // namespace expediente
