#include "core/contact/holidays.h"

namespace expediente {

QDate easterSunday(int year)
{
    // Anonymous Gregorian algorithm (Meeus, Jones, Butcher).
    const int a = year % 19, b = year / 100, c = year % 100;
    const int d = b / 4, e = b % 4, f = (b + 8) / 25, g = (b - f + 1) / 3;
    const int h = (19 * a + b - d - g + 15) % 30;
    const int i = c / 4, k = c % 4, l = (32 + 2 * e + 2 * i - h - k) % 7;
    const int m = (a + 11 * h + 22 * l) / 451;
    return {year, (h + l - 7 * m + 114) / 31, (h + l - 7 * m + 114) % 31 + 1};
}

QDate HolidayRule::in(int year) const
{
    QDate date;
    if (!dates.empty()) {
        const auto found = dates.find(year);
        date = found == dates.end() ? QDate() : found->second;
    } else if (easter) {
        date = easterSunday(year).addDays(*easter);
    } else if (nth > 0) {
        const QDate first(year, month, 1);
        date = first.addDays((weekday - first.dayOfWeek() + 7) % 7 + 7 * (nth - 1));
    } else {
        date = QDate(year, month, day);
    }
    const bool thisYear = year >= firstYear && (year - firstYear) % every == 0;
    if (!date.isValid() || !thisYear)
        return {};
    if (!onlyOn.empty() && !onlyOn.contains(date.dayOfWeek()))
        return {};
    const auto moved = shift.find(date.dayOfWeek());
    return moved == shift.end() ? date : date.addDays(moved->second);
}

HolidayCalendar::HolidayCalendar(std::vector<HolidayRule> rules, std::set<QString> regions)
    : m_rules(std::move(rules)), m_regions(std::move(regions))
{
    workOut();
}

Result<std::vector<Holiday>> HolidayCalendar::of(int year, const QString& region) const
{
    if (year < firstHolidayYear || year > lastHolidayYear)
        return fail(ErrorCode::BadInput, {QString::number(year)});
    if (!region.isEmpty() && !hasRegion(region))
        return fail(ErrorCode::BadInput, {region});
    std::map<QDate, Holiday> days;
    for (const auto& rule : m_rules) {
        if (!rule.region.isEmpty() && rule.region != region)
            continue;
        if (const QDate date = rule.in(year); date.isValid())
            days.try_emplace(date, Holiday{date, rule.name});
    }
    for (const auto& added : m_added)
        if (added.date.year() == year)
            days.try_emplace(added.date, added);
    for (const QDate removed : m_removed)
        days.erase(removed);
    std::vector<Holiday> list;
    for (auto& [date, holiday] : days)
        list.push_back(std::move(holiday));
    return list;
}

const std::set<QDate>& HolidayCalendar::all(const QString& region) const
{
    const auto known = m_all.find(region);
    return known == m_all.end() ? m_all.at(QString()) : known->second;
}

void HolidayCalendar::add(Holiday holiday)
{
    m_added.push_back(std::move(holiday));
    workOut();
}

void HolidayCalendar::remove(QDate date)
{
    m_removed.insert(date);
    workOut();
}

void HolidayCalendar::workOut()
{
    std::set<QString> regions = m_regions;
    regions.insert(QString());
    for (const QString& region : regions) {
        auto& days = m_all[region];
        days.clear();
        for (int year = firstHolidayYear; year <= lastHolidayYear; ++year)
            if (const auto list = of(year, region))
                for (const auto& holiday : *list)
                    days.insert(holiday.date);
    }
}

} // namespace expediente
