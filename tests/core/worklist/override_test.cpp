// Who may go beyond a rule, for what, and what that opens.
#include "core/worklist/contact_override.h"
#include "tests/core/worklist/lawful.h"

#include <catch2/catch_test_macros.hpp>

using namespace expediente;

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
