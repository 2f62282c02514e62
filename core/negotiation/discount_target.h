#pragma once
#include "core/negotiation/simulate.h"

namespace expediente {

/// The draft that comes to this much in all, or as near above it as cents allow: a person names an
/// amount, and the discount follows. What costs the creditor least goes first: late interest, fees,
/// ordinary interest, principal; of each as much as the lowest role may, then the next role, and so
/// on. Above what anybody may it doesn't go. BadInput for an amount above the whole debt or not
/// above zero.
Result<OfferDraft> withTotal(const NegotiationBasis& basis, OfferDraft draft, Money total,
    std::span<const RoleLimits> limits);

/// The same for a share of the whole debt to be forgiven.
Result<OfferDraft> withDiscount(const NegotiationBasis& basis, OfferDraft draft, Rate share,
    std::span<const RoleLimits> limits);

} // namespace expediente
