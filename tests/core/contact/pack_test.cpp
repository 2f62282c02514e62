#include "tests/core/contact/packs.h"
#include "tests/support/print.h"

#include <catch2/catch_test_macros.hpp>

using namespace expediente;

namespace {

/// The shipped pack with one text in it changed.
QString problemAfter(const char* country, const char* from, const char* to)
{
    QByteArray json = packJson(country);
    REQUIRE(json.contains(from));
    const auto place = json.indexOf(from);
    json.replace(place, qstrlen(from), to);
    const auto pack = CountryPack::fromJson(json);
    if (pack)
        return {};
    CHECK(pack.error().code == ErrorCode::BadPack);
    return pack.error().args.value(0);
}

} // namespace

TEST_CASE("every shipped pack can be read, and says for each rule where it comes from")
{
    for (const auto* country : {"MX", "CO", "PE", "CL", "US"}) {
        INFO(country);
        const auto pack = CountryPack::fromJson(packJson(country));
        REQUIRE(pack);
        CHECK(pack->country == QLatin1String(country));
        CHECK_FALSE(pack->version.isEmpty());
        for (const auto& rule : pack->rules) {
            CHECK_FALSE(rule.basis.isEmpty());
            CHECK_FALSE(rule.source.isEmpty());
            CHECK_FALSE(rule.summary.es.isEmpty());
            CHECK_FALSE(rule.summary.en.isEmpty());
            CHECK((rule.severity == Severity::Info) == rule.reason.es.isEmpty());
        }
    }
}

TEST_CASE("a pack that is not whole or contradicts itself is refused, saying where")
{
    CHECK(problemAfter("CO", "\"America/Bogota\"", "\"America/Macondo\"").contains("zones"));
    CHECK(problemAfter("CO", "\"from\": \"07:00\"", "\"from\": \"19:30\"").contains("ends before"));
    CHECK(problemAfter("CO", "\"from\": \"07:00\"", "\"from\": \"7 am\"").contains("time"));
    CHECK(problemAfter("CO", "\"days\": [\"sat\"]", "\"days\": [\"fri\"]").contains("overlap"));
    CHECK(problemAfter("CO", "\"check\": \"hours\"", "\"check\": \"moon\"").contains("moon"));
    CHECK(problemAfter("CO", "\"id\": \"CO-VISIT\"", "\"id\": \"CO-HOURS\"").contains("twice"));
    CHECK(problemAfter("CO", "\"basis\":", "\"base\":").contains("basis"));
    CHECK(problemAfter("CO", "\"confidence\": \"B\"", "\"confidence\": \"Z\"")
              .contains("confidence"));
    CHECK(problemAfter("CO", "\"effective_from\": \"2023-10-10\"",
        "\"effective_from\": \"2023-10-10\", \"effective_to\": \"2023-01-01\"")
              .contains("effective_to"));
    CHECK(
        problemAfter("CO", "\"types\": [\"two_way\"]", "\"types\": [\"shout\"]").contains("shout"));
    CHECK(problemAfter("CL", "\"region\": \"arica\"", "\"region\": \"lota\"").contains("lota"));
    CHECK(problemAfter("CL", "\"rate\": \"9\"", "\"rate\": \"nueve\"").contains("rate"));
    CHECK(problemAfter("MX", "\"strict\": \"block\"", "\"strict\": \"info\"").contains("milder"));
    CHECK(problemAfter("MX", "\"country\": \"MX\"", "\"country\": \"AR\"").contains("AR"));
    CHECK(problemAfter("MX", "{", "[").contains("line"));
    CHECK(
        problemAfter("MX", "\"version\":", "\"edition\": \"x\", \"version\":").contains("edition"));
}
