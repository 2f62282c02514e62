#include "tests/support/print.h"
#include "ui/text/formatter.h"

#include <catch2/catch_test_macros.hpp>

using namespace expediente::ui;

namespace {

/// With plain spaces, to be readable here; that they are no-break spaces is checked once below.
QString phone(Region region, const char16_t* number)
{
    auto text = Formatter(Language::Spanish, region).phone(QString::fromUtf16(number));
    return text.replace(u'\u00A0', u' ');
}

} // namespace

TEST_CASE("phones are grouped as in their country")
{
    CHECK(phone(Region::MX, u"4425550143") == QStringLiteral("442 555 0143"));
    CHECK(phone(Region::MX, u"5512345678") == QStringLiteral("55 1234 5678"));
    CHECK(phone(Region::MX, u"8112345678") == QStringLiteral("81 1234 5678"));
    CHECK(phone(Region::CO, u"3001234567") == QStringLiteral("300 123 4567"));
    CHECK(phone(Region::CO, u"6012345678") == QStringLiteral("601 234 5678"));
    CHECK(phone(Region::PE, u"987654321") == QStringLiteral("987 654 321"));
    CHECK(phone(Region::PE, u"012345678") == QStringLiteral("01 234 5678"));
    CHECK(phone(Region::PE, u"044123456") == QStringLiteral("044 123 456"));
    CHECK(phone(Region::CL, u"912345678") == QStringLiteral("9 1234 5678"));
    CHECK(phone(Region::CL, u"223456789") == QStringLiteral("2 2345 6789"));
    CHECK(phone(Region::CL, u"412345678") == QStringLiteral("41 234 5678"));
    CHECK(phone(Region::TW, u"0912345678") == QStringLiteral("0912 345 678"));
    CHECK(Formatter().phone(QStringLiteral("4425550143"))
        == QStringLiteral("442\u00A0555\u00A00143"));
}

TEST_CASE("a phone's own country code decides, and goes at home")
{
    CHECK(phone(Region::MX, u"+52 442-555-0143") == QStringLiteral("442 555 0143"));
    CHECK(phone(Region::MX, u"+521 442 555 0143") == QStringLiteral("442 555 0143"));
    CHECK(phone(Region::MX, u"+573001234567") == QStringLiteral("+57 300 123 4567"));
    CHECK(phone(Region::CO, u"+524425550143") == QStringLiteral("+52 442 555 0143"));
}

TEST_CASE("what is no plain number is left as it was written")
{
    CHECK(phone(Region::MX, u" 442 555 0143 ext. 12 ") == QStringLiteral("442 555 0143 ext. 12"));
    CHECK(phone(Region::MX, u"12345") == QStringLiteral("12345"));
    CHECK(phone(Region::MX, u"+442071234567") == QStringLiteral("+442071234567"));
    CHECK(phone(Region::MX, u"no tiene") == QStringLiteral("no tiene"));
    CHECK(phone(Region::MX, u"") == QString());
}
