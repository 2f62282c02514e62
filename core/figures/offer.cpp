#include "core/figures/offer.h"

#include <algorithm>

namespace expediente {

namespace {

Money at(const std::array<Money, offerParts>& parts, OfferPart part)
{
    return parts[size_t(part)];
}

Done check(const OfferTerms& offer, Money toPay)
{
    if (offer.firstPayment < offer.on || offer.lastPayment < offer.firstPayment)
        return badInput("first_payment");
    if (offer.validUntil < offer.on)
        return badInput("valid_until");
    if (offer.downPayment > toPay)
        return badInput("down_payment");
    const bool allDown = offer.downPayment == toPay;
    if (offer.instalments < 0 || (offer.instalments == 0) != allDown)
        return badInput("instalments");
    return {};
}

class Limits {
public:
    Limits(const OfferTerms& offer, Money toPay) : m_offer(offer), m_toPay(toPay) { }

    std::vector<OfferReason> brokenOf(const RoleLimits& role) const
    {
        std::vector<OfferReason> broken;
        for (int part = 0; part < offerParts; ++part) {
            const Money allowed =
                percentageOf(m_offer.balances[size_t(part)], role.forgive[size_t(part)]);
            const Money asked = m_offer.forgive[size_t(part)];
            if (asked > allowed)
                broken.push_back({OfferLimit(part), allowed, asked});
        }
        const Money least = percentageOf(m_toPay, role.leastDownPayment);
        if (!isSinglePayment() && m_offer.downPayment < least)
            broken.push_back({OfferLimit::LeastDownPayment, least, m_offer.downPayment});
        count(broken, OfferLimit::MostInstalments, role.mostInstalments, m_offer.instalments);
        count(broken, OfferLimit::MostDaysToFirst, role.mostDaysToFirst,
            m_offer.on.daysTo(m_offer.firstPayment));
        count(broken, OfferLimit::MostDaysInAll, role.mostDaysInAll,
            m_offer.on.daysTo(m_offer.lastPayment));
        count(broken, OfferLimit::ValidDays, role.validDays, m_offer.on.daysTo(m_offer.validUntil));
        return broken;
    }

private:
    bool isSinglePayment() const
    {
        return m_offer.instalments == 0
            || (m_offer.instalments == 1 && m_offer.downPayment.isZero());
    }
    static void count(std::vector<OfferReason>& broken, OfferLimit limit,
        std::optional<qint64> allowed, qint64 asked)
    {
        if (allowed && asked > *allowed)
            broken.push_back({limit, std::nullopt, std::nullopt, *allowed, asked});
    }

    const OfferTerms& m_offer;
    Money m_toPay;
};

} // namespace

QString name(OfferLimit limit)
{
    constexpr std::array names{"forgive.principal", "forgive.ordinary_interest",
        "forgive.late_interest", "forgive.fees", "least_down_payment", "most_instalments",
        "most_days_to_first", "most_days_in_all", "valid_days", "no_policy"};
    return QString::fromLatin1(names[size_t(limit)]);
}

Money vatFollowing(const OfferTerms& offer)
{
    const Money interest = at(offer.balances, OfferPart::OrdinaryInterest)
        + at(offer.balances, OfferPart::LateInterest);
    const Money forgiven =
        at(offer.forgive, OfferPart::OrdinaryInterest) + at(offer.forgive, OfferPart::LateInterest);
    if (interest.isZero())
        return Money::zero(offer.currency());
    return {divideRounded(Int128(offer.vat.minor()) * forgiven.minor(), interest.minor()),
        offer.currency()};
}

Result<OfferOutcome> evaluateOffer(
    const OfferTerms& offer, const QString& role, std::span<const DiscountPolicy> policies)
{
    OfferOutcome outcome;
    outcome.forgiven = offer.forgive;
    outcome.toPay = offer.vat;
    for (int part = 0; part < offerParts; ++part) {
        const Money owed = offer.balances[size_t(part)];
        const Money forgiven = offer.forgive[size_t(part)];
        if (forgiven > owed)
            return badInput("forgive");
        outcome.toPay += owed - forgiven;
    }
    outcome.vatForgiven = vatFollowing(offer);
    outcome.toPay -= outcome.vatForgiven;
    if (outcome.toPay.minor() >= moneyLimit)
        return fail(ErrorCode::OutOfRange, {QStringLiteral("to_pay")});
    if (const auto checked = check(offer, outcome.toPay); !checked)
        return fail(checked.error());

    const auto* policy =
        policyFor({offer.on, offer.creditor, offer.product, offer.bucket}, policies);
    if (!policy) {
        outcome.reasons = {OfferReason{}};
        return outcome;
    }
    outcome.policy = policy->id;
    const auto own = std::ranges::find(policy->roles, role, &RoleLimits::role);
    if (own == policy->roles.end())
        return fail(ErrorCode::UnknownRole, {role});
    const Limits limits(offer, outcome.toPay);
    outcome.reasons = limits.brokenOf(*own);
    for (auto above = own; above != policy->roles.end(); ++above) {
        if (!limits.brokenOf(*above).empty())
            continue;
        outcome.verdict = above == own ? OfferVerdict::WithinAuthority : OfferVerdict::NeedsRole;
        outcome.role = above->role;
        return outcome;
    }
    outcome.reasons = limits.brokenOf(policy->roles.back());
    return outcome;
}

} // namespace expediente
