#include "ui/text/calendar_words.h"

#include <array>

namespace expediente::ui {

namespace {

using Months = std::array<const char16_t*, 12>;
using Weekdays = std::array<const char16_t*, 7>;

constexpr Months shortMonthsEs{
    u"ene", u"feb", u"mar", u"abr", u"may", u"jun", u"jul", u"ago", u"sep", u"oct", u"nov", u"dic"};
constexpr Months shortMonthsEn{
    u"Jan", u"Feb", u"Mar", u"Apr", u"May", u"Jun", u"Jul", u"Aug", u"Sep", u"Oct", u"Nov", u"Dec"};
constexpr Months longMonthsEs{u"enero", u"febrero", u"marzo", u"abril", u"mayo", u"junio", u"julio",
    u"agosto", u"septiembre", u"octubre", u"noviembre", u"diciembre"};
constexpr Months longMonthsEn{u"January", u"February", u"March", u"April", u"May", u"June", u"July",
    u"August", u"September", u"October", u"November", u"December"};
constexpr Weekdays shortDaysEs{u"lun", u"mar", u"mié", u"jue", u"vie", u"sáb", u"dom"};
constexpr Weekdays shortDaysEn{u"Mon", u"Tue", u"Wed", u"Thu", u"Fri", u"Sat", u"Sun"};
constexpr Weekdays longDaysEs{
    u"lunes", u"martes", u"miércoles", u"jueves", u"viernes", u"sábado", u"domingo"};
constexpr Weekdays longDaysEn{
    u"Monday", u"Tuesday", u"Wednesday", u"Thursday", u"Friday", u"Saturday", u"Sunday"};

template <class Table>
QString pick(Language language, const Table& spanish, const Table& english, int number)
{
    const auto& table = language == Language::Spanish ? spanish : english;
    if (number < 1 || number > int(table.size()))
        return {};
    return QString::fromUtf16(table[std::size_t(number - 1)]);
}

} // namespace

QString shortMonth(Language language, int month)
{
    return pick(language, shortMonthsEs, shortMonthsEn, month);
}

QString longMonth(Language language, int month)
{
    return pick(language, longMonthsEs, longMonthsEn, month);
}

QString shortWeekday(Language language, int weekday)
{
    return pick(language, shortDaysEs, shortDaysEn, weekday);
}

QString longWeekday(Language language, int weekday)
{
    return pick(language, longDaysEs, longDaysEn, weekday);
}

} // namespace expediente::ui
