#include "core/worklist/lawful_contact.h"

#include "core/worklist/contact_override.h"
#include "core/worklist/house_rules.h"
#include "tests/core/worklist/story.h"

#include <catch2/catch_test_macros.hpp>

using namespace expediente;

namespace {

/// A case of one country's law, on its own clock.
struct Lawful : Story {
    explicit Lawful(const char* country, const char* zone) : m_zone(zone)
    {
        context = AgencyContext::of(
            QLatin1String(country), zone, shippedRules(QLatin1String(country)).value());
        CaseOpened opened = file().opened->body;
        opened.country = QLatin1String(country);
        opened.zone = zone;
        say(id, opened, when({2026, 1, 5}, {9, 0}));
    }
    Moment when(QDate day, QTime time) const { return at(day, time, m_zone.constData()); }
    QString judged(const IntendedContact& contact, QDate day, QTime time) const
    {
        const auto verdict = judgeNow(file(), contact, when(day, time), context).value();
        REQUIRE(verdict);
        return verdict->hits.empty() ? QStringLiteral("allow")
                                     : name(verdict->answer) + u' ' + verdict->hits[0].rule->id;
    }
    void authorise(Channel channel, bool allowed, const char* evidence = "")
    {
        say(debtor, ChannelAuthorised{channel, allowed, {2026, 1, 5}, QLatin1String(evidence)},
            when({2026, 1, 5}, {9, 0}));
    }
    FactId number(const char* value)
    {
        ContactPointAdded point;
        point.type = ContactPointType::Mobile;
        point.value = QLatin1String(value);
        return say(debtor, point, when({2026, 1, 5}, {9, 0}));
    }

private:
    QByteArray m_zone;
};

const QDate tuesday(2026, 3, 24);

} // namespace

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

namespace {

/// In Chile, where a call on Monday forbids a visit that week unless a supervisor allows what the
/// person asked for.
struct Week : Lawful {
    const QDate monday{2026, 6, 22};
    const Moment now = when(monday, {10, 0});

    Week() : Lawful("CL", "America/Santiago")
    {
        ContactLogged direct;
        direct.action = QStringLiteral("LL");
        direct.result = QStringLiteral("CT");
        direct.type = ContactType::TwoWay;
        direct.channel = Channel::Call;
        say(id, direct, now);
    }
    ContactVerdict visit(int days, bool requested = false) const
    {
        const IntendedContact visit{.channel = Channel::Visit, .requested = requested};
        return *judgeVisit(file(), visit, monday.addDays(days), {}, now, context).value();
    }
    FactId plan(int days)
    {
        VisitPlanned planned;
        planned.on = monday.addDays(days);
        planned.requested = true;
        return say(id, planned, now);
    }
    ContactOverridden allowed(FactId plan) const
    {
        const IntendedContact asked{.channel = Channel::Visit, .requested = true};
        auto said = overridesOf(visit(1, true), asked, QStringLiteral("supervisor"),
            QStringLiteral("Lo pidió por teléfono."), false);
        REQUIRE(said.size() == 1);
        said[0].visit = plan;
        return said[0];
    }
};

} // namespace

TEST_CASE("a rule may be gone beyond by the role it names, for what the person asked for")
{
    const Week week;
    REQUIRE(week.visit(1).answer == ContactAnswer::Block);
    const QString supervisor = QStringLiteral("supervisor");
    CHECK(mayGoOn(week.visit(1), supervisor, true));
    CHECK_FALSE(mayGoOn(week.visit(1), supervisor, false));
    CHECK_FALSE(mayGoOn(week.visit(1), QStringLiteral("collector"), true));
    const auto night = *judgeNow(week.file(), {.channel = Channel::Call},
        week.when(week.monday.addDays(1), {23, 0}), week.context)
                            .value();
    CHECK_FALSE(mayGoOn(night, supervisor, true)); // the hours name nobody
}

TEST_CASE("an override holds for its visit alone")
{
    Week week;
    const FactId plan = week.plan(1);
    CHECK(week.visit(1).answer == ContactAnswer::Block);
    const FactId said = week.say(week.id, week.allowed(plan), week.now);
    CHECK(week.visit(1).answer == ContactAnswer::Warn); // still said, no longer in the way
    REQUIRE(week.visit(1).hits.size() == 1);
    CHECK(week.visit(1).hits[0].overridden);
    CHECK(overridesOf(week.visit(1), {}, {}, {}, false).empty()); // it has its reason
    CHECK(week.visit(2).answer == ContactAnswer::Block);
    const auto call = judgeNow(week.file(), {.channel = Channel::Call},
        week.when(week.monday.addDays(1), {10, 0}), week.context)
                          .value();
    CHECK(call->answer == ContactAnswer::Block);
    SECTION("not once the visit is taken back")
    {
        week.say(week.id, FactVoided{{plan}, QStringLiteral("No puede")}, week.now);
        CHECK(week.visit(1).answer == ContactAnswer::Block);
    }
    SECTION("not once the override is")
    {
        week.say(week.id, FactVoided{{said}, QStringLiteral("Fue un error")}, week.now);
        CHECK(week.visit(1).answer == ContactAnswer::Block);
    }
    SECTION("not at another door")
    {
        VisitPlanned elsewhere;
        const FactId home = week.number("55 1234 5678"), work = week.number("55 1234 5679");
        elsewhere.on = week.monday.addDays(1);
        elsewhere.contactPoint = home;
        elsewhere.replaces = plan;
        const FactId moved = week.say(week.id, elsewhere, week.now);
        week.say(week.id, week.allowed(moved), week.now);
        const auto at = [&](FactId point) {
            const IntendedContact visit{.channel = Channel::Visit, .contactPoint = point};
            return judgeVisit(week.file(), visit, elsewhere.on, {}, week.now, week.context)
                .value()
                ->answer;
        };
        CHECK(at(home) == ContactAnswer::Warn);
        CHECK(at(work) == ContactAnswer::Block);
    }
}

TEST_CASE("what was not said by who may, or not beforehand, opens nothing")
{
    Week week;
    const FactId plan = week.plan(1);
    ContactOverridden said = week.allowed(plan);
    SECTION("another's role")
    {
        said.role = QStringLiteral("collector");
    }
    SECTION("nobody asked")
    {
        said.requested = false;
    }
    SECTION("told when it was over")
    {
        said.afterwards = true;
    }
    SECTION("a warning")
    {
        said.blocked = false;
    }
    SECTION("another person")
    {
        said.person = PersonId{Uuid::derived({"aval"})};
    }
    SECTION("another visit")
    {
        said.visit = week.plan(2);
    }
    SECTION("no visit")
    {
        said.visit.reset();
    }
    SECTION("another rule")
    {
        said.rule = QStringLiteral("CL-HOURS");
    }
    week.say(week.id, said, week.now);
    CHECK(week.visit(1).answer == ContactAnswer::Block);
}

TEST_CASE("what the person asked for is not counted where the law says so, planned or done")
{
    Lawful story("CO", "America/Bogota");
    ContactLogged direct;
    direct.action = QStringLiteral("LL");
    direct.result = QStringLiteral("CT");
    direct.type = ContactType::TwoWay;
    direct.channel = Channel::Call;
    story.authorise(Channel::Call, true);
    story.authorise(Channel::Visit, true, "Contrato, anexo 3");
    story.say(story.id, direct, story.when(tuesday, {9, 0}));
    const QDate day = tuesday.addDays(1);
    const auto counted = [&] {
        const auto verdict = *judgeNow(
            story.file(), {.channel = Channel::Visit}, story.when(day, {12, 0}), story.context)
                                  .value();
        return std::ranges::any_of(verdict.hits,
            [](const RuleHit& hit) { return hit.rule->id == QStringLiteral("CO-DIRECT"); });
    };
    CHECK(counted());
    VisitPlanned planned;
    planned.on = day;
    planned.requested = true;
    const FactId plan = story.say(story.id, planned, story.when(tuesday, {9, 30}));
    CHECK_FALSE(counted());
    VisitReported report;
    report.visit = plan;
    report.on = day;
    report.outcome = VisitOutcome::Met;
    story.say(story.id, report, story.when(day, {11, 50}));
    CHECK_FALSE(counted()); // the contact of that visit is logged after its report
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

namespace {

/// In Chile with a server: Ana works here, and others have the debtor's other cases.
struct Shared : Lawful {
    const QDate day{2026, 6, 23}; // a Tuesday
    const IntendedContact call{.channel = Channel::Call};

    Shared() : Lawful("CL", "America/Santiago") { context.reservesFor = QStringLiteral("ana"); }

    FactId ask(int from, int until)
    {
        return say(id, ContactRequested{day.addDays(from), day.addDays(until)}, when(day, {9, 0}));
    }
    void answer(FactId request, ReservationAnswer said, const char* holder, int from, int until)
    {
        ContactReserved body;
        body.request = request;
        body.requestHash = QByteArray(64, 'a');
        body.answer = said;
        body.holder = QLatin1String(holder);
        body.from = day.addDays(from);
        body.until = day.addDays(until);
        say(id, body, when(day, {9, 1}));
    }
    ContactVerdict on(int days, IntendedContact contact = {.channel = Channel::Call}) const
    {
        return *judgeNow(file(), contact, when(day.addDays(days), {10, 0}), context).value();
    }
    /// Why it isn't one's own to make; nothing when it is.
    std::optional<Unreserved::Why> why(int days) const
    {
        const auto verdict = on(days);
        return verdict.hits.empty() || !verdict.hits[0].unreserved
            ? std::nullopt
            : std::optional(verdict.hits[0].unreserved->why);
    }
};

} // namespace

TEST_CASE("where others may have had the week's contact, it has to be reserved")
{
    using enum Unreserved::Why;
    Shared story;
    CHECK(story.why(0) == NotAsked);
    CHECK(story.on(0).answer == ContactAnswer::Block);
    CHECK(story.on(0).hits[0].rule->id == QStringLiteral("CL-WEEK-DIRECT"));
    CHECK_FALSE(story.on(0).nextLawful.isValid()); // waiting alone doesn't help
    const FactId asked = story.ask(1, 3);
    CHECK(story.why(1) == NotAnswered);
    CHECK(story.why(0) == NotAsked);
    story.answer(asked, ReservationAnswer::Granted, "ana", 1, 3);
    CHECK(story.on(1).answer == ContactAnswer::Allow);
    CHECK(story.on(2).answer == ContactAnswer::Allow);
    CHECK(story.why(3) == NotAsked);
    // Before it begins, waiting does help.
    CHECK(story.on(0).nextLawful
        == QDateTime(story.day.addDays(1), {8, 0}, QTimeZone("America/Santiago")));
    story.say(story.id, FactVoided{{asked}, QStringLiteral("no alcanzo")},
        story.when(story.day, {11, 0}));
    CHECK(story.why(1) == NotAsked);
}

TEST_CASE("a reservation doesn't take the place of counting")
{
    Shared story;
    const FactId asked = story.ask(0, 7);
    story.answer(asked, ReservationAnswer::Granted, "ana", 0, 7);
    ContactLogged direct;
    direct.action = QStringLiteral("LL");
    direct.result = QStringLiteral("CT");
    direct.type = ContactType::TwoWay;
    story.say(story.id, direct, story.when(story.day, {10, 0}));
    const auto next = story.on(1);
    CHECK(next.answer == ContactAnswer::Block);
    CHECK_FALSE(next.hits[0].unreserved);
}

TEST_CASE("somebody else's days are named with their end, on the case or in a refusal")
{
    Shared story;
    const FactId asked = story.ask(0, 7);
    story.answer(asked, ReservationAnswer::Taken, "beto", -1, 4);
    for (const int day : {0, 3, 10}) { // nearer than a week to his
        INFO(day);
        REQUIRE(story.why(day) == Unreserved::Why::SomebodyElse);
        CHECK(story.on(day).hits[0].unreserved->holder == QStringLiteral("beto"));
        CHECK(story.on(day).hits[0].unreserved->until == story.day.addDays(4));
    }
    CHECK(story.why(11) == Unreserved::Why::NotAsked);
}

TEST_CASE("only what is capped by the week and blocks takes a reservation, and only with a server")
{
    Shared story;
    const Moment now = story.when(story.day, {10, 0});
    CHECK(takesReservation(story.file(), story.call, now, story.context));
    CHECK(story.judged({.channel = Channel::Sms}, story.day, {10, 0})
        == QStringLiteral("block CL-WEEK-OTHER"));
    story.context.reservesFor.clear();
    CHECK(story.judged(story.call, story.day, {10, 0}) == QStringLiteral("allow"));
    CHECK_FALSE(takesReservation(story.file(), story.call, now, story.context));

    Lawful mexico("MX", "America/Mexico_City"), peru("PE", "America/Lima");
    for (Lawful* each : {&mexico, &peru}) { // by the day, and by a warning
        each->context.reservesFor = QStringLiteral("ana");
        CHECK(
            each->judged({.channel = Channel::Call}, tuesday, {10, 0}) == QStringLiteral("allow"));
    }
}

TEST_CASE("what the person asked for takes no reservation where the law doesn't count it")
{
    Lawful story("CO", "America/Bogota");
    story.context.reservesFor = QStringLiteral("ana");
    story.authorise(Channel::Email, true);
    CHECK(story.judged({.channel = Channel::Email}, tuesday, {10, 0})
        == QStringLiteral("block CO-DIRECT"));
    CHECK(story.judged({.channel = Channel::Email, .requested = true}, tuesday, {10, 0})
        == QStringLiteral("allow"));
}

TEST_CASE("a visit whose day is asked for along is judged as if it were reserved")
{
    Shared story;
    const Moment now = story.when(story.day, {9, 0});
    const auto planned = [&](int days, bool along) {
        const IntendedContact visit{.channel = Channel::Visit, .reservesAlong = along};
        return judgeVisit(story.file(), visit, story.day.addDays(days), {}, now, story.context)
            .value()
            ->answer;
    };
    CHECK(planned(1, false) == ContactAnswer::Block);
    CHECK(planned(1, true) == ContactAnswer::Allow);
    story.answer(story.ask(0, 1), ReservationAnswer::Taken, "beto", 0, 3);
    CHECK(planned(1, true) == ContactAnswer::Block);
}

TEST_CASE("a request comes to something, or visibly to nothing")
{
    Shared story;
    const FactId asked = story.ask(0, 2);
    const auto state = [&](int days) {
        return story.view(story.day.addDays(days)).reservations.at(0).state;
    };
    CHECK(state(0) == ReservationState::Requested);
    CHECK(state(2) == ReservationState::Expired);
    SECTION("granted")
    {
        story.answer(asked, ReservationAnswer::Granted, "ana", 0, 2);
        CHECK(state(1) == ReservationState::Held);
        CHECK(state(2) == ReservationState::Ended);
    }
    SECTION("refused")
    {
        story.answer(asked, ReservationAnswer::Taken, "beto", 0, 2);
        CHECK(state(1) == ReservationState::Refused);
    }
}
