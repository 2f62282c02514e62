#include "core/negotiation/approval.h"

#include <algorithm>

namespace expediente {

bool mayDecide(std::span<const RoleLimits> limits, const QString& role, const QString& needs)
{
    const auto own = std::ranges::find(limits, role, &RoleLimits::role);
    const auto needed = std::ranges::find(limits, needs, &RoleLimits::role);
    return own != limits.end() && needed != limits.end() && own >= needed;
}

std::array<PartAsked, offerParts> partsAsked(const OfferMade& offer,
    std::span<const RoleLimits> limits, const QString& asker, const QString& decider)
{
    const auto mostOf = [&](const QString& role, OfferPart part, Money balance) {
        const auto found = std::ranges::find(limits, role, &RoleLimits::role);
        return found == limits.end() ? Money::zero(balance.currency())
                                     : percentageOf(balance, found->forgive[size_t(part)]);
    };
    const auto asked = [&](OfferPart part, Money balance, Money forgiven) {
        return PartAsked{
            balance, forgiven, mostOf(asker, part, balance), mostOf(decider, part, balance)};
    };
    const auto& owed = offer.balances;
    const auto& given = offer.forgive;
    return {asked(OfferPart::Principal, owed.principal, given.principal),
        asked(OfferPart::OrdinaryInterest, owed.ordinaryInterest, given.ordinaryInterest),
        asked(OfferPart::LateInterest, owed.lateInterest, given.lateInterest),
        asked(OfferPart::Fees, owed.fees, given.fees)};
}

} // namespace expediente
