#include "core/contact/phone_zones.h"
#include "core/contact/rule_layers.h"
#include "tests/core/contact/packs.h"
#include "tests/support/print.h"

#include <catch2/catch_test_macros.hpp>

using namespace expediente;

namespace {

const LayerOf agency{RuleLayer::Agency, {}, QStringLiteral("MX")};
const LayerOf creditor{RuleLayer::Creditor, QStringLiteral("fsm"), QStringLiteral("MX")};

/// Nobody is called after 20:00, says the agency.
const QByteArray early = R"({"MX": {"rules": [{
    "id": "HOUSE-EVENING", "basis": "reglamento", "source": "2026-03", "confidence": "U",
    "effective_from": "2026-01-01", "severity": "block", "check": "hours",
    "windows": [{"days": ["mon", "tue", "wed", "thu", "fri", "sat", "sun"],
                 "from": "08:00", "to": "20:00"}],
    "summary": {"es": "s", "en": "s"}, "reason": {"es": "tarde", "en": "late"}}]}})";

QByteArray loosen(const char* rule, const char* severity = "info")
{
    return QByteArray(R"({"MX": {"loosened": [{"rule": ")") + rule + R"(", "severity": ")"
        + severity + R"(", "by": "Lic. Paz", "reason": "El texto no lo dice."}]}})";
}

ContactAnswer askAt(const RuleSet& rules, const char* moment, RuleProfile profile = {})
{
    ContactQuestion question;
    question.atMs = QDateTime::fromString(QLatin1String(moment), Qt::ISODate).toMSecsSinceEpoch();
    question.zones = {"America/Mexico_City"};
    question.person.id = "d";
    question.profile = profile;
    return judgeContact(question, rules).value().answer;
}

QString refusal(const LayerOf& of, const QByteArray& json)
{
    RuleSet rules = RuleSet::of(shippedPack("MX"));
    const auto added = addLayer(rules, of, json);
    CHECK(rules.rules.size() == shippedPack("MX").rules.size());
    return added ? QString() : added.error().args.value(0);
}

} // namespace

TEST_CASE("an agency's own rule comes on top of the country's, under its own name")
{
    RuleSet rules = RuleSet::of(shippedPack("MX"));
    const char* evening = "2026-03-10T21:00:00-06:00";
    CHECK(askAt(rules, evening) == ContactAnswer::Allow);
    REQUIRE(addLayer(rules, agency, early));
    CHECK(askAt(rules, evening) == ContactAnswer::Block);
    CHECK(askAt(rules, "2026-03-10T12:00:00-06:00") == ContactAnswer::Allow);
    CHECK(rules.rules.back().layer == RuleLayer::Agency);
    CHECK_FALSE(addLayer(rules, agency, early)); // it is there already
    RuleSet other = RuleSet::of(shippedPack("CO"));
    CHECK(addLayer(other, {RuleLayer::Agency, {}, QStringLiteral("CO")}, early));
    CHECK(other.rules.size() == shippedPack("CO").rules.size()); // it speaks of Mexico
}

TEST_CASE("the agency's lawyer may loosen what is doubtful, by name; the strict profile stays")
{
    RuleSet rules = RuleSet::of(shippedPack("MX"));
    const char* saturday = "2026-03-14T11:00:00-06:00";
    CHECK(askAt(rules, saturday) == ContactAnswer::Warn);
    REQUIRE(addLayer(rules, agency, loosen("MX-WEEKEND")));
    CHECK(askAt(rules, saturday) == ContactAnswer::Allow);
    CHECK(askAt(rules, saturday, RuleProfile::Strict) == ContactAnswer::Block);
    const auto rule =
        std::ranges::find(rules.rules, QStringLiteral("MX-WEEKEND"), &ContactRule::id);
    REQUIRE(rule->loosened);
    CHECK(rule->loosened->by == QStringLiteral("Lic. Paz"));
    CHECK(rule->loosened->was == Severity::Warn);
}

TEST_CASE("a layer may choose the strict profile, and answers as that profile does")
{
    for (const char* country : {"MX", "CO", "PE", "CL"}) {
        INFO(country);
        const RuleSet plain = RuleSet::of(shippedPack(country));
        RuleSet strict = plain;
        REQUIRE(addLayer(strict, {RuleLayer::Agency, {}, QLatin1String(country)},
            QByteArray(R"({")") + country + R"(": {"strict": true}})"));
        bool differs = false;
        for (int hour = 0; hour < 31 * 24; ++hour) {
            const auto moment = QDateTime({2026, 3, 1}, {0, 30}, QTimeZone("America/Mexico_City"))
                                    .addSecs(hour * 3600)
                                    .toString(Qt::ISODate)
                                    .toLatin1();
            const auto answer = askAt(strict, moment.constData());
            CHECK(answer == askAt(plain, moment.constData(), RuleProfile::Strict));
            differs = differs || answer != askAt(plain, moment.constData());
        }
        CHECK(
            differs == (QLatin1String(country) == u"MX")); // the others differ by messages, counts
    }
}

TEST_CASE("a creditor's strict profile takes back what the agency loosened")
{
    RuleSet rules = RuleSet::of(shippedPack("MX"));
    const char* saturday = "2026-03-14T11:00:00-06:00";
    REQUIRE(addLayer(rules, agency, loosen("MX-WEEKEND")));
    REQUIRE(addLayer(rules, creditor, R"({"*": {"strict": true}})"));
    CHECK(askAt(rules, saturday) == ContactAnswer::Block);
    const auto rule =
        std::ranges::find(rules.rules, QStringLiteral("MX-WEEKEND"), &ContactRule::id);
    CHECK(rule->madeStrict);
    CHECK_FALSE(rule->loosened);
}

TEST_CASE("what may not be loosened, or can't be read, changes nothing and says where")
{
    CHECK(refusal(agency, loosen("MX-HOURS")).contains(QStringLiteral("MX-HOURS")));
    CHECK(refusal(agency, loosen("MX-NOTHING")).contains(QStringLiteral("MX-NOTHING")));
    CHECK(refusal(agency, loosen("MX-WEEKEND", "warn")).contains(QStringLiteral("severity")));
    CHECK(refusal(creditor, loosen("MX-WEEKEND")).contains(QStringLiteral("agency")));
    CHECK(refusal(agency, R"({"XX": {}})").contains(QStringLiteral("XX")));
    CHECK(refusal(agency, R"({"MX": {"rulez": []}})").contains(QStringLiteral("rulez")));
    CHECK(refusal(agency, "{").contains(QStringLiteral("line 1")));
}

TEST_CASE("a layer that adds rules never allows more, at any quarter of an hour of a month")
{
    const RuleSet plain = RuleSet::of(shippedPack("MX"));
    RuleSet layered = plain;
    REQUIRE(addLayer(layered, agency, early));
    auto moment = QDateTime({2026, 9, 1}, {0, 0}, QTimeZone("America/Mexico_City"));
    int stricter = 0;
    for (int quarter = 0; quarter < 30 * 96; ++quarter, moment = moment.addSecs(900)) {
        ContactQuestion question;
        question.atMs = moment.toMSecsSinceEpoch();
        question.person.id = "d";
        question.zones = {"America/Mexico_City"};
        const auto before = judgeContact(question, plain).value().answer;
        const auto after = judgeContact(question, layered).value().answer;
        REQUIRE(after >= before);
        stricter += after > before;
    }
    CHECK(stricter > 100);
}

TEST_CASE("a number's area code is a clue to its zone")
{
    std::map<QString, RuleSet> law;
    for (const char* country : {"MX", "CO", "US"})
        law.emplace(QLatin1String(country), RuleSet::of(shippedPack(country)));
    const auto zones = [&](const char* number) {
        return zonesOfNumber(QLatin1String(number), QStringLiteral("MX"), law);
    };
    CHECK(zones("664 123 4567") == QByteArrayList{"America/Tijuana"});
    CHECK(zones("+52 998 123 4567") == QByteArrayList{"America/Cancun"});
    for (const char* old : {"+52 1 998 123 4567", "521-998-123-4567", "+52 (1) 998 123.4567",
             "044 998 123 4567", "045 998 123 4567", "01 998 123 4567", "+52 01 998 123 4567"}) {
        INFO(old);
        CHECK(zones(old) == QByteArrayList{"America/Cancun"});
    }
    CHECK(zones("+57 1 998 123 4567") == QByteArrayList{"America/Bogota"}); // not Mexican
    CHECK(zones("55 1234 5678") == QByteArrayList{"America/Mexico_City"});
    CHECK(zones("+57 310 555 0123") == QByteArrayList{"America/Bogota"});
    CHECK(zones("+1 619 555 0100").size() > 3); // its pack has no codes: any of the country's
    CHECK(zones("+34 612 345 678").isEmpty()); // no pack of that country
    CHECK(zones("12").isEmpty());
    CHECK(zones("recado con la vecina").isEmpty());
}
