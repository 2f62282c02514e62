#include "tests/support/print.h"
#include "ui/widgets/date_words.h"

#include <catch2/catch_test_macros.hpp>

#include <QString>

using namespace expediente::ui;

namespace {

const QDate tuesday(2026, 11, 24);

QDate ahead(QStringView typed)
{
    return readDate(typed, tuesday, DateSense::Ahead).value_or(QDate());
}

QDate back(QStringView typed)
{
    return readDate(typed, tuesday, DateSense::Back).value_or(QDate());
}

} // namespace

TEST_CASE("a date is read as people type it")
{
    for (const auto* typed : {u"27/11", u"27-11", u"27.11", u"27/11/26", u"27/11/2026", u"27 nov",
             u"27 NOV", u"27 noviembre", u"27 de noviembre de 2026", u"2026-11-27", u"27", u"+3",
             u" 27 nov ", u"v", u"vi", u"vie", u"viernes", u"fri", u"vie 27 nov",
             u"el viernes 27 de noviembre", u"27 november 2026"})
        CHECK(ahead(typed) == QDate(2026, 11, 27));
    CHECK(ahead(u"hoy") == tuesday);
    CHECK(ahead(u"mañana") == QDate(2026, 11, 25));
    CHECK(ahead(u"manana") == QDate(2026, 11, 25));
    CHECK(ahead(u"pasado mañana") == QDate(2026, 11, 26));
    CHECK(back(u"ayer") == QDate(2026, 11, 23));
    CHECK(back(u"-2") == QDate(2026, 11, 22));
    CHECK(ahead(u"sáb") == QDate(2026, 11, 28));
    CHECK(ahead(u"mi") == QDate(2026, 11, 25));
    CHECK(ahead(u"3 set") == QDate(2027, 9, 3));
}

TEST_CASE("what was left out is taken from the side that is meant")
{
    CHECK(ahead(u"24/11") == tuesday);
    CHECK(back(u"24/11") == tuesday);
    CHECK(ahead(u"23/11") == QDate(2027, 11, 23));
    CHECK(back(u"25/11") == QDate(2025, 11, 25));
    CHECK(ahead(u"15 ene") == QDate(2027, 1, 15));
    CHECK(ahead(u"10") == QDate(2026, 12, 10));
    CHECK(back(u"30") == QDate(2026, 10, 30));
    // Today's own weekday is a week away, in either direction.
    CHECK(ahead(u"mar") == QDate(2026, 12, 1));
    CHECK(back(u"mar") == QDate(2026, 11, 17));
    CHECK(ahead(u"29/2") == QDate(2028, 2, 29));
    CHECK(ahead(u"31") == QDate(2026, 12, 31));
}

TEST_CASE("what is no date is refused, never guessed")
{
    for (const auto* typed : {u"", u" ", u"31/11", u"32", u"0", u"24/13", u"24/11/1", u"24/11/026",
             u"11/24", u"noviembre", u"x", u"m", u"s", u"t", u"vie 24 nov", u"24 nov 2026 extra",
             u"+", u"++3", u"2026-13-01", u"24 no", u"1/2/3/4", u"+99999999", u"२४/११"}) {
        INFO(QString::fromUtf16(typed).toStdString());
        CHECK_FALSE(readDate(typed, tuesday).has_value());
    }
    CHECK_FALSE(readDate(QString(100'000, '1'), tuesday).has_value());
}
