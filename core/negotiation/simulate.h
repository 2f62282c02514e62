#pragma once
#include "core/figures/offer.h"
#include "core/figures/plan.h"
#include "core/negotiation/basis.h"

namespace expediente {

/// What somebody has put together so far. Amounts are of the basis' currency.
struct OfferDraft {
    OfferKind kind = OfferKind::Settle;
    std::array<Money, offerParts> forgive; ///< none of a partial payment
    /// Of a plan.
    std::optional<DownPayment> downPayment;
    Every every = Every::TwiceAMonth;
    std::optional<qint64> number; ///< one of the two is given; the other follows
    std::optional<Money> instalment;
    Money part; ///< of a partial payment
    QDate firstDue; ///< of the first instalment, or of the only payment
    QDate validUntil;

    /// A single payment of everything, a week from the day, valid as long.
    static OfferDraft startOf(const NegotiationBasis& basis);
    bool operator==(const OfferDraft&) const;
};

/// Who asks, and by which rules.
struct OfferRules {
    QString role;
    std::span<const DiscountPolicy> policies;
    /// Dates of a plan move to the next of these.
    std::optional<BusinessDays> businessDays{};
    QString user{}; ///< key, for the grants
    std::span<const AuthorityGranted> grants{}; ///< whose signature is good
};

/// An offer worked out.
struct SimulatedOffer {
    OfferMade offer; ///< ready to be said, but for its note
    OfferOutcome outcome;
};

/// BadInput and the errors of makePlan() and evaluateOffer(): forgiving more than is owed, a part
/// that is no part, dates out of order, a role that the policy doesn't know.
Result<SimulatedOffer> simulate(
    const NegotiationBasis& basis, const OfferDraft& draft, const OfferRules& rules);

/// What each role may do under the policy that applies, the lowest first; empty without one.
std::span<const RoleLimits> limitsThatApply(
    const NegotiationBasis& basis, std::span<const DiscountPolicy> policies);

/// The draft with the most that the limits forgive of each part.
OfferDraft withMostForgiven(
    const NegotiationBasis& basis, OfferDraft draft, const RoleLimits& limits);

/// The least for which this person may settle everything without asking, paid at once: what is left
/// when all is forgiven that their role or one of their grants allows. Nothing where neither speaks
/// of them, or nothing would be left to pay.
std::optional<Money> leastToSettle(const NegotiationBasis& basis, const OfferRules& rules);

} // namespace expediente
