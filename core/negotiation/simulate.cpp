#include "core/negotiation/simulate.h"

#include "core/negotiation/authority.h"
#include "core/worklist/authority_grant.h"

#include <algorithm>

namespace expediente {

namespace {

constexpr int usualDays = 7;

OfferPartsBody bodyOf(const std::array<Money, offerParts>& parts)
{
    return {parts[size_t(OfferPart::Principal)], parts[size_t(OfferPart::OrdinaryInterest)],
        parts[size_t(OfferPart::LateInterest)], parts[size_t(OfferPart::Fees)]};
}

OfferTerms termsOf(const NegotiationBasis& basis, const OfferDraft& draft)
{
    OfferTerms terms;
    terms.on = basis.on;
    terms.creditor = basis.creditor;
    terms.product = basis.product;
    terms.bucket = basis.bucket;
    terms.balances = basis.balances;
    terms.vat = basis.vat;
    terms.forgive = draft.forgive;
    terms.downPayment = Money::zero(basis.currency());
    terms.firstPayment = terms.lastPayment = draft.firstDue;
    terms.validUntil = draft.validUntil;
    return terms;
}

Money leftToPay(const OfferTerms& terms)
{
    Money left = terms.vat - vatFollowing(terms);
    for (int part = 0; part < offerParts; ++part)
        left += terms.balances[size_t(part)] - terms.forgive[size_t(part)];
    return left;
}

Done checkAmounts(const NegotiationBasis& basis, const OfferDraft& draft)
{
    for (int part = 0; part < offerParts; ++part) {
        const Money& forgiven = draft.forgive[size_t(part)];
        if (forgiven.currency() != basis.currency())
            return fail(ErrorCode::CurrencyMismatch);
        if (forgiven.isNegative() || forgiven > basis.balances[size_t(part)])
            return badInput("forgive");
        if (draft.kind == OfferKind::Partial && !forgiven.isZero())
            return badInput("forgive");
    }
    const bool isPart = draft.part.currency() == basis.currency() && draft.part.minor() > 0
        && draft.part < basis.total();
    if (draft.kind == OfferKind::Partial && !isPart)
        return badInput("part");
    return {};
}

Result<std::vector<OfferPaymentBody>> paymentsOf(
    const OfferDraft& draft, Money toPay, const OfferRules& rules)
{
    if (draft.kind != OfferKind::Plan)
        return std::vector<OfferPaymentBody>{{draft.firstDue, toPay}};
    const auto plan = makePlan({toPay, draft.firstDue, draft.every, draft.number, draft.instalment,
        draft.downPayment, rules.businessDays});
    if (!plan)
        return fail(plan.error());
    std::vector<OfferPaymentBody> payments;
    for (const auto& payment : plan->payments)
        payments.push_back({payment.due, payment.amount});
    return payments;
}

} // namespace

OfferDraft OfferDraft::startOf(const NegotiationBasis& basis)
{
    OfferDraft draft;
    draft.forgive.fill(Money::zero(basis.currency()));
    draft.part = Money::zero(basis.currency());
    draft.firstDue = draft.validUntil = basis.on.addDays(usualDays);
    return draft;
}

bool OfferDraft::operator==(const OfferDraft& other) const
{
    const auto down = [](const OfferDraft& draft) {
        return draft.downPayment
            ? std::optional(std::pair(draft.downPayment->date, draft.downPayment->amount))
            : std::nullopt;
    };
    return kind == other.kind && forgive == other.forgive && down(*this) == down(other)
        && every == other.every && number == other.number && instalment == other.instalment
        && part == other.part && firstDue == other.firstDue && validUntil == other.validUntil;
}

Result<SimulatedOffer> simulate(
    const NegotiationBasis& basis, const OfferDraft& draft, const OfferRules& rules)
{
    if (const auto checked = checkAmounts(basis, draft); !checked)
        return fail(checked.error());
    OfferTerms terms = termsOf(basis, draft);
    const Money left = leftToPay(terms);
    if (left.isZero())
        return badInput("forgive");
    const Money toPay = draft.kind == OfferKind::Partial ? draft.part : left;
    const auto payments = paymentsOf(draft, toPay, rules);
    if (!payments)
        return fail(payments.error());
    const bool down = draft.kind == OfferKind::Plan && draft.downPayment.has_value();
    if (down)
        terms.downPayment = draft.downPayment->amount;
    terms.instalments = qint64(payments->size()) - (down ? 1 : 0);
    terms.firstPayment = payments->front().due;
    terms.lastPayment = payments->back().due;
    auto outcome = evaluateOffer(terms, rules.role, rules.policies);
    if (!outcome)
        return fail(outcome.error());

    OfferMade offer;
    if (outcome->verdict != OfferVerdict::WithinAuthority)
        if (const auto* grant = grantThatAllows(terms, {rules.user, rules.role}, rules.grants)) {
            outcome->verdict = OfferVerdict::WithinAuthority;
            outcome->role = rules.role;
            outcome->reasons.clear();
            offer.grant = grant->grant;
        }
    offer.kind = draft.kind;
    offer.on = basis.on;
    offer.validUntil = draft.validUntil;
    offer.accounts = basis.accounts;
    offer.bucket = basis.bucket;
    offer.balances = bodyOf(basis.balances);
    offer.forgive = bodyOf(draft.forgive);
    offer.vat = basis.vat;
    offer.vatForgiven = outcome->vatForgiven;
    offer.toPay = toPay;
    offer.hasDownPayment = down;
    offer.every = draft.kind == OfferKind::Plan ? name(draft.every) : QString();
    offer.payments = *payments;
    offer.policy = outcome->policy;
    offer.verdict = outcome->verdict;
    if (offer.verdict == OfferVerdict::NeedsRole)
        offer.needs = outcome->role;
    return SimulatedOffer{std::move(offer), std::move(*outcome)};
}

std::span<const RoleLimits> limitsThatApply(
    const NegotiationBasis& basis, std::span<const DiscountPolicy> policies)
{
    const auto* policy = policyFor(basis.question(), policies);
    return policy ? std::span<const RoleLimits>(policy->roles) : std::span<const RoleLimits>();
}

OfferDraft withMostForgiven(
    const NegotiationBasis& basis, OfferDraft draft, const RoleLimits& limits)
{
    for (int part = 0; part < offerParts; ++part)
        draft.forgive[size_t(part)] =
            percentageOf(basis.balances[size_t(part)], limits.forgive[size_t(part)]);
    return draft;
}

std::optional<Money> leastToSettle(const NegotiationBasis& basis, const OfferRules& rules)
{
    std::optional<Money> least;
    const auto consider = [&](const RoleLimits& limits) {
        auto draft = withMostForgiven(basis, OfferDraft::startOf(basis), limits);
        draft.firstDue = draft.validUntil = basis.on; // whatever its limits of days
        const auto worked = simulate(basis, draft, rules);
        if (!worked || worked->offer.verdict != OfferVerdict::WithinAuthority)
            return;
        const Money left = worked->offer.toPay;
        least = least ? std::min(*least, left) : left;
    };
    for (const RoleLimits& limits : limitsThatApply(basis, rules.policies))
        if (limits.role == rules.role)
            consider(limits);
    for (const AuthorityGranted& grant : rules.grants)
        if (holdsFor(grant, rules.user, basis.question()))
            consider(grant.limits);
    return least;
}

} // namespace expediente
