#pragma once
#include "core/facts/offer_bodies.h"
#include "core/figures/offer.h"

/// Requests to go above one's authority, and who answers them (design.md, section 6).
namespace expediente {

/// Whether `role` may answer what needs `needs`: it stands no lower in the policy, whose roles come
/// lowest first. Not where the policy doesn't name one of them.
bool mayDecide(std::span<const RoleLimits> limits, const QString& role, const QString& needs);

/// One part of an offer beside the limits of who asks and of who decides.
struct PartAsked {
    Money balance, forgiven;
    Money own, decider; ///< the most that each may forgive; zero where the policy doesn't name them

    Money left() const { return balance - forgiven; }
    /// What is given beyond the asker's own limit.
    Money above() const
    {
        return forgiven > own ? forgiven - own : Money::zero(forgiven.currency());
    }
    bool operator==(const PartAsked&) const = default;
};

/// In the order of OfferPart. Limits are of the policy as it is now; balances of the offer's day.
std::array<PartAsked, offerParts> partsAsked(const OfferMade& offer,
    std::span<const RoleLimits> limits, const QString& asker, const QString& decider);

} // namespace expediente
