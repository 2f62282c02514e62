#include "tests/core/worklist/story.h"

#include <catch2/catch_test_macros.hpp>

using namespace expediente;

namespace {

const AccountId card{Uuid::derived({"card"})};
const AccountId loan{Uuid::derived({"loan"})};

AccountStated stated(AccountId account, QDate asOf, const char* overdue)
{
    AccountStated body;
    body.account = account;
    body.number = QStringLiteral("1");
    body.asOf = asOf;
    body.principalOverdue = pesos(overdue);
    return body;
}

FactId home(Story& story, const char* street, ContactPointType type = ContactPointType::Home)
{
    ContactPointAdded body;
    body.type = type;
    body.address = Address();
    body.address->street = QLatin1String(street);
    return story.say(story.debtor, body, Story::at({2026, 11, 1}, {9, 0}));
}

QString placeOf(const Story& story, const VisitPlanned& plan)
{
    const auto file = story.file();
    const auto* place = placeToVisit(file, &plan);
    return place ? place->body.address->street : QString();
}

} // namespace

TEST_CASE("a promise that names its account is kept by payments on that one only")
{
    Story story;
    const auto moment = Story::at({2026, 11, 2}, {9, 0});
    PromiseMade promise;
    promise.amount = pesos("100.00");
    promise.madeOn = {2026, 11, 2};
    promise.due = {2026, 11, 10};
    promise.accounts = {card};
    story.say(story.id, promise, moment);
    const auto pay = [&](AccountId account) {
        story.say(story.id,
            PaymentReceived{account, QStringLiteral("R"), {2026, 11, 5}, pesos("100.00"), {}},
            moment);
    };
    pay(loan);
    CHECK(story.view({2026, 11, 24}).promises.at(0).outcome.state == PromiseState::Broken);
    pay(card);
    CHECK(story.view({2026, 11, 24}).promises.at(0).outcome.state == PromiseState::Kept);
}

TEST_CASE("figures of a day are those of the last statement up to it")
{
    Story story;
    const auto moment = Story::at({2026, 11, 2}, {9, 0});
    story.say(story.id, stated(card, {2026, 9, 30}, "90.00"), moment);
    story.say(story.id, stated(card, {2026, 10, 31}, "100.00"), moment);
    const auto on = [&](QDate day) { return story.view(day).accounts.at(0).statement.asOf; };
    CHECK(on({2026, 11, 24}) == QDate(2026, 10, 31));
    CHECK(on({2026, 10, 31}) == QDate(2026, 10, 31));
    CHECK(on({2026, 10, 30}) == QDate(2026, 9, 30));
    CHECK(on({2026, 1, 1}) == QDate(2026, 9, 30)); // nothing earlier is known
    CHECK(story.view({2026, 10, 30}).totals.at(0) == pesos("90.00"));
}

TEST_CASE("a visit goes where its plan says, else to the debtor's best address")
{
    Story story;
    const auto work = home(story, "Taller 5", ContactPointType::Work);
    const auto first = home(story, "Encino 214");
    VisitPlanned plan;
    CHECK(placeOf(story, plan) == "Encino 214");
    plan.contactPoint = work;
    CHECK(placeOf(story, plan) == "Taller 5");
    plan.contactPoint = FactId{Uuid::v7(1)}; // none that is known
    CHECK(placeOf(story, plan) == "Encino 214");

    ContactPointJudged gone;
    gone.point = first;
    gone.status = PointStatus::NotHere;
    gone.on = {2026, 11, 3};
    story.say(story.debtor, gone, Story::at({2026, 11, 3}, {9, 0}));
    CHECK(placeOf(story, VisitPlanned()) == "Taller 5");
}
