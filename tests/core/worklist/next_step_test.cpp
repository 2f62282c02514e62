#include "tests/core/worklist/story.h"

#include <catch2/catch_test_macros.hpp>

using namespace expediente;

namespace {

const QDate today(2026, 11, 24);

} // namespace

TEST_CASE("a call-back of later today stands whatever is logged before its time")
{
    Story story;
    const auto step = story.callAt(today, QTime(16, 0), Story::at(today, {10, 0}));
    CHECK(story.asks(step));
    story.contact(Story::at(today, {9, 0}));
    CHECK(story.asks(step));
    story.contact(Story::at(today, {11, 30}));
    CHECK(story.asks(step));
    // 17:59 in Mexico City is 15:59 where the debtor lives.
    story.contact(Story::at(today, {17, 59}, "America/Mexico_City"));
    CHECK(story.asks(step));
    CHECK(story.view(today).next.fact == step);
    story.contact(Story::at(today, {16, 0}));
    CHECK_FALSE(story.asks(step));
}

TEST_CASE("a step without a time is done by a contact of its day made after it was planned")
{
    Story story;
    story.contact(Story::at(today, {9, 0}));
    const auto step = story.callAt(today, {}, Story::at(today, {10, 0}));
    CHECK(story.asks(step));
    story.contact(Story::at(today.addDays(-1), {23, 0}));
    CHECK(story.asks(step));
    story.contact(Story::at(today, {10, 5}));
    CHECK_FALSE(story.asks(step));
}

TEST_CASE("a contact made early does the step that it names")
{
    Story story;
    const auto named = story.callAt(today, QTime(16, 0), Story::at(today, {10, 0}));
    const auto other = story.callAt(today, QTime(17, 0), Story::at(today, {10, 0}));
    ContactLogged early;
    early.action = QStringLiteral("LL");
    early.result = QStringLiteral("CT");
    early.step = named;
    story.say(story.id, early, Story::at(today, {15, 40}));
    CHECK_FALSE(story.asks(named));
    CHECK(story.asks(other));
}

TEST_CASE("what a contact agreed on holds through an attempt before its time")
{
    Story story;
    ContactLogged agreed;
    agreed.action = QStringLiteral("LL");
    agreed.result = QStringLiteral("CT");
    agreed.next = NextStepBody{StepKind::Call, today, QTime(16, 0), {}};
    const auto contact = story.say(story.id, agreed, Story::at(today, {9, 0}));
    story.contact(Story::at(today, {11, 0}));
    CHECK(story.asks(contact));
    story.contact(Story::at(today, {16, 10}));
    CHECK_FALSE(story.asks(contact));
}

TEST_CASE("the last contact is the one that happened last, not the one typed last")
{
    Story story;
    const auto later = story.contact(Story::at(today, {17, 0}), "CT");
    story.contact(Story::at(today.addDays(-5), {9, 0}));
    CHECK(story.view(today).lastContact->id == later);
    CHECK(story.view(today).next.due == today.addDays(7));
}

TEST_CASE("an argument whose verdict has run out is to be verified again, and not before")
{
    Story story;
    const auto argument = story.say(story.id,
        ArgumentStated{QStringLiteral("Cobro el viernes"), story.debtor, Channel::Call},
        Story::at({2026, 11, 2}, {9, 0}));
    ArgumentJudged verdict;
    verdict.argument = argument;
    verdict.verdict = Verdict::Valid;
    verdict.until = today;
    story.say(story.id, verdict, Story::at({2026, 11, 3}, {9, 0}));
    story.contact(Story::at({2026, 11, 4}, {9, 0}));
    // Until then the case has a next step of its own.
    CHECK(story.view({2026, 11, 5}).next.source == StepSource::Figures);
    const auto steps = stepCandidates(story.file(), story.context);
    CHECK(steps.back().step.step == StepKind::VerifyArgument);
    CHECK(steps.back().step.due == today.addDays(1));
    CHECK(steps.back().step.fact == argument);
}
