#include "core/negotiation/discount_target.h"

namespace expediente {

namespace {

constexpr std::array cheapestFirst{
    OfferPart::LateInterest, OfferPart::Fees, OfferPart::OrdinaryInterest, OfferPart::Principal};

/// What stays to be paid with that much forgiven; the tax follows the interest.
Money leftWith(const NegotiationBasis& basis, const std::array<Money, offerParts>& forgive)
{
    OfferTerms terms;
    terms.balances = basis.balances;
    terms.vat = basis.vat;
    terms.forgive = forgive;
    Money left = basis.vat - vatFollowing(terms);
    for (int part = 0; part < offerParts; ++part)
        left += basis.balances[size_t(part)] - forgive[size_t(part)];
    return left;
}

/// The most of one part, up to `most`, that doesn't take the total below the target. What is left
/// falls as more is forgiven, so that it can be searched for by halves.
Money mostWithin(const NegotiationBasis& basis, std::array<Money, offerParts> forgive,
    OfferPart part, Money most, Money target)
{
    Money& forgiven = forgive[size_t(part)];
    qint64 low = forgiven.minor();
    qint64 high = most.minor();
    while (low < high) {
        const qint64 middle = low + (high - low + 1) / 2;
        forgiven = Money(middle, basis.currency());
        if (leftWith(basis, forgive) >= target)
            low = middle;
        else
            high = middle - 1;
    }
    return {low, basis.currency()};
}

} // namespace

Result<OfferDraft> withTotal(const NegotiationBasis& basis, OfferDraft draft, Money total,
    std::span<const RoleLimits> limits)
{
    if (total.currency() != basis.currency())
        return fail(ErrorCode::CurrencyMismatch);
    if (total.minor() <= 0 || total > basis.total())
        return badInput("total");
    draft.forgive.fill(Money::zero(basis.currency()));
    for (const RoleLimits& role : limits) {
        // The tax is rounded, so that a cent may be out of reach: nobody is asked for a cent.
        if ((leftWith(basis, draft.forgive) - total).minor() <= 1)
            break;
        for (const OfferPart part : cheapestFirst) {
            const Money most = percentageOf(basis.balance(part), role.forgive[size_t(part)]);
            auto& forgiven = draft.forgive[size_t(part)];
            if (most > forgiven)
                forgiven = mostWithin(basis, draft.forgive, part, most, total);
        }
    }
    return draft;
}

Result<OfferDraft> withDiscount(
    const NegotiationBasis& basis, OfferDraft draft, Rate share, std::span<const RoleLimits> limits)
{
    return withTotal(
        basis, std::move(draft), basis.total() - percentageOf(basis.total(), share), limits);
}

} // namespace expediente
