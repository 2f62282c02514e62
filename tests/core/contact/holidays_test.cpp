#include "tests/core/contact/packs.h"
#include "tests/support/print.h"

#include <catch2/catch_test_macros.hpp>

using namespace expediente;

namespace {

bool isHoliday(const char* country, QDate date, const QString& region = {})
{
    const auto days = shippedPack(country).holidays.of(date.year(), region).value();
    return std::ranges::find(days, date, &Holiday::date) != days.end();
}

} // namespace

TEST_CASE("Easter Sunday falls where the calendar has it")
{
    CHECK(easterSunday(2025) == QDate(2025, 4, 20));
    CHECK(easterSunday(2026) == QDate(2026, 4, 5));
    CHECK(easterSunday(2027) == QDate(2027, 3, 28));
    CHECK(easterSunday(2035) == QDate(2035, 3, 25));
}

TEST_CASE("Chilean holidays move by their weekday")
{
    CHECK(isHoliday("CL", {2027, 6, 28})); // Tuesday to the Monday before
    CHECK_FALSE(isHoliday("CL", {2027, 6, 29}));
    CHECK(isHoliday("CL", {2029, 7, 2})); // Friday to the Monday after
    CHECK(isHoliday("CL", {2027, 10, 11}));
    CHECK(isHoliday("CL", {2028, 10, 27})); // Tuesday to the Friday before
    CHECK(isHoliday("CL", {2029, 11, 2})); // Wednesday to the Friday after
    CHECK(isHoliday("CL", {2034, 1, 2})); // the first is a Sunday
    CHECK_FALSE(isHoliday("CL", {2033, 1, 2}));
    CHECK(isHoliday("CL", {2029, 9, 17})); // the 18th is a Tuesday
    CHECK(isHoliday("CL", {2027, 9, 17})); // the 18th is a Saturday
    CHECK_FALSE(isHoliday("CL", {2026, 9, 17}));
    CHECK(isHoliday("CL", {2030, 9, 20})); // the 19th is a Thursday
    CHECK(isHoliday("CL", {2028, 6, 20}));
    CHECK(isHoliday("CL", {2030, 6, 21}));
}

TEST_CASE("regions have holidays of their own")
{
    CHECK_FALSE(isHoliday("CL", {2026, 6, 7}));
    CHECK(isHoliday("CL", {2026, 6, 7}, QStringLiteral("arica")));
    CHECK(isHoliday("CL", {2026, 8, 20}, QStringLiteral("chillan")));
    CHECK_FALSE(shippedPack("CL").holidays.of(2026, QStringLiteral("talca")));
    CHECK_FALSE(shippedPack("MX").holidays.of(2026, QStringLiteral("arica")));
}

TEST_CASE("the change of the Mexican executive is a holiday every six years")
{
    CHECK(isHoliday("MX", {2024, 10, 1}));
    CHECK(isHoliday("MX", {2030, 10, 1}));
    CHECK_FALSE(isHoliday("MX", {2027, 10, 1}));
}

TEST_CASE("years without a calendar are refused, each date comes once and in order")
{
    for (const auto* country : {"MX", "CO", "PE", "CL", "US"}) {
        const auto pack = shippedPack(country);
        CHECK_FALSE(pack.holidays.of(2023));
        CHECK_FALSE(pack.holidays.of(2036));
        for (int year = firstHolidayYear; year <= lastHolidayYear; ++year) {
            const auto days = pack.holidays.of(year).value();
            for (size_t i = 1; i < days.size(); ++i)
                CHECK(days[i - 1].date < days[i].date);
        }
    }
}

TEST_CASE("a yearly file adds decreed days and takes others out")
{
    auto pack = shippedPack("PE");
    const auto text = QByteArrayLiteral(R"({"country": "PE", "year": 2026, "days": [
        {"date": "2026-04-13", "name": {"es": "Elecciones", "en": "Election"}, "source": "D.S."},
        {"date": "2026-10-08", "off": false, "name": {"es": "Movido", "en": "Moved"},
         "source": "D.S."}]})");
    REQUIRE(pack.applyOverrides(text));
    const auto days = pack.holidays.all();
    CHECK(days.contains(QDate(2026, 4, 13)));
    CHECK_FALSE(days.contains(QDate(2026, 10, 8)));
    CHECK(days.contains(QDate(2027, 10, 8)));
    CHECK_FALSE(pack.applyOverrides("{\"country\": \"CL\", \"year\": 2026, \"days\": []}"));
    CHECK_FALSE(pack.applyOverrides("{\"country\": \"PE\", \"year\": 2040, \"days\": []}"));
    CHECK_FALSE(pack.applyOverrides("[]"));
}
