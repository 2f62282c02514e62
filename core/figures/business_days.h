#pragma once
#include <QDate>

#include <set>

namespace expediente {

/// Monday to Friday, less the days off: holidays of the pack and of its override file.
class BusinessDays {
public:
    BusinessDays() = default;
    explicit BusinessDays(std::set<QDate> daysOff) : m_daysOff(std::move(daysOff)) { }

    bool isBusinessDay(QDate date) const;
    /// The date itself, or the next business day after it.
    QDate onOrAfter(QDate date) const;
    /// That many business days after the date; with none, the date itself, whatever day it is.
    QDate after(QDate date, int businessDays) const;

private:
    std::set<QDate> m_daysOff;
};

} // namespace expediente
