#include "tests/support/print.h"
#include "ui/text/formatter.h"

#include <catch2/catch_test_macros.hpp>

using namespace expediente;
using namespace expediente::ui;

namespace {

const Formatter spanish;
const Formatter inEnglish(Language::English, Region::MX);
const QDate today(2026, 11, 24); // a Tuesday

Moment moment(const char16_t* text)
{
    return *Moment::fromString(QStringView(text));
}

} // namespace

TEST_CASE("dates leave out the year within the same year")
{
    CHECK(spanish.date(today, today) == QStringLiteral("mar 24 nov"));
    CHECK(spanish.date(today, QDate(2027, 1, 1)) == QStringLiteral("mar 24 nov 2026"));
    CHECK(inEnglish.date(today, QDate(2027, 1, 1)) == QStringLiteral("Tue 24 Nov 2026"));
    CHECK(spanish.shortDate(today, today) == QStringLiteral("24 nov"));
    CHECK(spanish.shortDate(QDate(2025, 12, 31), today) == QStringLiteral("31 dic 2025"));
    CHECK(spanish.fullDate(today) == QStringLiteral("24 nov 2026"));
    CHECK(inEnglish.fullDate(today) == QStringLiteral("24 Nov 2026"));
    CHECK(spanish.longDate(today, today) == QStringLiteral("Martes 24 de noviembre"));
    CHECK(spanish.longDate(QDate(2027, 3, 3), today)
        == QStringLiteral("Miércoles 3 de marzo de 2027"));
    CHECK(inEnglish.longDate(today, today) == QStringLiteral("Tuesday 24 November"));
    CHECK(spanish.monthYear(today) == QStringLiteral("nov 2026"));
    CHECK(spanish.date(QDate(), today) == QStringLiteral("—"));
    CHECK(spanish.fullDate(QDate()) == QStringLiteral("—"));
}

TEST_CASE("months and weekdays have three letters, in the language's own way")
{
    QStringList months, days, englishMonths, englishDays;
    for (int month = 1; month <= 12; ++month) {
        months += spanish.month(month);
        englishMonths += inEnglish.month(month);
    }
    for (int day = 23; day <= 29; ++day) {
        days += spanish.date(QDate(2026, 11, day), today).left(3);
        englishDays += inEnglish.date(QDate(2026, 11, day), today).left(3);
    }
    CHECK(months.join(u' ') == QStringLiteral("ene feb mar abr may jun jul ago sep oct nov dic"));
    CHECK(days.join(u' ') == QStringLiteral("lun mar mié jue vie sáb dom"));
    CHECK(englishMonths.join(u' ')
        == QStringLiteral("Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec"));
    CHECK(englishDays.join(u' ') == QStringLiteral("Mon Tue Wed Thu Fri Sat Sun"));
    CHECK(spanish.month(0).isEmpty());
    CHECK(spanish.month(13).isEmpty());
}

TEST_CASE("ranges of dates say what differs")
{
    CHECK(spanish.dateRange(QDate(2026, 7, 5), today, today) == QStringLiteral("5 jul – 24 nov"));
    CHECK(spanish.dateRange(QDate(2026, 11, 5), today, today) == QStringLiteral("5–24 nov"));
    CHECK(spanish.dateRange(today, today, today) == QStringLiteral("24 nov"));
    CHECK(spanish.dateRange(QDate(2025, 12, 20), QDate(2026, 1, 8), today)
        == QStringLiteral("20 dic 2025 – 8 ene 2026"));
    CHECK(spanish.dateRange(QDate(2025, 2, 1), QDate(2025, 3, 8), today)
        == QStringLiteral("1 feb – 8 mar 2025"));
}

TEST_CASE("days near today are told in words")
{
    const auto in = [](int days) { return spanish.relativeDay(today.addDays(days), today); };
    CHECK(in(0) == QStringLiteral("hoy"));
    CHECK(in(1) == QStringLiteral("mañana"));
    CHECK(in(-1) == QStringLiteral("ayer"));
    CHECK(in(-3) == QStringLiteral("hace 3\u00A0días"));
    CHECK(in(3) == QStringLiteral("en 3\u00A0días"));
    CHECK(in(30) == QStringLiteral("en 30\u00A0días"));
    CHECK(in(31) == QStringLiteral("25 dic"));
    CHECK(in(-400) == QStringLiteral("20 oct 2025"));
    CHECK(inEnglish.relativeDay(today.addDays(-3), today) == QStringLiteral("3\u00A0days ago"));
    CHECK(inEnglish.relativeDay(today.addDays(1), today) == QStringLiteral("tomorrow"));
    CHECK(spanish.relativeDay(QDate(), today) == QStringLiteral("—"));
}

TEST_CASE("moments are told on the clock of the person concerned")
{
    const auto logged = moment(u"2026-11-24T16:38:00-06:00[America/Mexico_City]");
    CHECK(spanish.time(logged) == QStringLiteral("16:38"));
    const auto tijuana = spanish.withZone(QTimeZone("America/Tijuana"));
    CHECK(tijuana.time(logged) == QStringLiteral("14:38"));
    CHECK(tijuana.timeIn(logged, QStringLiteral("Tijuana"))
        == QStringLiteral("14:38 hora de Tijuana"));
    CHECK(inEnglish.timeIn(logged, QStringLiteral("Querétaro"))
        == QStringLiteral("16:38 Querétaro time"));
    CHECK(spanish.time(QTime(7, 5)) == QStringLiteral("07:05"));
    CHECK(spanish.time(QTime()) == QStringLiteral("—"));

    // Late in the evening it is tomorrow already farther east.
    const auto late = moment(u"2026-11-24T23:30:00-06:00");
    CHECK(spanish.dateOf(late) == today);
    CHECK(spanish.withZone(QTimeZone("America/Bogota")).dateOf(late) == today.addDays(1));
}

TEST_CASE("the age of data is told by day and time")
{
    CHECK(spanish.when(moment(u"2026-11-24T14:40:00-06:00"), today) == QStringLiteral("hoy 14:40"));
    CHECK(
        spanish.when(moment(u"2026-11-23T09:05:00-06:00"), today) == QStringLiteral("ayer 09:05"));
    CHECK(spanish.when(moment(u"2026-11-12T16:38:00-06:00"), today)
        == QStringLiteral("12 nov 16:38"));
    CHECK(inEnglish.when(moment(u"2025-11-12T16:38:00-06:00"), today)
        == QStringLiteral("12 Nov 2025 16:38"));
}
