#include "core/casefile/rules.h"
#include "core/negotiation/simulate.h"
#include "tests/core/worklist/story.h"

#include <catch2/catch_test_macros.hpp>

using namespace expediente;

namespace {

const AccountId card{Uuid::derived({"card"})};
const Moment noon = Story::at({2026, 11, 24}, {12, 0});

/// A case with a card on which 1,000 are overdue, and an offer of 900 for it.
struct Negotiation : Story {
    FactId offer;

    explicit Negotiation(OfferVerdict verdict = OfferVerdict::NeedsRole)
    {
        AccountStated stated;
        stated.account = card;
        stated.number = QStringLiteral("1");
        stated.asOf = {2026, 11, 20};
        stated.oldestUnpaidDue = {2026, 10, 1};
        for (auto* part : {&stated.principalNotDue, &stated.ordinaryInterest, &stated.lateInterest,
                 &stated.vat, &stated.fees, &stated.credit})
            *part = pesos("0.00");
        stated.principalOverdue = pesos("1000.00");
        say(id, stated, noon);
        offer = say(id, made(verdict), noon);
    }
    static OfferMade made(OfferVerdict verdict)
    {
        OfferMade body;
        body.on = {2026, 11, 24};
        body.validUntil = {2026, 11, 29};
        body.accounts = {card};
        body.balances = {pesos("1000.00"), pesos("0.00"), pesos("0.00"), pesos("0.00")};
        body.forgive = {pesos("100.00"), pesos("0.00"), pesos("0.00"), pesos("0.00")};
        body.vat = body.vatForgiven = pesos("0.00");
        body.toPay = pesos("900.00");
        body.payments = {{{2026, 11, 28}, pesos("900.00")}};
        body.verdict = verdict;
        body.needs = QStringLiteral("supervisor");
        return body;
    }
    FactId request()
    {
        return say(id,
            ApprovalRequested{
                offer, QByteArray(64, 'a'), QStringLiteral("supervisor"), {}, {2026, 11, 27}},
            noon);
    }
    FactId decide(FactId request, Decision decision, std::optional<FactId> instead = {})
    {
        return say(id,
            ApprovalDecided{
                request, QByteArray(64, 'a'), decision, QStringLiteral("de acuerdo"), instead},
            noon);
    }
    OfferState state(QDate on = {2026, 11, 25}) const { return view(on).offers.back().state; }
    QString refused(const Body& body) const
    {
        const auto done = checkRules(file(), id, body, noon, noon, context.catalogue);
        return done ? QString() : done.error().args.value(0);
    }
};

} // namespace

TEST_CASE("an offer above authority waits, is allowed or refused, and ends on its day")
{
    Negotiation story;
    CHECK(story.state() == OfferState::OnHold);
    CHECK(story.refused(OfferAccepted{story.offer, {2026, 11, 25}, {}}) == "offer.on_hold");
    const auto request = story.request();
    CHECK(story.state() == OfferState::Waiting);
    CHECK(story.state({2026, 11, 28}) == OfferState::Expired); // nobody answered in time
    CHECK(story.view({2026, 11, 25}).next.step == StepKind::SupervisorReview);

    auto refusal = story;
    refusal.decide(request, Decision::Refuse);
    CHECK(refusal.state() == OfferState::Refused);
    // The first answer counts.
    refusal.decide(request, Decision::Allow);
    CHECK(refusal.state() == OfferState::Refused);

    story.decide(request, Decision::Allow);
    CHECK(story.state() == OfferState::Open);
    CHECK(story.state({2026, 11, 29}) == OfferState::Open);
    CHECK(story.state({2026, 11, 30}) == OfferState::Expired);
    CHECK(story.view({2026, 11, 25}).next.step == StepKind::Negotiate);
    CHECK(story.refused(OfferAccepted{story.offer, {2026, 11, 30}, {}}) == "offer.expired");
    CHECK(story.refused(OfferAccepted{story.offer, {2026, 11, 25}, {}}).isEmpty());
    story.say(story.id, OfferAccepted{story.offer, {2026, 11, 25}, story.debtor}, noon);
    CHECK(story.state({2027, 1, 1}) == OfferState::Accepted);
    CHECK(
        story.refused(OfferAccepted{story.offer, {2026, 11, 25}, {}}) == "offer.already_accepted");
}

TEST_CASE(
    "an answer after the request's last day is refused, and counts for nothing from elsewhere")
{
    Negotiation story;
    const auto request = story.request();
    const Moment late = Story::at({2026, 11, 28}, {9, 0});
    const ApprovalDecided answer{
        request, QByteArray(64, 'a'), Decision::Allow, QStringLiteral("de acuerdo"), {}};
    const auto refused =
        checkRules(story.file(), story.id, answer, late, late, story.context.catalogue);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().args.value(0) == "approval.too_late");
    story.say(story.id, answer, late); // of a device that didn't know
    CHECK(story.state({2026, 11, 28}) == OfferState::Expired);
    CHECK(story.refused(OfferAccepted{story.offer, {2026, 11, 28}, {}}) == "offer.on_hold");
}

TEST_CASE("an answer with changes puts another offer in its place")
{
    Negotiation story;
    const auto request = story.request();
    const auto other = story.say(story.id, Negotiation::made(OfferVerdict::WithinAuthority), noon);
    story.decide(request, Decision::AllowChanged, other);
    const auto view = story.view({2026, 11, 25});
    CHECK(view.offers.at(0).state == OfferState::Open);
    CHECK(view.offers.at(1).state == OfferState::Replaced);
}

TEST_CASE("what can't be offered, asked or decided is refused by name")
{
    Negotiation story;
    CHECK(story.refused(Negotiation::made(OfferVerdict::NotAllowed)) == "offer.not_allowed");
    auto strange = Negotiation::made(OfferVerdict::WithinAuthority);
    strange.accounts = {AccountId{Uuid::derived({"another"})}};
    CHECK(story.refused(strange) == "account.not_there");

    const auto request = story.request();
    ApprovalRequested again{
        story.offer, QByteArray(64, 'a'), QStringLiteral("supervisor"), {}, {2026, 11, 27}};
    CHECK(story.refused(again) == "approval.already_requested");
    ApprovalDecided other{
        request, QByteArray(64, 'b'), Decision::Allow, QStringLiteral("de acuerdo"), {}};
    CHECK(story.refused(other) == "approval.other_offer");
    story.decide(request, Decision::Allow);
    other.offerHash = QByteArray(64, 'a');
    CHECK(story.refused(other) == "approval.already_decided");

    story.say(story.id, DisputeOpened{QStringLiteral("no reconoce el cargo"), {}}, noon);
    CHECK(story.refused(Negotiation::made(OfferVerdict::WithinAuthority)) == "case.disputed");
    CHECK(story.refused(OfferAccepted{story.offer, {2026, 11, 25}, {}}) == "case.disputed");
    CHECK(negotiationBasis(story.file(), story.view({2026, 11, 24})).error().args.value(0)
        == "case.disputed");
}

TEST_CASE("the basis adds up the accounts of one currency as they stand on the day")
{
    const Negotiation story;
    const auto basis = negotiationBasis(story.file(), story.view({2026, 11, 24}));
    REQUIRE(basis);
    CHECK(basis->total() == pesos("1000.00"));
    CHECK(basis->balance(OfferPart::Principal) == pesos("1000.00"));
    CHECK(basis->creditor == "fsm");
    CHECK(basis->bucket == "31-60");
    CHECK(basis->accounts == std::vector{card});
    Story empty;
    CHECK(negotiationBasis(empty.file(), empty.view({2026, 11, 24})).error().args.value(0)
        == "offer.nothing_owed");
}

TEST_CASE("a promise is of this case's accounts, in a currency that it owes, and made by now")
{
    const Negotiation story;
    PromiseMade promise;
    promise.amount = pesos("300.00");
    promise.madeOn = {2026, 11, 24};
    promise.due = {2026, 11, 30};
    REQUIRE(story.file().accounts.size() == 1);
    CHECK(story.refused(promise).isEmpty());
    promise.accounts = {card};
    CHECK(story.refused(promise).isEmpty());
    promise.accounts = {card, AccountId{Uuid::v7(7)}};
    CHECK(story.refused(promise) == "account.not_there");
    promise.accounts = {card};
    promise.amount = Money(1'00, Currency::USD);
    CHECK(story.refused(promise) == "promise.other_currency");
    promise.accounts.clear();
    CHECK(story.refused(promise) == "promise.other_currency");
    promise.amount = pesos("300.00");
    promise.madeOn = {2026, 11, 26};
    CHECK(story.refused(promise) == "fact.in_future");
}

TEST_CASE("what is noted or promised is not dated ahead of the clock")
{
    const Negotiation story;
    const auto ahead = [&](const Body& body) {
        const auto done =
            checkRules(story.file(), story.id, body, Story::at({2026, 11, 24}, {12, 0}),
                Story::at({2026, 11, 25}, {12, 0}), story.context.catalogue);
        return done ? QString() : done.error().args.value(0);
    };
    CHECK(ahead(NoteWritten{"Vive con su hermana", NoteKind::General}) == "fact.in_future");
    PromiseMade promise;
    promise.amount = pesos("300.00");
    promise.madeOn = {2026, 11, 24};
    promise.due = {2026, 11, 30};
    CHECK(ahead(promise) == "fact.in_future");
}
