#include "core/exchange/date_reader.h"
#include "tests/support/print.h"

#include <catch2/catch_test_macros.hpp>

using namespace expediente;

namespace {

QString read(std::string_view cell, const DateRules& rules)
{
    const auto date = readDate(cell, rules);
    if (!date)
        return code(date.error());
    return *date ? (*date)->toString(Qt::ISODate) : QStringLiteral("blank");
}

const DateRules dmy{DateOrder::DayMonthYear, false, 0};
const DateRules mdy{DateOrder::MonthDayYear, false, 0};
const DateRules any{};

} // namespace

TEST_CASE("the usual orders of dates")
{
    CHECK(read("31/12/2024", dmy) == "2024-12-31");
    CHECK(read("1.2.2024", dmy) == "2024-02-01");
    CHECK(read("01-02-2024", dmy) == "2024-02-01");
    CHECK(read("12/31/2024", mdy) == "2024-12-31");
    CHECK(read("02/01/2024", mdy) == "2024-02-01");
    for (const auto& rules : {dmy, mdy, any}) {
        CHECK(read("2024-02-29", rules) == "2024-02-29");
        CHECK(read("2024/2/9", rules) == "2024-02-09");
        CHECK(read("20240229", rules) == "2024-02-29");
        CHECK(read("29-feb-2024", rules) == "2024-02-29");
        CHECK(read("05-ENE-2024", rules) == "2024-01-05");
        CHECK(read("5 de agosto de 2024", rules) == "2024-08-05");
        CHECK(read("Aug 5, 2024", rules) == "2024-08-05");
        CHECK(read("14-Sept-2024", rules) == "2024-09-14");
        CHECK(read("14 setiembre 2024", rules) == "2024-09-14");
    }
}

TEST_CASE("a time of day after a date is dropped")
{
    CHECK(read("2024-02-29 00:00:00", any) == "2024-02-29");
    CHECK(read("2024-02-29T13:45:00.000Z", any) == "2024-02-29");
    CHECK(read("29/02/2024 12:00:00 a. m.", dmy) == "2024-02-29");
}

TEST_CASE("impossible dates are refused")
{
    CHECK(read("31/02/2024", dmy) == "impossible_date");
    CHECK(read("29/02/2023", dmy) == "impossible_date");
    CHECK(read("02/28/2024", dmy) == "impossible_date");
    CHECK(read("2024-13-01", any) == "impossible_date");
    CHECK(read("20240230", any) == "impossible_date");
    CHECK(read("32/13/2024", any) == "impossible_date");
    CHECK(read("31-nov-2024", any) == "impossible_date");
    CHECK(read("01/01/0024", dmy) == "date_out_of_range");
    CHECK(read("01/01/2206", dmy) == "date_out_of_range");
}

TEST_CASE("what is no date is refused, what stands for none is blank")
{
    for (const auto* cell : {"ayer", "12", "2024", "1/2", "1/2/3/4", "xx-yyy-2024", "45000",
             "12:30", "10/may/jun/2024", "2024-02-29x"})
        CHECK(read(cell, dmy) == "not_a_date");
    for (const auto* cell : {"", "  ", "00/00/0000", "0000-00-00"})
        CHECK(read(cell, dmy) == "blank");
}

TEST_CASE("without an order a date that can be read two ways is refused")
{
    CHECK(read("03/04/2024", any) == "ambiguous_date");
    CHECK(read("13/04/2024", any) == "2024-04-13");
    CHECK(read("04/13/2024", any) == "2024-04-13");
    CHECK(read("05/05/2024", any) == "2024-05-05");
    CHECK(shownOrder("13/04/2024") == DateOrder::DayMonthYear);
    CHECK(shownOrder("04/13/2024") == DateOrder::MonthDayYear);
    CHECK(shownOrder("03/04/2024") == DateOrder::Unknown);
    CHECK(shownOrder("2024-04-13") == DateOrder::Unknown);
}

TEST_CASE("two-digit years and serial numbers only where the profile says so")
{
    CHECK(read("05/01/24", dmy) == "not_a_date");
    const DateRules pivot{DateOrder::DayMonthYear, false, 1930};
    CHECK(read("05/01/24", pivot) == "2024-01-05");
    CHECK(read("05/01/30", pivot) == "1930-01-05");
    CHECK(read("05-ene-29", pivot) == "2029-01-05");
    const DateRules serials{DateOrder::DayMonthYear, true, 0};
    CHECK(read("45351", serials) == "2024-02-29");
    CHECK(read("20240229", serials) == "2024-02-29");
    CHECK(read("60", serials) == "date_out_of_range");
}
