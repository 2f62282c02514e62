#include "core/casefile/identifiers.h"
#include "tests/support/print.h"

#include <catch2/catch_test_macros.hpp>

using namespace expediente;

namespace {

bool good(const char* type, const char* typed)
{
    const auto kind = QString::fromUtf8(type);
    return looksLikeIdentifier(kind, identifierValue(kind, QString::fromUtf8(typed)));
}

} // namespace

TEST_CASE("each country has its documents, and everybody may have a passport")
{
    CHECK(identifierTypes(u"MX") == QStringList{"INE", "CURP", "RFC", "Pasaporte"});
    CHECK(identifierTypes(u"CL") == QStringList{"RUT", "Pasaporte"});
    CHECK(identifierTypes(u"XX") == QStringList{"Pasaporte"});
}

TEST_CASE("a number is kept without what people write between")
{
    CHECK(identifierValue(u"RUT", u" 12.345.678-5 ") == "12345678-5");
    CHECK(identifierValue(u"RUT", u"12345670k") == "12345670-K");
    CHECK(identifierValue(u"CURP", u"hegg 560427 mvzrrl 04") == "HEGG560427MVZRRL04");
}

TEST_CASE("what can't be the number of a document is refused")
{
    CHECK(good("CURP", "HEGG560427MVZRRL04")); // of the authority's own examples
    CHECK(good("CURP", "SABC560626MDFLRN01"));
    CHECK_FALSE(good("CURP", "HEGG560427MVZRRL05")); // its last digit checks the others
    CHECK_FALSE(good("CURP", "HEGG560427MVZRLR04")); // two letters in each other's place
    CHECK(good("RUT", "12.345.678-5"));
    CHECK(good("RUT", "12.345.670-K"));
    CHECK_FALSE(good("RUT", "12.345.678-6"));
    CHECK_FALSE(good("RUT", "12.354.678-5"));
    CHECK_FALSE(good("RUT", ""));
    CHECK(good("RFC", "HEGG560427AB1"));
    CHECK_FALSE(good("RFC", "FSM090312KX4")); // a company's
    CHECK(good("DNI", "45678912"));
    CHECK_FALSE(good("DNI", "4567891"));
    CHECK(good("INE", "1234567890123"));
    CHECK(good("INE", "HRRSGD56042730M400"));
    CHECK_FALSE(good("INE", "12345"));
    CHECK_FALSE(good("INE", ""));
}
