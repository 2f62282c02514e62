// What holds whatever is asked: for lawyers and debtors, not for one case.
#include "tests/core/contact/packs.h"
#include "tests/support/print.h"

#include <catch2/catch_test_macros.hpp>

#include <QTimeZone>

#include <random>

using namespace expediente;

namespace {

constexpr const char* countries[] = {"MX", "CO", "PE", "CL", "US"};

struct Random {
    std::mt19937_64 source;

    int upTo(int most) { return int(source() % quint64(most + 1)); }
    bool chance(int in) { return upTo(in - 1) == 0; }
};

/// Any contact on any day of two years, after any others of the fortnight before.
ContactQuestion anyQuestion(Random& random, const RuleSet& rules)
{
    ContactQuestion question;
    const qint64 start = QDateTime({2025, 1, 1}, {0, 0}, QTimeZone::utc()).toMSecsSinceEpoch();
    question.atMs = start + qint64(random.upTo(2 * 365 * 24 * 60)) * 60'000;
    question.profile = random.chance(3) ? RuleProfile::Strict : RuleProfile::Standard;
    question.week = random.chance(3) ? WeekMode::Calendar : WeekMode::Rolling7;
    if (!random.chance(4))
        question.zones = {rules.zones[random.upTo(int(rules.zones.size()) - 1)]};
    question.channel = Channel(random.upTo(5));
    question.requested = random.chance(5);
    question.person.id = "d";
    if (random.chance(8))
        question.person.role = PartyRole(random.upTo(6));
    question.person.isDebtor = question.person.role == PartyRole::Debtor;
    for (int channel = 0; channel < 6; ++channel)
        if (!random.chance(6))
            question.authorised.insert(Channel(channel));
    question.credit = AskedCredit{CreditType(random.upTo(4)), random.chance(2)};
    if (random.chance(12))
        question.legal.states.insert(LegalState(random.upTo(3)));
    for (int contacts = random.upTo(9); contacts > 0; --contacts)
        question.contacts.push_back({question.atMs - qint64(random.upTo(14 * 24 * 60)) * 60'000,
            Channel(random.upTo(5)), ContactType(random.upTo(4)), "d"});
    return question;
}

ContactVerdict judged(const ContactQuestion& question, const RuleSet& rules)
{
    return judgeContact(question, rules).value();
}

template <class Check>
void forMany(Check check)
{
    for (const char* country : countries) {
        INFO(country);
        const RuleSet rules = RuleSet::of(shippedPack(country));
        Random random{std::mt19937_64(2300)};
        for (int i = 0; i < 400; ++i) {
            INFO("question " << i);
            check(anyQuestion(random, rules), rules, random);
        }
    }
}

} // namespace

TEST_CASE("one more contact never makes lawful what was not")
{
    forMany([](ContactQuestion question, const RuleSet& rules, Random& random) {
        const auto before = judged(question, rules).answer;
        question.contacts.push_back({question.atMs - qint64(random.upTo(20 * 24 * 60)) * 60'000,
            Channel(random.upTo(5)), ContactType(random.upTo(4)), "d"});
        CHECK(judged(question, rules).answer >= before);
    });
}

TEST_CASE("a clock that was set back makes no contact lawful: what lies ahead of it counts")
{
    const RuleSet rules = RuleSet::of(shippedPack("CL"));
    ContactQuestion question;
    question.person.id = "d";
    question.zones = {"America/Santiago"};
    question.atMs =
        QDateTime({2026, 3, 10}, {12, 0}, QTimeZone(question.zones[0])).toMSecsSinceEpoch();
    CHECK(judged(question, rules).answer == ContactAnswer::Allow);
    question.contacts = {{question.atMs + 86'400'000, Channel::Call, ContactType::TwoWay, "d"}};
    CHECK(judged(question, rules).answer == ContactAnswer::Block);
}

TEST_CASE("the strict profile never allows what the standard one doesn't")
{
    forMany([](ContactQuestion question, const RuleSet& rules, Random&) {
        question.profile = RuleProfile::Standard;
        const auto standard = judged(question, rules).answer;
        question.profile = RuleProfile::Strict;
        CHECK(judged(question, rules).answer >= standard);
    });
}

TEST_CASE("the next lawful moment is lawful, and nothing before it is")
{
    int found = 0;
    forMany([&](ContactQuestion question, const RuleSet& rules, Random& random) {
        const auto verdict = judged(question, rules);
        if (!verdict.nextLawful.isValid())
            return;
        ++found;
        const qint64 next = verdict.nextLawful.toMSecsSinceEpoch();
        REQUIRE(next > question.atMs);
        std::vector<qint64> moments{next, next - 1};
        for (int i = 0; i < 40; ++i)
            moments.push_back(
                question.atMs + qint64(random.source() % quint64(next - question.atMs)));
        const auto answers = judgeMoments(question, rules, moments).value();
        CHECK(answers.front() == ContactAnswer::Allow);
        for (size_t i = 1; i < answers.size(); ++i)
            CHECK(answers[i] != ContactAnswer::Allow);
    });
    CHECK(found > 300);
}

TEST_CASE("until the moment that a verdict names, the contact stays lawful")
{
    int found = 0;
    forMany([&](ContactQuestion question, const RuleSet& rules, Random& random) {
        const auto verdict = judged(question, rules);
        if (!verdict.allowedUntil.isValid())
            return;
        ++found;
        const qint64 until = verdict.allowedUntil.toMSecsSinceEpoch();
        std::vector<qint64> moments{until, until - 1};
        for (int i = 0; i < 20; ++i)
            moments.push_back(
                question.atMs + qint64(random.source() % quint64(until - question.atMs)));
        const auto answers = judgeMoments(question, rules, moments).value();
        CHECK(answers.front() != ContactAnswer::Allow);
        for (size_t i = 1; i < answers.size(); ++i)
            CHECK(answers[i] == ContactAnswer::Allow);
    });
    CHECK(found > 200);
}

namespace {

/// contact-rules.md once more, as plainly as can be: may a debtor be called at this minute of 2026?
ContactAnswer plainly(const QString& country, const QDateTime& local, const QSet<QDate>& holidays)
{
    const int day = local.date().dayOfWeek();
    const int minute = local.time().hour() * 60 + local.time().minute();
    const auto within = [&](int from, int to) { return from * 60 <= minute && minute < to * 60; };
    const bool holiday = holidays.contains(local.date());
    bool may = false;
    if (country == "MX")
        may = within(7, 22);
    else if (country == "CO")
        may = !holiday && (day <= 5 ? within(7, 19) : day == 6 && within(8, 15));
    else if (country == "PE")
        may = !holiday && day <= 5 && within(7, 20);
    else if (country == "CL")
        may = !holiday && day <= 6 && within(8, 20);
    else
        may = within(8, 21);
    if (!may)
        return ContactAnswer::Block;
    return country == "MX" && (day >= 6 || holiday) ? ContactAnswer::Warn : ContactAnswer::Allow;
}

QSet<QDate> daysOf2026(const QString& country)
{
    const QHash<QString, QString> days{{"MX", "01-01 02-02 03-16 05-01 09-16 11-16 12-25"},
        {"CO",
            "01-01 01-12 03-23 04-02 04-03 05-01 05-18 06-08 06-15 06-29 07-20 08-07 08-17 "
            "10-12 11-02 11-16 12-08 12-25"},
        {"PE",
            "01-01 04-02 04-03 05-01 06-07 06-29 07-23 07-28 07-29 08-06 08-30 10-08 11-01 "
            "12-08 12-09 12-25"},
        {"CL",
            "01-01 04-03 04-04 05-01 05-21 06-21 06-29 07-16 08-15 09-18 09-19 10-12 10-31 "
            "11-01 12-08 12-25"}};
    QSet<QDate> set;
    for (const QString& day : days.value(country).split(u' ', Qt::SkipEmptyParts))
        set.insert(QDate::fromString("2026-" + day, Qt::ISODate));
    return set;
}

} // namespace

TEST_CASE("a year of minutes agrees with the rules told once more, in every country")
{
    for (const char* country : countries) {
        INFO(country);
        const RuleSet rules = RuleSet::of(shippedPack(country));
        ContactQuestion question;
        question.person.id = "d";
        question.zones = {rules.zones.first()};
        question.authorised = {Channel::Call};
        const QTimeZone zone(question.zones[0]);
        question.atMs = QDateTime({2026, 1, 1}, {0, 0}, zone).toMSecsSinceEpoch();
        std::vector<qint64> moments;
        for (int minute = 0; minute < 365 * 24 * 60; ++minute)
            moments.push_back(question.atMs + qint64(minute) * 60'000);
        const auto answers = judgeMoments(question, rules, moments).value();
        const auto holidays = daysOf2026(QLatin1String(country));
        int different = 0;
        for (size_t i = 0; i < moments.size(); ++i)
            different += answers[i]
                != plainly(QLatin1String(country), QDateTime::fromMSecsSinceEpoch(moments[i], zone),
                    holidays);
        CHECK(different == 0);
    }
}
