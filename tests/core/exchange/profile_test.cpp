#include "core/exchange/profile.h"
#include "tests/core/exchange/support.h"
#include "tests/support/print.h"

#include <catch2/catch_test_macros.hpp>

using namespace expediente;

namespace {

const QByteArray minimal = R"({
  "format": 1, "name": "x", "kind": "portfolio",
  "creditor": {"key": "c", "name": "C", "zone": "America/Mexico_City"},
  "currency": "MXN", "as_of": "CORTE",
  "person": {"name": "NOMBRE"},
  "account": {"key": "ID"},
  "statement": {"principal_overdue": "SALDO"}
})";

/// "key: what is wrong", of the minimal profile after a replacement.
QString problem(const char* from, const char* to)
{
    auto json = minimal;
    REQUIRE(json.contains(from));
    json.replace(from, to);
    const auto profile = Profile::parse(json, QStringLiteral("p"));
    if (profile)
        return QStringLiteral("fine");
    CHECK(profile.error().code == ErrorCode::BadProfile);
    return profile.error().args.value(1);
}

} // namespace

TEST_CASE("a profile that is no object is refused in words")
{
    const auto refused = Profile::parse("[]", QStringLiteral("p.json"));
    REQUIRE_FALSE(refused);
    CHECK(refused.error().args == QStringList{"p.json", "not an object"});
}

TEST_CASE("every shipped profile is sound")
{
    const auto names = Profile::shippedNames();
    CHECK(names == QStringList{"cartera-mx", "pagos-mx", "uci-credit-card"});
    for (const auto& name : names) {
        const auto profile = Profile::shipped(name);
        REQUIRE(profile);
        CHECK(profile->name == name);
    }
    CHECK(Profile::shipped(QStringLiteral("nobody")).error().code == ErrorCode::NotFound);
}

TEST_CASE("a profile is refused by the key that is wrong")
{
    CHECK(problem("\"ID\"", "\"ID\"") == "fine");
    CHECK(problem("\"principal_overdue\"", "\"princpal_overdue\"").startsWith("statement."));
    CHECK(problem("\"SALDO\"", "\"SALDO\", \"vta\": \"X\"")
        == "statement.vta: is not a key of this format");
    CHECK(
        problem("\"currency\": \"MXN\"", "\"currency\": \"XXX\"") == "currency: unknown currency");
    CHECK(problem("\"account\": {\"key\": \"ID\"},", "") == "account: missing");
    CHECK(problem("{\"key\": \"ID\"}", "{}") == "account.key: missing");
    CHECK(problem("{\"key\": \"ID\"}", "{\"key\": 7}") == "account.key: must be an object");
    CHECK(problem("{\"key\": \"ID\"}", "[]") == "account: must be an object");
    CHECK(problem("\"portfolio\"", "\"cartera\"") == "kind: must be one of portfolio, payments");
    CHECK(
        problem("\"format\": 1", "\"format\": 2") == "format: must be a whole number from 1 to 1");
    CHECK(problem("America/Mexico_City", "Mexico/Nowhere") == "creditor.zone: is no time zone");
    CHECK(problem("\"NOMBRE\"", "{\"template\": \"Cliente {ID\"}")
        == "person.name.template: has an open bracket");
    CHECK(problem("\"NOMBRE\"", "{\"column\": \"A\", \"value\": \"B\"}")
        == "person.name: must have one of column, value, template");
    CHECK(problem("\"SALDO\"", "\"SALDO\", \"days_past_due\": \"D\", \"months_late\": \"M\"")
        == "statement.days_past_due: only one of oldest_unpaid_due, days_past_due, months_late");
    CHECK(problem("\"SALDO\"", "\"SALDO\", \"balance\": \"B\"").startsWith("statement.balance: "));
    CHECK(problem("\"as_of\": \"CORTE\"", "\"as_of\": \"CORTE\", \"file\": {\"decimal\": \"dot\"}")
        == "file.decimal: must be one of auto, point, comma");
    CHECK(problem("\"person\": {", "\"person\": {\"contact_points\": [{\"type\": \"fax\"}],")
        == "contact_points[0].type: unknown word fax");
    CHECK(problem("\"as_of\": \"CORTE\"",
              "\"as_of\": \"CORTE\", \"billed\": [{\"for_each\": \"month\"}]")
        == "billed.for_each: is not in groups");
    CHECK(problem("\"as_of\": \"CORTE\"",
              "\"as_of\": \"CORTE\", \"groups\": {\"g\": [{\"n\": 1}]}, "
              "\"billed\": [{\"for_each\": \"g\", \"on\": \"F<m>\", \"amount\": \"B<n>\"}]")
        == "billed.on: has a variable that the group lacks: F<m>");
    CHECK(problem("\"format\": 1,", "\"format\": 1").startsWith("line 2: "));
}

TEST_CASE("a profile's file is found by path or by name, and a missing one is named")
{
    MadeFiles files;
    CHECK(Profile::find(files.write(minimal, QStringLiteral("p.json")))->name == "x");
    CHECK(Profile::find(QStringLiteral("pagos-mx"))->kind == Profile::Kind::Payments);
    CHECK(Profile::find(QStringLiteral("nobody")).error().code == ErrorCode::NotFound);
    CHECK(Profile::load(files.path("none.json")).error().code == ErrorCode::FileMissing);
    const auto bad = Profile::load(files.write("{}", QStringLiteral("bad.json")));
    CHECK(bad.error().args.value(0) == files.path("bad.json"));
}

TEST_CASE("a group repeats an entry for each of its members")
{
    auto json = minimal;
    json.replace("\"as_of\"", R"("groups": {"month": [{"n": 1, "end": "2024-01-31"},
        {"n": 2, "end": "2024-02-29"}], "part": {"from": 1, "to": 3}},
        "billed": [{"for_each": "month", "on": {"value": "<end>"}, "amount": "BILL_<n>"}],
        "schedule": [{"for_each": "part", "due": "DUE<n>", "principal": "P<n>"}],
        "as_of")");
    const auto profile = Profile::parse(json, QStringLiteral("p"));
    REQUIRE(profile);
    const auto& billed = profile->statement.billed;
    REQUIRE(billed.size() == 2);
    CHECK(billed[1].amount == [] {
        auto source = Source::column(QStringLiteral("BILL_2"));
        source.required = true;
        return source;
    }());
    CHECK(billed[1].on.parts.front().utf8 == "2024-02-29");
    REQUIRE(profile->statement.schedule.size() == 3);
    CHECK(profile->statement.schedule[2].due.columnNames() == "DUE3");
}
