#include "core/exchange/amount_reader.h"
#include "tests/support/print.h"

#include <catch2/catch_test_macros.hpp>

using namespace expediente;

namespace {

/// The amount in minor units, or the flaw's code.
QString read(std::string_view cell, DecimalMark mark, Currency currency = Currency::MXN)
{
    const auto amount = readAmount(cell, currency, mark);
    if (!amount)
        return code(amount.error());
    return *amount ? QString::number((*amount)->minor()) : QStringLiteral("blank");
}

QString point(std::string_view cell, Currency currency = Currency::MXN)
{
    return read(cell, DecimalMark::Point, currency);
}

QString comma(std::string_view cell, Currency currency = Currency::MXN)
{
    return read(cell, DecimalMark::Comma, currency);
}

QString unknown(std::string_view cell)
{
    return read(cell, DecimalMark::Unknown);
}

} // namespace

TEST_CASE("amounts in both conventions, with thousands separators")
{
    CHECK(point("1234.5") == "123450");
    CHECK(point("1,234.50") == "123450");
    CHECK(point("1,234,567.89") == "123456789");
    CHECK(point("1'234.50") == "123450");
    CHECK(point("1 234.50") == "123450");
    CHECK(point("1\xC2\xA0"
                "234.50")
        == "123450");
    CHECK(point(".5") == "50");
    CHECK(point("12.") == "1200");
    CHECK(comma("1234,5") == "123450");
    CHECK(comma("1.234,50") == "123450");
    CHECK(comma("1.234.567,89") == "123456789");
    CHECK(comma("1.234") == "123400");
    CHECK(point("1,234") == "123400");
    CHECK(point("007") == "700");
}

TEST_CASE("signs, currencies, brackets and the accountants' zero")
{
    for (const auto* cell : {"-12.00", "12.00-", "(12.00)", "($12.00)", "$ -12.00", "-$12.00",
             "\xE2\x88\x92"
             "12.00",
             "MXN -12", "-12 M.N."})
        CHECK(point(cell) == "-1200");
    CHECK(point("$1,234.50") == "123450");
    CHECK(point("1,234.50 MXN") == "123450");
    CHECK(point("S/ 20.5", Currency::PEN) == "2050");
    CHECK(point("S/.20.50", Currency::PEN) == "2050");
    CHECK(point("NT$ 300", Currency::TWD) == "30000");
    CHECK(point("-") == "0");
    CHECK(point("$ -") == "0");
    CHECK(point("") == "blank");
    CHECK(point(" \xC2\xA0") == "blank");
    CHECK(point("S/ 20") == "other_currency");
    CHECK(point("USD 20") == "other_currency");
}

TEST_CASE("exponents are exact")
{
    CHECK(point("1e+05") == "10000000");
    CHECK(point("1.5E3") == "150000");
    CHECK(comma("1,5E3") == "150000");
    CHECK(point("1E-2") == "1");
    CHECK(point("1.005e2") == "10050");
    CHECK(point("9.99999999999999E+12") == "999999999999999");
    CHECK(point("1e13") == "amount_too_large");
    CHECK(point("1e999999999999") == "amount_too_large");
    CHECK(point("1e-3") == "too_many_decimals");
    CHECK(point("0e99999") == "0");
    CHECK(point("1e") == "not_an_amount");
    CHECK(unknown("1.234e5") == "12340000");
}

TEST_CASE("nothing is rounded, and zeros beyond the decimals lose nothing")
{
    CHECK(point("1.2300") == "123");
    CHECK(point("1.234") == "too_many_decimals");
    CHECK(point("0.1000000000000000000000000000000") == "10");
    CHECK(point("500.00", Currency::CLP) == "500");
    CHECK(point("500.5", Currency::CLP) == "too_many_decimals");
    CHECK(point("0.0001", Currency::CLF) == "1");
}

TEST_CASE("huge amounts are refused at the limit, not near it")
{
    CHECK(point("9999999999999.99") == "999999999999999");
    CHECK(point("10000000000000.00") == "amount_too_large");
    CHECK(point("-10000000000000.00") == "amount_too_large");
    CHECK(point("99999999999999999999999999999999999999999999") == "amount_too_large");
}

TEST_CASE("two decimal separators are named as such")
{
    CHECK(point("1.234.56") == "two_decimal_separators");
    CHECK(point("1.234,56") == "two_decimal_separators");
    CHECK(comma("1,234,567") == "two_decimal_separators");
    CHECK(comma("1,234.56") == "two_decimal_separators");
    CHECK(unknown("1.234.56") == "two_decimal_separators");
    CHECK(unknown("1.234,56,7") == "two_decimal_separators");
}

TEST_CASE("what is no amount is refused")
{
    for (const auto* cell : {"abc", "1 2", "12a", "--5", "$$$5", "1..5", "1-2", "()", "$", "1/2",
             "0x10", "\xD9\xA1", "1,2,3", "1,,000"})
        CHECK_FALSE(readAmount(cell, Currency::MXN, DecimalMark::Point));
    CHECK(point("1,23") == "bad_grouping");
    CHECK(point("1234,567") == "bad_grouping");
    CHECK(point("1,234 567") == "bad_grouping");
}

TEST_CASE("without a convention an amount that can be read two ways is refused")
{
    CHECK(unknown("1.234") == "ambiguous_amount");
    CHECK(unknown("1,234") == "ambiguous_amount");
    CHECK(unknown("1.234,5") == "123450");
    CHECK(unknown("1,234.5") == "123450");
    CHECK(unknown("1.234.567") == "123456700");
    CHECK(unknown("0.500") == "50");
    CHECK(unknown("1234.500") == "123450");
    CHECK(unknown("12,5") == "1250");
    CHECK(unknown("1234") == "123400");
}

TEST_CASE("an amount shows its convention only when it proves it")
{
    CHECK(shownMark("1,234.50") == DecimalMark::Point);
    CHECK(shownMark("$ 12.5") == DecimalMark::Point);
    CHECK(shownMark("1,234,567") == DecimalMark::Point);
    CHECK(shownMark("12,5") == DecimalMark::Comma);
    CHECK(shownMark("-1.234.567") == DecimalMark::Comma);
    for (const auto* cell : {"1234", "1.234", "1,234", "", "abc", "1 234"})
        CHECK(shownMark(cell) == DecimalMark::Unknown);
}

TEST_CASE("a rate is read like an amount, in per cent")
{
    CHECK((*readRate("36.92 %", DecimalMark::Point))->toPlain() == "36.92");
    CHECK((*readRate("36,92", DecimalMark::Comma))->toPlain() == "36.92");
    CHECK_FALSE(readRate("", DecimalMark::Point)->has_value());
    CHECK(readRate("10000.1", DecimalMark::Point).error() == Flaw::AmountTooLarge);
    CHECK(readRate("1.0000001", DecimalMark::Point).error() == Flaw::TooManyDecimals);
}
