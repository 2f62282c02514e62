#include "core/base/money.h"
#include "core/base/rate.h"
#include "tests/support/print.h"

#include <catch2/catch_test_macros.hpp>

using namespace expediente;

TEST_CASE("an amount is read and written exactly")
{
    CHECK(Money::parse(u"1234.50", Currency::MXN)->minor() == 123450);
    CHECK(Money::parse(u"1234.5", Currency::MXN)->toPlain() == "1234.50");
    CHECK(Money::parse(u"-0.01", Currency::MXN)->toPlain() == "-0.01");
    CHECK(Money::parse(u"500", Currency::CLP)->toPlain() == "500");
    CHECK(Money::parse(u"0.0001", Currency::CLF)->minor() == 1);
    CHECK(Money::parse(u"9999999999999.99", Currency::MXN)->minor() == 999'999'999'999'999);
}

TEST_CASE("what is no amount is refused, never rounded")
{
    for (const auto* text : {u"", u"-", u".5", u"5.", u"01", u"+1", u"1e5", u"1,000", u"1.234",
             u"10000000000000.00", u" 1", u"1 ", u"١"})
        CHECK_FALSE(Money::parse(QStringView(text), Currency::MXN));
    CHECK_FALSE(Money::parse(u"1.0", Currency::CLP));
    CHECK_FALSE(Money::parse(u"1000000000000000", Currency::CLP));
}

TEST_CASE("two currencies are never added or compared")
{
    Money pesos(1, Currency::MXN);
    CHECK_THROWS_AS(pesos += Money(1, Currency::COP), CurrencyMismatch);
    CHECK_THROWS_AS(pesos < Money(1, Currency::COP), CurrencyMismatch);
}

TEST_CASE("half a cent rounds away from zero, both ways")
{
    CHECK(divideRounded(5, 10) == 1);
    CHECK(divideRounded(-5, 10) == -1);
    CHECK(divideRounded(4, 10) == 0);
    CHECK(divideRounded(-4, 10) == 0);
    CHECK(divideRounded(1, 3) == 0);
    CHECK(divideRounded(2, 3) == 1);
    CHECK(divideRounded(-2, 3) == -1);
    CHECK(percentageOf(Money(5, Currency::MXN), Rate::percent(50)).minor() == 3);
    CHECK(percentageOf(Money(50000, Currency::MXN), Rate::percent(16)).toPlain() == "80.00");
}

TEST_CASE("a rate keeps its decimals")
{
    CHECK(Rate::parse(u"36.92")->toPlain() == "36.92");
    CHECK(Rate::parse(u"0.000001")->millionths() == 1);
    CHECK(Rate::parse(u"10000")->toPlain() == "10000");
    for (const auto* text : {u"", u"-1", u"10000.1", u"1.0000001", u"1,5", u"05"})
        CHECK_FALSE(Rate::parse(QStringView(text)));
}
