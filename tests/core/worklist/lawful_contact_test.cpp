#include "tests/core/worklist/lawful.h"

#include <catch2/catch_test_macros.hpp>

using namespace expediente;

TEST_CASE("in Colombia only a channel that the person authorised is lawful")
{
    Lawful story("CO", "America/Bogota");
    const IntendedContact whatsapp{.channel = Channel::WhatsApp};
    CHECK(story.judged(whatsapp, tuesday, {10, 0}) == QStringLiteral("block CO-CHANNEL"));
    story.authorise(Channel::WhatsApp, true);
    CHECK(story.judged(whatsapp, tuesday, {10, 0}) == QStringLiteral("allow"));
    CHECK(story.judged(whatsapp, tuesday, {19, 0}) == QStringLiteral("block CO-HOURS"));
    story.authorise(Channel::WhatsApp, false); // they changed their mind
    CHECK(story.judged(whatsapp, tuesday, {10, 0}).startsWith(QStringLiteral("block ")));
}

TEST_CASE("in Colombia a visit takes a microcredit and an authorisation that was signed")
{
    Lawful story("CO", "America/Bogota");
    AccountStated account;
    account.account = AccountId{Uuid::derived({"account"})};
    account.number = QStringLiteral("1");
    account.asOf = {2026, 3, 1};
    account.principalOverdue = Money(1'000'00, Currency::COP);
    account.principalNotDue = account.ordinaryInterest = account.lateInterest = account.vat =
        account.fees = account.credit = Money(0, Currency::COP);
    account.creditType = CreditType::Microcredit;
    story.say(story.id, account, story.when({2026, 3, 1}, {9, 0}));
    const IntendedContact visit{.channel = Channel::Visit};
    CHECK(story.judged(visit, tuesday, {10, 0}) == QStringLiteral("block CO-VISIT"));
    story.authorise(Channel::Visit, true); // said, not signed
    CHECK(story.judged(visit, tuesday, {10, 0}) == QStringLiteral("block CO-VISIT"));
    story.authorise(Channel::Visit, true, "Contrato, anexo 3");
    CHECK(story.judged(visit, tuesday, {10, 0}) == QStringLiteral("allow"));
}

TEST_CASE("what a person said no to is closed in every country, channel or address")
{
    Lawful story("MX", "America/Mexico_City");
    const IntendedContact sms{.channel = Channel::Sms};
    CHECK(story.judged(sms, tuesday, {10, 0}) == QStringLiteral("allow"));
    story.authorise(Channel::Sms, false);
    CHECK(story.judged(sms, tuesday, {10, 0}) == QStringLiteral("block PERSON-CHANNEL"));
    const FactId work = story.number("55 1234 5678");
    const IntendedContact call{.channel = Channel::Call, .contactPoint = work};
    CHECK(story.judged(call, tuesday, {10, 0}) == QStringLiteral("allow"));
    story.say(story.debtor, ContactPointJudged{work, PointStatus::DoNotUse, tuesday, {}},
        story.when(tuesday, {9, 0}));
    CHECK(story.judged(call, tuesday, {10, 0}) == QStringLiteral("block PERSON-POINT"));
}

TEST_CASE(
    "where the number points to another zone, the hour is lawful on both clocks or not at all")
{
    Lawful story("MX", "America/Mexico_City");
    const IntendedContact tijuana{
        .channel = Channel::Call, .contactPoint = story.number("664 123 4567")};
    const IntendedContact here{
        .channel = Channel::Call, .contactPoint = story.number("55 1234 5678")};
    CHECK(story.judged(here, tuesday, {7, 30}) == QStringLiteral("allow"));
    CHECK(story.judged(tijuana, tuesday, {7, 30}) == QStringLiteral("block MX-HOURS"));
    CHECK(story.judged(tijuana, tuesday, {21, 30}) == QStringLiteral("allow"));
    CHECK(story.judged(tijuana, tuesday, {22, 0}) == QStringLiteral("block MX-HOURS"));
    // To a door the number says nothing.
    const IntendedContact door{.channel = Channel::Visit, .contactPoint = tijuana.contactPoint};
    CHECK(story.judged(door, tuesday, {7, 30}) == QStringLiteral("allow"));
}

TEST_CASE("a visit is judged by the hours of its own day")
{
    Lawful story("PE", "America/Lima");
    const Moment now = story.when({2026, 6, 26}, {21, 0}); // a Friday evening
    const auto judged = [&](QDate day, std::optional<QTime> from = {}) {
        const auto verdict =
            judgeVisit(story.file(), {.channel = Channel::Visit}, day, from, now, story.context)
                .value();
        return verdict->hits.empty() ? QStringLiteral("allow") : verdict->hits[0].rule->id;
    };
    CHECK(judged({2026, 6, 26}) == QStringLiteral("PE-HOURS")); // too late today
    CHECK(judged({2026, 6, 27}) != QStringLiteral("allow")); // Saturday
    CHECK(judged({2026, 6, 29}) != QStringLiteral("allow")); // San Pedro y San Pablo
    CHECK(judged({2026, 6, 30}) == QStringLiteral("allow"));
    CHECK(judged({2026, 6, 30}, QTime(19, 59)) == QStringLiteral("allow"));
    CHECK(judged({2026, 6, 30}, QTime(20, 0)) == QStringLiteral("PE-HOURS"));
}

TEST_CASE("a creditor's own rules hold for its cases alone")
{
    Lawful story("MX", "America/Mexico_City");
    AgencyFile published;
    published.rules.push_back({FactId(), Moment(), {},
        RulesPublished{QStringLiteral("fsm"), QStringLiteral(R"({"MX": {"rules": [{
            "id": "FSM-NO-SMS", "basis": "contrato", "source": "contrato", "confidence": "U",
            "effective_from": "2026-01-01", "severity": "block", "channels": ["sms"],
            "check": "hours", "windows": [{"days": ["mon"], "from": "00:00", "to": "00:01"}],
            "summary": {"es": "s", "en": "s"}, "reason": {"es": "r", "en": "r"}}]}})")}});
    story.context = story.context.following(published, {});
    CHECK(story.context.badLayers.size() == 0);
    const IntendedContact sms{.channel = Channel::Sms};
    CHECK(story.judged(sms, tuesday, {10, 0}) == QStringLiteral("block FSM-NO-SMS"));
    CaseOpened other = story.file().opened->body;
    other.creditor.key = QStringLiteral("otra");
    story.say(story.id, other, story.when({2026, 1, 6}, {9, 0}));
    CHECK(story.judged(sms, tuesday, {10, 0}) == QStringLiteral("allow"));
}
