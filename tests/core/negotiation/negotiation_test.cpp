#include "core/facts/body.h"
#include "core/negotiation/allocation.h"
#include "core/negotiation/discount_target.h"
#include "tests/support/pesos.h"
#include "tests/support/print.h"

#include <catch2/catch_test_macros.hpp>

#include <random>

using namespace expediente;

namespace {

/// The sample case of the screens: figures of 24 November 2026.
NegotiationBasis sample()
{
    NegotiationBasis basis;
    basis.on = {2026, 11, 24};
    basis.creditor = QStringLiteral("fsm");
    basis.product = QStringLiteral("Crédito personal");
    basis.bucket = QStringLiteral("121-180");
    basis.accounts = {AccountId{Uuid::derived({"account"})}};
    basis.balances = {pesos("32449.41"), pesos("5514.89"), pesos("6960.40"), pesos("1392.00")};
    basis.vat = pesos("1996.05");
    return basis;
}

std::vector<DiscountPolicy> autumn()
{
    DiscountPolicy policy;
    policy.id = "otono-2026";
    policy.from = {2026, 9, 1};
    policy.creditor = QStringLiteral("fsm");
    RoleLimits collector, supervisor;
    collector.role = QStringLiteral("collector");
    collector.forgive = {Rate(), Rate::percent(30), Rate::percent(80), Rate::percent(100)};
    collector.mostInstalments = 18;
    collector.mostDaysToFirst = 10;
    collector.validDays = 5;
    supervisor.role = QStringLiteral("supervisor");
    supervisor.forgive = {
        Rate::percent(10), Rate::percent(60), Rate::percent(100), Rate::percent(100)};
    supervisor.mostInstalments = 24;
    policy.roles = {collector, supervisor};
    return {policy};
}

const QString collector = QStringLiteral("collector");

OfferDraft planOfScreens()
{
    auto draft = OfferDraft::startOf(sample());
    draft.kind = OfferKind::Plan;
    draft.forgive = {pesos("0.00"), pesos("1102.98"), pesos("4176.24"), pesos("696.00")};
    draft.downPayment = DownPayment{{2026, 11, 27}, pesos("2500.00")};
    draft.number = 18;
    draft.firstDue = {2026, 12, 15};
    draft.validUntil = {2026, 11, 29};
    return draft;
}

} // namespace

TEST_CASE("the offer of the screens adds up, and its tax follows the interest")
{
    const auto policies = autumn();
    const auto made = simulate(sample(), planOfScreens(), {collector, policies});
    REQUIRE(made);
    CHECK(sample().total() == pesos("48312.75"));
    CHECK(made->offer.vatForgiven == pesos("844.68"));
    CHECK(made->offer.toPay == pesos("41492.85"));
    CHECK(made->offer.forgiven() == pesos("6819.90"));
    CHECK(made->offer.verdict == OfferVerdict::WithinAuthority);
    CHECK(made->offer.payments.size() == 19);
    CHECK(made->offer.payments.at(0) == OfferPaymentBody{{2026, 11, 27}, pesos("2500.00")});
    CHECK(made->offer.payments.at(1).amount == pesos("2166.26"));
    CHECK(made->offer.payments.back() == OfferPaymentBody{{2027, 8, 31}, pesos("2166.43")});
    CHECK(check(made->offer));
}

TEST_CASE("what is above one's own limits names the role that may, and what nobody may is refused")
{
    const auto policies = autumn();
    auto draft = planOfScreens();
    draft.number = 24;
    const auto above = simulate(sample(), draft, {collector, policies});
    REQUIRE(above);
    CHECK(above->offer.verdict == OfferVerdict::NeedsRole);
    CHECK(above->offer.needs == QStringLiteral("supervisor"));
    CHECK(above->outcome.reasons.size() == 1);
    draft.forgive[0] = pesos("10000.00");
    CHECK(simulate(sample(), draft, {collector, policies})->offer.verdict
        == OfferVerdict::NotAllowed);
    CHECK(simulate(sample(), draft, {collector, {}})->outcome.reasons.front().limit
        == OfferLimit::NoPolicy);
}

TEST_CASE("the least that a role may settle for is what is left when it forgives all that it may")
{
    const auto policies = autumn();
    const auto least = [&](const char* role) {
        return leastToSettle(sample(), {QLatin1String(role), policies});
    };
    CHECK(least("collector") == pesos("38542.31"));
    CHECK(*least("supervisor") < *least("collector"));
    CHECK_FALSE(least("nobody"));
    CHECK_FALSE(leastToSettle(sample(), {collector, {}}));
    // Nothing below it is within authority, and it is.
    const auto worked = [&](const Money& off) {
        auto draft =
            withMostForgiven(sample(), OfferDraft::startOf(sample()), policies[0].roles[0]);
        draft.validUntil = draft.firstDue = {2026, 11, 29};
        draft.forgive[size_t(OfferPart::LateInterest)] += off;
        return simulate(sample(), draft, {collector, policies})->offer;
    };
    CHECK(worked(pesos("0.00")).toPay == *least("collector"));
    CHECK(worked(pesos("0.00")).verdict == OfferVerdict::WithinAuthority);
    CHECK(worked(pesos("0.01")).verdict == OfferVerdict::NeedsRole);

    AuthorityGranted grant;
    grant.grant = QStringLiteral("g1");
    grant.user = QStringLiteral("ana");
    grant.limits = policies[0].roles[1];
    grant.from = {2026, 11, 1};
    grant.to = {2026, 11, 30};
    const std::vector grants{grant};
    CHECK(leastToSettle(sample(), {collector, policies, {}, grant.user, grants})
        == least("supervisor"));
    CHECK(leastToSettle(sample(), {collector, policies, {}, QStringLiteral("luis"), grants})
        == least("collector"));
}

TEST_CASE("an amount that is named is met from the cheapest part up, within the lowest role first")
{
    const auto policies = autumn();
    const auto basis = sample();
    const auto limits = limitsThatApply(basis, policies);
    auto start = OfferDraft::startOf(basis);
    start.validUntil = basis.on.addDays(5);
    const auto least = withMostForgiven(basis, start, limits.front());
    const auto mine = simulate(basis, least, {collector, policies});
    REQUIRE(mine);
    CHECK(mine->offer.verdict == OfferVerdict::WithinAuthority);

    std::mt19937_64 random(7);
    for (int i = 0; i < 300; ++i) {
        const Money asked(
            1'000'00 + qint64(random() % quint64(basis.total().minor() - 1'000'00)), Currency::MXN);
        const auto draft = withTotal(basis, start, asked, limits);
        REQUIRE(draft);
        const auto made = simulate(basis, *draft, {collector, policies});
        REQUIRE(made);
        INFO(asked.toPlain().toStdString());
        CHECK(made->offer.toPay >= asked);
        CHECK(made->offer.verdict != OfferVerdict::NotAllowed);
        // Above one's own limits only where those don't reach.
        CHECK(
            (made->offer.verdict == OfferVerdict::WithinAuthority) == (asked >= mine->offer.toPay));
        const auto most = withMostForgiven(basis, start, limits.back());
        const Money floor = simulate(basis, most, {collector, policies})->offer.toPay;
        if (asked >= floor)
            CHECK((made->offer.toPay - asked).minor() <= 1);
        else
            CHECK(made->offer.toPay == floor);
    }
    CHECK(withTotal(basis, start, Money::zero(Currency::MXN), limits).error().code
        == ErrorCode::BadInput);
    CHECK(withTotal(basis, start, basis.total() + pesos("0.01"), limits).error().code
        == ErrorCode::BadInput);
    CHECK(withTotal(basis, start, Money(100, Currency::USD), limits).error().code
        == ErrorCode::CurrencyMismatch);
    CHECK(simulate(
              basis, *withDiscount(basis, start, Rate::percent(10), limits), {collector, policies})
              ->offer.toPay
        == basis.total() - percentageOf(basis.total(), Rate::percent(10)));
}

TEST_CASE("an instalment that is named makes the number, and capacity is held against it")
{
    const auto policies = autumn();
    auto draft = planOfScreens();
    draft.downPayment.reset();
    draft.number.reset();
    draft.instalment = pesos("2600.00");
    const auto made = simulate(sample(), draft, {collector, policies});
    REQUIRE(made);
    CHECK(made->offer.payments.size() == 16);
    CHECK(made->offer.payments.front().amount == pesos("2600.00"));
    CHECK(made->offer.payments.back().amount == pesos("2492.85"));
    CHECK(
        capacityEvery({pesos("2600.00"), QStringLiteral("twice_a_month")}, QStringLiteral("month"))
        == pesos("5200.00"));
    CHECK(capacityEvery({pesos("3000.00"), QStringLiteral("month")}, QStringLiteral("week"))
        == pesos("700.00"));
}

TEST_CASE("a payment on account forgives nothing and leaves the rest owed")
{
    const auto policies = autumn();
    auto draft = OfferDraft::startOf(sample());
    draft.validUntil = draft.firstDue = {2026, 11, 27};
    draft.kind = OfferKind::Partial;
    draft.part = pesos("3000.00");
    const auto made = simulate(sample(), draft, {collector, policies});
    REQUIRE(made);
    CHECK(made->offer.toPay == pesos("3000.00"));
    CHECK(made->offer.verdict == OfferVerdict::WithinAuthority);
    CHECK(check(made->offer));
    for (const auto& [part, forgiven] :
        {std::pair("0.00", "0.00"), std::pair("48312.75", "0.00"), std::pair("3000.00", "1.00")}) {
        draft.part = pesos(part);
        draft.forgive[3] = pesos(forgiven);
        CHECK_FALSE(simulate(sample(), draft, {collector, policies}));
    }
}

TEST_CASE("each payment pays what the order says, and the offer is paid off with the last")
{
    const auto policies = autumn();
    const auto made = simulate(sample(), planOfScreens(), {collector, policies});
    REQUIRE(made);
    for (const auto* country : {u"MX", u"CL"}) {
        const auto lines = allocate(made->offer, *defaultPaymentOrder(country));
        REQUIRE(lines.size() == 19);
        Money interest = pesos("0.00"), fees = interest, principal = interest;
        for (const auto& line : lines) {
            CHECK(line.interest + line.fees + line.principal == line.payment.amount);
            interest += line.interest;
            fees += line.fees;
            principal += line.principal;
        }
        CHECK(lines.back().left.isZero());
        CHECK(interest == pesos("8347.44"));
        CHECK(fees == pesos("696.00"));
        CHECK(principal == pesos("32449.41"));
        // Mexico pays fees first, Chile last before principal.
        CHECK(lines.front().fees == (country[0] == u'M' ? pesos("696.00") : pesos("0.00")));
    }
}
