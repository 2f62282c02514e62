#include "core/exchange/text_reader.h"
#include "tests/support/print.h"

#include <catch2/catch_test_macros.hpp>

using namespace expediente;

TEST_CASE("text comes out clean: one form of accents, no control characters, single spaces")
{
    CHECK(*readText("  Mun\xCC\x83oz   Pe\xC3\xB1"
                    "a\n ",
              100)
        == QString::fromUtf8("Muñoz Peña"));
    CHECK(*readText("a\x07"
                    "b\x1B[2J",
              100)
        == "ab[2J");
    // A right-to-left override can make a name read as another one.
    CHECK(*readText("Ana\xE2\x80\xAE"
                    "b\xEF\xBB\xBF",
              100)
        == "Anab");
    CHECK(*readText("Calle 5\r\nint. 2", 100) == "Calle 5 int. 2");
    CHECK(*readText("\xC2\xA0", 100) == "");
    CHECK(readText("abcdef", 5).error() == Flaw::TextTooLong);
}

TEST_CASE("a key that a spreadsheet has rounded is refused")
{
    CHECK(readKey("1.23457E+12").error() == Flaw::RoundedBySpreadsheet);
    CHECK(readKey("4,15E+15").error() == Flaw::RoundedBySpreadsheet);
    CHECK(*readKey("FE+12") == "FE+12");
    CHECK(*readKey("0012345") == "0012345");
}

TEST_CASE("phones are kept as digits")
{
    CHECK(*readPhone("+52 (222) 555-0141") == "522225550141");
    CHECK(*readPhone("Tel. 222 555 0144 ext. 12") == "2225550144");
    CHECK(*readPhone("0000000000") == "");
    CHECK(*readPhone("") == "");
    CHECK(readPhone("no tiene").error() == Flaw::NotAPhone);
    CHECK(readPhone("12345").error() == Flaw::NotAPhone);
    CHECK(readPhone("1234567890123456").error() == Flaw::NotAPhone);
    CHECK(readPhone("2.22556E+09").error() == Flaw::RoundedBySpreadsheet);
}

TEST_CASE("an e-mail address is checked for its shape")
{
    CHECK(*readEmail(" Ana.Paz@Example.org") == "ana.paz@example.org");
    for (const auto* cell : {"ana", "ana@", "@x.mx", "a@b@c.mx", "ana@mx", "a b@c.mx", "ana@x."})
        CHECK(readEmail(cell).error() == Flaw::NotAnEmail);
}

TEST_CASE("counts are whole and bounded")
{
    CHECK(**readCount("61") == 61);
    CHECK(**readCount("61.00") == 61);
    CHECK(**readCount("0") == 0);
    CHECK(**readCount("36500") == 36500);
    CHECK_FALSE(readCount("")->has_value());
    for (const auto* cell : {"36501", "1.5", "-1", "x", "1e30000"})
        CHECK(readCount(cell).error() == Flaw::NotACount);
}

TEST_CASE("coordinates keep a millionth of a degree")
{
    CHECK(**readPoint("19.0621", "-98.1834") == LatLon{19'062'100, -98'183'400});
    CHECK(**readPoint("19,062149999", "-98,18345651") == LatLon{19'062'150, -98'183'457});
    CHECK(**readPoint("90", "180") == LatLon{90'000'000, 180'000'000});
    CHECK_FALSE(readPoint("", "-98.1")->has_value());
    CHECK_FALSE(readPoint("0", "0.0")->has_value());
    CHECK(readPoint("90.1", "0").error() == Flaw::NotCoordinates);
    CHECK(readPoint("19.0621 N", "-98").error() == Flaw::NotCoordinates);
}
