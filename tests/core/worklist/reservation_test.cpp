// Contacts that the law counts by the week, where others may have had them.
#include "tests/core/worklist/lawful.h"

#include <catch2/catch_test_macros.hpp>

using namespace expediente;

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
