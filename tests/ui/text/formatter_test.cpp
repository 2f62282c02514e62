#include "tests/support/print.h"
#include "ui/text/formatter.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace expediente;
using namespace expediente::ui;

namespace {

const Formatter mexico;
const Formatter english(Language::English, Region::MX);
const Formatter colombia(Language::Spanish, Region::CO);
const Formatter chile(Language::Spanish, Region::CL);
const Formatter peru(Language::Spanish, Region::PE);

Money pesos(qint64 cents)
{
    return {cents, Currency::MXN};
}

} // namespace

TEST_CASE("amounts are written as in Mexico, in both languages")
{
    for (const auto& format : {mexico, english}) {
        CHECK(format.money(pesos(4831275)) == QStringLiteral("$48,312.75"));
        CHECK(format.money(pesos(-110298)) == QStringLiteral("-$1,102.98"));
        CHECK(format.money(pesos(0)) == QStringLiteral("$0.00"));
        CHECK(format.money(pesos(5)) == QStringLiteral("$0.05"));
        CHECK(format.money(pesos(-5)) == QStringLiteral("-$0.05"));
        CHECK(format.money(pesos(100000)) == QStringLiteral("$1,000.00"));
        CHECK(format.money(pesos(99999)) == QStringLiteral("$999.99"));
        CHECK(format.money(pesos(moneyLimit - 1)) == QStringLiteral("$9,999,999,999,999.99"));
        CHECK(format.money(std::nullopt) == QStringLiteral("—"));
    }
}

TEST_CASE("a currency code only stands where it is asked for")
{
    CHECK(
        mexico.money(pesos(4831275), CurrencyCode::Shown) == QStringLiteral("$48,312.75\u00A0MXN"));
    CHECK(mexico.money(std::nullopt, CurrencyCode::Shown) == QStringLiteral("—"));
    CHECK(mexico.wholeMoney(pesos(24000000), CurrencyCode::Shown)
        == QStringLiteral("$240,000\u00A0MXN"));
}

TEST_CASE("each currency has its symbol and its decimals, each region its separators")
{
    CHECK(mexico.money(Money(123450, Currency::USD)) == QStringLiteral("US$1,234.50"));
    CHECK(mexico.money(Money(123450, Currency::TWD)) == QStringLiteral("NT$1,234.50"));
    CHECK(peru.money(Money(123450, Currency::PEN)) == QStringLiteral("S/\u00A01,234.50"));
    CHECK(peru.money(Money(-123450, Currency::PEN)) == QStringLiteral("-S/\u00A01,234.50"));
    CHECK(colombia.money(Money(123456750, Currency::COP)) == QStringLiteral("$1.234.567,50"));
    CHECK(chile.money(Money(1234567, Currency::CLP)) == QStringLiteral("$1.234.567"));
    CHECK(chile.money(Money(12345678, Currency::CLF)) == QStringLiteral("UF\u00A01.234,5678"));
    CHECK(Formatter(Language::English, Region::CO).money(Money(123450, Currency::COP))
        == QStringLiteral("$1.234,50"));
}

TEST_CASE("goals and axes show whole amounts, rounded half away from zero")
{
    CHECK(mexico.wholeMoney(pesos(24000000)) == QStringLiteral("$240,000"));
    CHECK(mexico.wholeMoney(pesos(150)) == QStringLiteral("$2"));
    CHECK(mexico.wholeMoney(pesos(-150)) == QStringLiteral("-$2"));
    CHECK(mexico.wholeMoney(pesos(-49)) == QStringLiteral("$0"));
    CHECK(chile.wholeMoney(Money(1500, Currency::CLP)) == QStringLiteral("$1.500"));
}

TEST_CASE("typed amounts are read in the region's habit or refused")
{
    const auto read = [](const Formatter& format, const char16_t* typed, Currency currency) {
        return format.readMoney(QStringView(typed), currency);
    };
    for (const auto* typed : {u"1234.5", u"1,234.50", u"$1,234.50", u" $ 1,234.50 ", u"01234.50",
             u"1234.50 MXN", u"$1,234.50\u00A0mxn"}) {
        INFO(QString::fromUtf16(typed).toStdString());
        CHECK(read(mexico, typed, Currency::MXN) == pesos(123450));
    }
    CHECK(read(mexico, u"-$1,102.98", Currency::MXN) == pesos(-110298));
    CHECK(read(mexico, u".50", Currency::MXN) == pesos(50));
    CHECK(read(mexico, u"5.", Currency::MXN) == pesos(500));
    CHECK(read(colombia, u"1.234,50", Currency::COP) == Money(123450, Currency::COP));
    CHECK(read(colombia, u"1.234", Currency::COP) == Money(123400, Currency::COP));
    CHECK(read(peru, u"S/. 1,234.50", Currency::PEN) == Money(123450, Currency::PEN));
    CHECK(read(chile, u"UF 1.234,5678", Currency::CLF) == Money(12345678, Currency::CLF));

    for (const auto* typed : {u"", u"$", u".", u"1.234", u"1,23", u"1,2345.00", u"12,34,567",
             u"1,,234", u"1.2.3", u"1.234,50", u"1e5", u"12a", u"--5", u"1,234.50 USD", u"US$5",
             u"99999999999999999999"}) {
        INFO(QString::fromUtf16(typed).toStdString());
        const auto refused = read(mexico, typed, Currency::MXN);
        REQUIRE_FALSE(refused);
        CHECK(refused.error().code == ErrorCode::BadInput);
    }
    CHECK_FALSE(read(colombia, u"1234.50", Currency::COP));
    CHECK_FALSE(mexico.readMoney(QString(10'000'000, u'1'), Currency::MXN));
}

TEST_CASE("every amount that is shown can be typed back")
{
    const auto minor =
        GENERATE(0LL, 1LL, -1LL, 99LL, 100LL, 123456789LL, -987654321LL, 999999999999999LL);
    for (const auto& format : {mexico, english, colombia, chile, peru})
        for (const auto currency : {Currency::MXN, Currency::COP, Currency::CLP, Currency::CLF,
                 Currency::PEN, Currency::USD, Currency::TWD})
            for (const auto shown : {CurrencyCode::Hidden, CurrencyCode::Shown}) {
                const Money amount(minor, currency);
                CHECK(format.readMoney(format.money(amount, shown), currency) == amount);
            }
}

TEST_CASE("percentages, ratios and distances keep number and unit together")
{
    CHECK(mexico.percent(42) == QStringLiteral("42\u00A0%"));
    CHECK(mexico.percent(*Rate::parse(u"36.92")) == QStringLiteral("36.92\u00A0%"));
    CHECK(colombia.percent(*Rate::parse(u"36.92")) == QStringLiteral("36,92\u00A0%"));
    CHECK(mexico.percentOf(32, 45) == QStringLiteral("71\u00A0%"));
    CHECK(mexico.percentOf(1, 200) == QStringLiteral("1\u00A0%"));
    CHECK(mexico.percentOf(0, 0) == QStringLiteral("—"));
    CHECK(mexico.ratio(32, 45) == QStringLiteral("71\u00A0% · 32 de 45"));
    CHECK(english.ratio(32, 45) == QStringLiteral("71\u00A0% · 32 of 45"));
    CHECK(mexico.counts(1500, 30000) == QStringLiteral("1,500 de 30,000"));

    CHECK(mexico.distance(1234) == QStringLiteral("1.2\u00A0km"));
    CHECK(colombia.distance(1234) == QStringLiteral("1,2\u00A0km"));
    CHECK(mexico.distance(854) == QStringLiteral("850\u00A0m"));
    CHECK(mexico.distance(0) == QStringLiteral("0\u00A0m"));
    CHECK(mexico.distance(996) == QStringLiteral("1.0\u00A0km"));
    CHECK(mexico.distance(99'949) == QStringLiteral("99.9\u00A0km"));
    CHECK(mexico.distance(99'950) == QStringLiteral("100\u00A0km"));
    CHECK(mexico.fileSize(999) == QStringLiteral("999\u00A0B"));
    CHECK(mexico.fileSize(1'240'000) == QStringLiteral("1.2\u00A0MB"));
}

TEST_CASE("counts of days have their plural, ranges their en dash")
{
    CHECK(mexico.days(143) == QStringLiteral("143\u00A0días"));
    CHECK(mexico.days(1) == QStringLiteral("1\u00A0día"));
    CHECK(mexico.days(0) == QStringLiteral("0\u00A0días"));
    CHECK(english.days(143) == QStringLiteral("143\u00A0days"));
    CHECK(english.days(1) == QStringLiteral("1\u00A0day"));
    CHECK(mexico.range(121, 150) == QStringLiteral("121–150"));
    CHECK(mexico.bucket(u"121-150") == QStringLiteral("121–150"));
    CHECK(mexico.bucket(u"180+") == QStringLiteral("180+"));
    CHECK(mexico.bucket(u"0") == QStringLiteral("0"));
    CHECK(mexico.number(-30000) == QStringLiteral("-30,000"));
    CHECK(chile.number(30000) == QStringLiteral("30.000"));
}

TEST_CASE("a masked account never shows more than half of itself")
{
    CHECK(mexico.maskedAccount(QStringLiteral("4152 3133 9901 2284")) == QStringLiteral("···2284"));
    CHECK(mexico.maskedAccount(QStringLiteral("7710228493")) == QStringLiteral("···8493"));
    CHECK(mexico.maskedAccount(QStringLiteral("12345")) == QStringLiteral("···45"));
    CHECK(mexico.maskedAccount(QStringLiteral("7")) == QStringLiteral("···"));
    CHECK(mexico.maskedAccount(QString()) == QStringLiteral("—"));
}
