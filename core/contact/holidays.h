#pragma once
#include "core/base/both_languages.h"
#include "core/base/result.h"

#include <QDate>
#include <QString>

#include <map>
#include <optional>
#include <set>
#include <vector>

/// Holidays of a country, computed from rules of its pack (contact-rules.md, "Holidays").
namespace expediente {

/// The rules are as in force from the first of these years on; others are refused, not guessed.
inline constexpr int firstHolidayYear = 2024;
inline constexpr int lastHolidayYear = 2035;

/// One day a year, found in one of four ways; then moved, or left out, by its weekday.
struct HolidayRule {
    BothLanguages name;
    int month = 0, day = 0; ///< a fixed date
    std::optional<int> easter; ///< days from Easter Sunday
    int nth = 0, weekday = 0; ///< the nth weekday (1 is Monday) of `month`
    std::map<int, QDate> dates; ///< a date for each year, where it is computed or decreed
    int every = 1, firstYear = 0; ///< every so many years from the first on
    std::map<int, int> shift; ///< weekday to days that it moves
    std::set<int> onlyOn; ///< weekdays on which it counts; empty: any
    QString region; ///< of the country; empty: everywhere

    /// The day in that year; null where there is none.
    QDate in(int year) const;
};

QDate easterSunday(int year); ///< of the Gregorian calendar

struct Holiday {
    QDate date;
    BothLanguages name;
    bool operator==(const Holiday&) const = default;
};

/// The days off of a country: computed ones, and those that a yearly override file adds or takes.
class HolidayCalendar {
public:
    HolidayCalendar() { workOut(); }
    HolidayCalendar(std::vector<HolidayRule> rules, std::set<QString> regions);

    /// Decreed days and election days; a date may also be taken out.
    void add(Holiday holiday);
    void remove(QDate date);

    bool hasRegion(const QString& region) const { return m_regions.contains(region); }
    /// Rising, each date once. BadInput for a year that isn't covered or an unknown region.
    Result<std::vector<Holiday>> of(int year, const QString& region = {}) const;
    /// All that are known, for counting business days; those of the whole country alone where the
    /// region is unknown. Worked out beforehand.
    const std::set<QDate>& all(const QString& region = {}) const;

private:
    void workOut();

    std::map<QString, std::set<QDate>> m_all; ///< by region; the empty one: the whole country
    std::vector<HolidayRule> m_rules;
    std::set<QString> m_regions;
    std::vector<Holiday> m_added;
    std::set<QDate> m_removed;
};

} // namespace expediente
