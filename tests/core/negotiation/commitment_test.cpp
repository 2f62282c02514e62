// An agreement's plan becomes promises, and voiding takes back what is still to come.
#include "core/casefile/rules.h"
#include "core/negotiation/authority.h"
#include "core/negotiation/commitment.h"
#include "tests/core/worklist/story.h"

#include <catch2/catch_test_macros.hpp>

using namespace expediente;

namespace {

const AccountId loan{Uuid::derived({"loan"})};
const Moment signedAt = Story::at({2026, 11, 24}, {12, 0});
constexpr int payments = 6;

/// A case whose debtor accepted to pay 1,200 in six monthly payments.
struct Agreed : Story {
    FactId offer;

    Agreed()
    {
        AccountStated stated;
        stated.account = loan;
        stated.number = QStringLiteral("1");
        stated.asOf = {2026, 11, 20};
        stated.oldestUnpaidDue = {2026, 10, 1};
        for (auto* part : {&stated.principalNotDue, &stated.ordinaryInterest, &stated.lateInterest,
                 &stated.vat, &stated.fees, &stated.credit})
            *part = pesos("0.00");
        stated.principalOverdue = pesos("1200.00");
        say(id, stated, signedAt);
        OfferMade made;
        made.kind = OfferKind::Plan;
        made.on = signedAt.date();
        made.validUntil = made.on.addDays(5);
        made.accounts = {loan};
        made.balances = {pesos("1200.00"), pesos("0.00"), pesos("0.00"), pesos("0.00")};
        made.forgive = {pesos("0.00"), pesos("0.00"), pesos("0.00"), pesos("0.00")};
        made.vat = made.vatForgiven = pesos("0.00");
        made.toPay = pesos("1200.00");
        made.every = QStringLiteral("month");
        for (int i = 0; i < payments; ++i)
            made.payments.push_back({QDate(2026, 12, 1).addMonths(i), pesos("200.00")});
        made.verdict = OfferVerdict::WithinAuthority;
        offer = say(id, made, signedAt);
        say(id, OfferAccepted{offer, made.on, {}}, signedAt);
    }
    CommitmentSigned commitment() const
    {
        CommitmentSigned body;
        body.folio = QStringLiteral("CNV-1");
        body.offer = offer;
        body.on = signedAt.date();
        body.terms = body.pdf = body.sealed = QByteArray(64, 'a');
        body.pages = 2;
        body.signatures = {
            {SignerRole::Debtor, debtor, QStringLiteral("Ana"), QByteArray(64, 'b')}};
        body.identity.document = QStringLiteral("INE");
        body.identity.matches = true;
        body.intent = QStringLiteral("Le\u00ed y acepto.");
        body.application = QStringLiteral("expediente");
        return body;
    }
    std::vector<FactId> sayAll(const std::vector<SaidBody>& said, const Moment& at)
    {
        std::vector<FactId> ids;
        for (const auto& [fact, body] : said) {
            CHECK(checkRules(file(), id, body, at, at, context.catalogue));
            sayAs(fact, id, body, at);
            ids.push_back(fact);
        }
        return ids;
    }
    QString refused(const Body& body) const
    {
        const auto done = checkRules(file(), id, body, signedAt, signedAt, context.catalogue);
        return done ? QString() : done.error().args.value(0);
    }
};

} // namespace

TEST_CASE("each payment of a signed plan is a promise, and takes the place of an earlier one")
{
    Agreed story;
    PromiseMade byMouth;
    byMouth.amount = pesos("300.00");
    byMouth.due = {2026, 11, 28};
    byMouth.madeOn = {2026, 11, 20};
    const auto earlier = story.say(story.id, byMouth, Story::at({2026, 11, 20}, {12, 0}));
    const auto said =
        factsOfSigning(story.file(), story.commitment(), story.context, signedAt.utcMs);
    REQUIRE(said);
    REQUIRE(said->size() == payments + 2);
    story.sayAll(*said, signedAt);
    const auto file = story.file();
    REQUIRE(file.commitments.size() == 1);
    CHECK(file.commitments.front().made.body.promises.size() == payments);
    CHECK(file.commitmentOf(story.offer));
    int open = 0;
    for (const auto& promise : file.promises) {
        if (promise.made.id == earlier) {
            REQUIRE(promise.replaced);
            CHECK(promise.replaced->by == file.commitments.front().made.body.promises.front());
            continue;
        }
        CHECK(promise.made.body.offer == story.offer);
        ++open;
    }
    CHECK(open == payments);
    // Once more is refused, for the same offer.
    CHECK(story.refused(file.commitments.front().made.body) == "commitment.already_signed");
}

TEST_CASE("a plan's promises must be its payments, and its limits are not those of promises")
{
    Agreed story;
    PromiseMade payment;
    payment.amount = pesos("200.00");
    payment.due = {2026, 12, 1};
    payment.madeOn = signedAt.date();
    payment.offer = story.offer;
    CHECK(story.refused(payment).isEmpty());
    auto other = payment;
    other.amount = pesos("150.00");
    CHECK(story.refused(other) == "promise.not_of_plan");
    other = payment;
    other.due = {2026, 12, 2};
    CHECK(story.refused(other) == "promise.not_of_plan");
    other = payment;
    other.offer = FactId{Uuid::derived({"none"})};
    CHECK(story.refused(other) == "promise.not_of_plan");
    const Speaker collector{QStringLiteral("ana"), QStringLiteral("collector")};
    CHECK(checkAuthority(story.file(), payment, collector, story.context));
}

TEST_CASE("nobody signs whom nobody looked at")
{
    Agreed signing;
    auto unseen = signing.commitment();
    unseen.identity.matches = false;
    CHECK(signing.refused(unseen) == "commitment.identity_unchecked");
    unseen = signing.commitment();
    unseen.identity.document = QStringLiteral(" ");
    CHECK_FALSE(signing.refused(unseen).isEmpty());
    CHECK(signing.refused(signing.commitment()).isEmpty());
}

TEST_CASE("voiding an agreement takes back what is still to come and leaves the trail")
{
    Agreed story;
    story.sayAll(
        *factsOfSigning(story.file(), story.commitment(), story.context, signedAt.utcMs), signedAt);
    const auto commitment = story.file().commitments.front().made.id;
    CHECK(story.refused(FactVoided{{commitment}, QStringLiteral("error")}) == "void.agreement");
    const QDate later(2027, 1, 15);
    const auto at = Story::at(later, {12, 0});
    const auto said =
        factsOfVoiding(story.file(), {commitment, QStringLiteral("otro plan")}, later, at.utcMs);
    REQUIRE(said);
    CHECK(said->size() == 1 + 4); // those of December and January stay
    story.sayAll(*said, at);
    const auto file = story.file();
    REQUIRE(file.commitments.front().voided);
    CHECK(file.commitments.front().voided->body.reason == QStringLiteral("otro plan"));
    CHECK_FALSE(file.commitmentOf(story.offer));
    CHECK_FALSE(factsOfVoiding(file, {commitment, QStringLiteral("otra vez")}, later, at.utcMs));
    // The same terms may be signed anew.
    CHECK(story.refused(story.commitment()).isEmpty());
}
