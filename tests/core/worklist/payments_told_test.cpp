#include "core/worklist/paid_claim.h"
#include "core/worklist/payment_effect.h"
#include "tests/core/worklist/story.h"

#include <catch2/catch_test_macros.hpp>

using namespace expediente;

namespace {

const QDate statedOn(2026, 10, 31), toldOn(2026, 11, 24);

Money mxn(qint64 cents)
{
    return {cents, Currency::MXN};
}

struct Paying : Story {
    AccountId account{Uuid::derived({"account"})};

    Paying()
    {
        AccountStated body;
        body.account = account;
        body.number = QStringLiteral("1");
        body.asOf = statedOn;
        body.principalOverdue = mxn(1'000'00);
        body.lateInterest = mxn(50'00);
        body.principalNotDue = body.ordinaryInterest = body.vat = body.fees = body.credit = mxn(0);
        body.oldestUnpaidDue = statedOn.addDays(-40);
        say(id, body, at(statedOn, {20, 0}));
    }
    FactId pay(QDate on, qint64 cents, const char* reference = "R-1")
    {
        PaymentReceived payment;
        payment.account = account;
        payment.reference = QLatin1String(reference);
        payment.valueDate = on;
        payment.amount = mxn(cents);
        return say(id, payment, at(toldOn, {9, 0})); // told late
    }
    std::optional<PaymentEffect> effect(FactId payment)
    {
        return paymentEffect(file().accounts.at(0), payment, QStringLiteral("MX"), toldOn, context);
    }
};

} // namespace

TEST_CASE("a payment told late shows the figures before and after it")
{
    Paying story;
    const auto effect = story.effect(story.pay({2026, 11, 5}, 300'00));
    REQUIRE(effect);
    CHECK(effect->before.total == mxn(1'050'00));
    CHECK(effect->after.total == mxn(750'00));
    CHECK(effect->after[Component::LateInterest].isZero());
    CHECK_FALSE(effect->changesNothing());
}

TEST_CASE("a reversal shows the figures as they were with the payment, and as they are")
{
    Paying story;
    const FactId payment = story.pay({2026, 11, 5}, 300'00);
    story.say(story.id, PaymentReversed{payment, {2026, 11, 20}, QStringLiteral("sin fondos")},
        Story::at(toldOn, {10, 0}));
    const auto effect = story.effect(payment);
    REQUIRE(effect);
    CHECK(effect->before.total == mxn(750'00));
    CHECK(effect->after.total == mxn(1'050'00));
    CHECK(effect->after == story.view(toldOn).accounts.at(0).figures);
}

TEST_CASE("a payment that the statement holds already changes nothing")
{
    Paying story;
    CHECK(story.effect(story.pay(statedOn, 300'00))->changesNothing());
    CHECK_FALSE(story.effect(FactId{Uuid::derived({"none"})}));
}

TEST_CASE("I already paid is matched by reference, or by amount near the day that is remembered")
{
    Paying story;
    ArgumentStated argument;
    argument.text = QStringLiteral("Ya deposité el día cinco");
    argument.paid = PaidClaim{mxn(300'00), {2026, 11, 5}, {}, {}};
    story.say(story.id, argument, Story::at({2026, 11, 10}, {9, 0}));
    const auto matched = [&] { return story.view(toldOn).arguments.at(0).payment; };
    CHECK_FALSE(matched());
    story.pay({2026, 11, 5}, 299'99, "R-other-amount");
    story.pay({2026, 11, 11}, 300'00, "R-too-late");
    CHECK_FALSE(matched());
    story.pay({2026, 11, 9}, 300'00, "R-near");
    const FactId nearest = story.pay({2026, 11, 6}, 300'00, "R-nearest");
    REQUIRE(matched());
    CHECK(matched()->id == nearest);
    story.say(story.id, PaymentReversed{nearest, {2026, 11, 20}, {}}, Story::at(toldOn, {10, 0}));
    CHECK(matched()->body.reference == QStringLiteral("R-near"));

    argument.paid->reference = QStringLiteral("r-OTHER-amount");
    const auto claim = *argument.paid;
    const CaseFile file = story.file();
    REQUIRE(paymentClaimed(file, claim));
    CHECK(paymentClaimed(file, claim)->body.amount == mxn(299'99));
}
