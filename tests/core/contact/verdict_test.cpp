#include "tests/core/contact/packs.h"
#include "tests/support/print.h"

#include <catch2/catch_test_macros.hpp>

#include <QTimeZone>

using namespace expediente;

namespace {

qint64 at(const char* moment)
{
    return QDateTime::fromString(QLatin1String(moment), Qt::ISODate).toMSecsSinceEpoch();
}

ContactQuestion call(const char* moment, const char* zone)
{
    ContactQuestion question;
    question.atMs = at(moment);
    question.zones = {zone};
    question.person.id = "d";
    question.authorised = {Channel::Call, Channel::WhatsApp, Channel::Email};
    return question;
}

PastContact past(const char* moment, Channel channel, ContactType type, const char* who = "d")
{
    return {at(moment), channel, type, who};
}

struct Judged {
    QString answer, rule, next;
    QStringList others;
};

Judged judged(const ContactQuestion& question, const char* country)
{
    const RuleSet rules = RuleSet::of(shippedPack(country));
    const auto verdict = judgeContact(question, rules);
    REQUIRE(verdict);
    Judged result{name(verdict->answer), {}, {}, {}};
    for (const auto& hit : verdict->hits)
        result.others << hit.rule->id;
    if (!result.others.isEmpty())
        result.rule = result.others.takeFirst();
    if (verdict->nextLawful.isValid())
        result.next = verdict->nextLawful.toString(u"yyyy-MM-dd HH:mm");
    return result;
}

QString fee(const char* overdue, const char* amount, qint64 days, bool notice, Money& ceiling)
{
    ContactQuestion question;
    question.intent = Intent::ChargeFee;
    question.atMs = at("2026-03-10T12:00:00-03:00");
    question.fee = AskedFee{*Money::parse(QString::fromLatin1(overdue), Currency::CLF),
        *Money::parse(QString::fromLatin1(amount), Currency::CLF), days, notice};
    const RuleSet rules = RuleSet::of(shippedPack("CL"));
    const auto verdict = judgeContact(question, rules).value();
    ceiling = verdict.feeCeiling.value();
    return name(verdict.answer);
}

} // namespace

TEST_CASE("a zone in doubt must be lawful on every clock")
{
    auto question = call("2026-03-10T22:30:00-06:00", "America/Tijuana"); // 21:30 there
    CHECK(judged(question, "MX").answer == "allow");
    question.zones = {"America/Tijuana", "America/Mexico_City"};
    CHECK(judged(question, "MX").rule == "MX-HOURS");
    CHECK(judged(question, "MX").next == "2026-03-11 07:00"); // an hour later in Mexico City
    question.zones = {};
    CHECK(judged(question, "MX").rule == "MX-HOURS");
}

TEST_CASE("the first rule that blocks goes before those that warn")
{
    const auto sunday = judged(call("2026-03-15T23:00:00-06:00", "America/Mexico_City"), "MX");
    CHECK(sunday.answer == "block");
    CHECK(sunday.rule == "MX-HOURS");
    CHECK(sunday.others == QStringList{"MX-WEEKEND"});
    CHECK(sunday.next == "2026-03-17 07:00");
}

TEST_CASE("people that the debt is not discussed with are blocked whatever the hour")
{
    auto question = call("2026-03-10T11:00:00-06:00", "America/Mexico_City");
    question.person.role = PartyRole::Reference;
    CHECK(judged(question, "MX").rule == "MX-PERSON");
    CHECK(judged(question, "MX").next.isEmpty());
    question.person.role = PartyRole::Guarantor;
    question.person.isDebtor = false;
    CHECK(judged(question, "MX").answer == "allow");
    question.person.age = 60;
    CHECK(judged(question, "MX").rule == "MX-MINOR");
    question.person.isDebtor = true;
    CHECK(judged(question, "MX").answer == "allow");
    question.person.age = 17;
    CHECK(judged(question, "MX").rule == "MX-MINOR");
}

TEST_CASE("counters belong to the person")
{
    auto question = call("2026-03-26T10:00:00-05:00", "America/Bogota");
    question.channel = Channel::WhatsApp;
    question.contacts = {
        past("2026-03-24T10:00:00-05:00", Channel::Call, ContactType::TwoWay, "guarantor")};
    CHECK(judged(question, "CO").answer == "allow");
    question.contacts.front().person = "d";
    CHECK(judged(question, "CO").rule == "CO-DIRECT");
    question.contacts.front().type = ContactType::DebtorStarted;
    CHECK(judged(question, "CO").answer == "allow");
}

TEST_CASE("a week is the seven dates that end today, or Monday to Sunday where the rule says so")
{
    auto question = call("2026-03-16T11:00:00-03:00", "America/Santiago"); // a Monday
    question.contacts = {past("2026-03-11T11:00:00-03:00", Channel::Call, ContactType::TwoWay)};
    CHECK(judged(question, "CL").rule == "CL-WEEK-DIRECT");
    CHECK(judged(question, "CL").next == "2026-03-18 08:00");
    question.week = WeekMode::Calendar;
    CHECK(judged(question, "CL").answer == "allow");
}

TEST_CASE("messages in Chile are two a week and two days apart")
{
    auto question = call("2026-03-10T11:00:00-03:00", "America/Santiago");
    question.channel = Channel::Email;
    question.contacts = {past("2026-03-09T09:00:00-03:00", Channel::Sms, ContactType::OneWay)};
    CHECK(judged(question, "CL").rule == "CL-WEEK-OTHER");
    CHECK(judged(question, "CL").next == "2026-03-11 08:00");
    question.atMs = at("2026-03-11T11:00:00-03:00");
    CHECK(judged(question, "CL").answer == "allow");
    question.contacts.push_back(
        past("2026-03-06T09:00:00-03:00", Channel::Letter, ContactType::OneWay));
    CHECK(judged(question, "CL").rule == "CL-WEEK-OTHER");
    CHECK(judged(question, "CL").next == "2026-03-13 08:00");
}

TEST_CASE("the strict profile turns marked warnings into blocks and adds its own rules")
{
    auto question = call("2026-03-26T10:00:00-05:00", "America/Bogota");
    question.contacts = {past("2026-03-24T10:00:00-05:00", Channel::Call, ContactType::TwoWay)};
    CHECK(judged(question, "CO").answer == "allow");
    question.profile = RuleProfile::Strict;
    CHECK(judged(question, "CO").rule == "CO-DIRECT-STRICT");
    question.requested = true;
    CHECK(judged(question, "CO").answer == "allow");
}

TEST_CASE("no call in the seven days of a conversation, whose day is the first")
{
    auto question = call("2026-03-15T12:00:00-04:00", "America/New_York");
    question.contacts = {past("2026-03-09T18:00:00-04:00", Channel::Call, ContactType::TwoWay)};
    CHECK(judged(question, "US").rule == "US-CALLS");
    CHECK(judged(question, "US").next == "2026-03-16 08:00");
    question.inconvenient = true;
    CHECK(judged(question, "US").rule == "US-HOURS");
    CHECK(judged(question, "US").next.isEmpty());
}

TEST_CASE("papers are read for words that imitate a court, however they are written")
{
    ContactQuestion question;
    question.intent = Intent::Print;
    question.atMs = at("2026-03-10T11:00:00-06:00");
    question.document = AskedDocument{};
    question.document->text = QStringLiteral("Recordatorio. Quejas: REDECO y la UNE del acreedor.");
    CHECK(judged(question, "MX").answer == "allow");
    question.document->text += QStringLiteral(" NOTIFICACION\n  judicial");
    CHECK(judged(question, "MX").rule == "MX-CONTENT");
    question.document->text = QStringLiteral("Recordatorio");
    CHECK(judged(question, "MX").rule == "MX-COMPLAINT");
}

TEST_CASE("collection fees in Chile keep to their ceiling")
{
    Money ceiling;
    constexpr std::pair<const char*, const char*> checks[] = {{"5", "0.4500"}, {"10", "0.9000"},
        {"30", "2.1000"}, {"50", "3.3000"}, {"60", "3.6000"}, {"100", "4.8000"}};
    for (const auto& [overdue, most] : checks) {
        CHECK(fee(overdue, most, 21, true, ceiling) == "allow");
        CHECK(ceiling.toPlain() == QLatin1String(most));
        CHECK(fee(overdue, most, 20, true, ceiling) == "block");
        CHECK(fee(overdue, most, 21, false, ceiling) == "block");
    }
    CHECK(fee("10", "0.9001", 21, true, ceiling) == "block");
    CHECK(fee("1", "0", 21, false, ceiling) == "allow");
    CHECK(ceiling.isZero()); // 0.09 less 0.2
}

TEST_CASE("what can't be judged is refused")
{
    const RuleSet rules = RuleSet::of(shippedPack("MX"));
    CHECK_FALSE(judgeContact(call("2023-12-31T12:00:00-06:00", "America/Mexico_City"), rules));
    CHECK_FALSE(judgeContact(call("2036-01-02T12:00:00-06:00", "America/Mexico_City"), rules));
    CHECK_FALSE(judgeContact(call("2026-03-10T12:00:00-06:00", "America/Macondo"), rules));
    auto question = call("2026-03-10T12:00:00-06:00", "America/Mexico_City");
    question.region = QStringLiteral("arica");
    CHECK_FALSE(judgeContact(question, rules));
}
