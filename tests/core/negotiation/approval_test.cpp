#include "core/negotiation/approval.h"
#include "tests/support/pesos.h"
#include "tests/support/print.h"

#include <catch2/catch_test_macros.hpp>

using namespace expediente;

namespace {

RoleLimits limitsOf(const char* role, int principal, int late)
{
    RoleLimits limits;
    limits.role = QLatin1String(role);
    limits.forgive[size_t(OfferPart::Principal)] = Rate::percent(principal);
    limits.forgive[size_t(OfferPart::LateInterest)] = Rate::percent(late);
    return limits;
}

const std::vector<RoleLimits> limits{
    limitsOf("collector", 0, 80), limitsOf("supervisor", 10, 100), limitsOf("creditor", 30, 100)};

} // namespace

TEST_CASE("a request is answered by the role that it needs or one above, as the policy orders them")
{
    const auto may = [](const char* role, const char* needs) {
        return mayDecide(limits, QLatin1String(role), QLatin1String(needs));
    };
    CHECK(may("supervisor", "supervisor"));
    CHECK(may("creditor", "supervisor"));
    CHECK_FALSE(may("collector", "supervisor"));
    CHECK_FALSE(may("supervisor", "creditor"));
    CHECK_FALSE(may("auditor", "supervisor"));
    CHECK_FALSE(may("supervisor", "auditor"));
    CHECK_FALSE(mayDecide({}, QStringLiteral("supervisor"), QStringLiteral("supervisor")));
}

TEST_CASE("the number to decide on is what each part gives beyond the asker's own limit")
{
    OfferMade offer;
    offer.balances = {Money(19'820'00, Currency::MXN), Money(0, Currency::MXN),
        Money(2'884'30, Currency::MXN), Money(0, Currency::MXN)};
    offer.forgive = {Money(1'585'60, Currency::MXN), Money(0, Currency::MXN),
        Money(2'884'30, Currency::MXN), Money(0, Currency::MXN)};
    const auto parts =
        partsAsked(offer, limits, QStringLiteral("collector"), QStringLiteral("supervisor"));
    const auto& principal = parts[size_t(OfferPart::Principal)];
    CHECK(principal.own.isZero());
    CHECK(principal.decider == Money(1'982'00, Currency::MXN));
    CHECK(principal.above() == Money(1'585'60, Currency::MXN));
    const auto& late = parts[size_t(OfferPart::LateInterest)];
    CHECK(late.own == Money(2'307'44, Currency::MXN));
    CHECK(late.above() == Money(576'86, Currency::MXN));
    CHECK(late.left().isZero());
    CHECK(parts[size_t(OfferPart::Fees)].above().isZero());
    // Who isn't in the policy may forgive nothing.
    CHECK(partsAsked(offer, limits, QStringLiteral("auditor"), {})[2].above() == late.forgiven);
}
