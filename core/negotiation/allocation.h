#pragma once
#include "core/figures/account_terms.h"
#include "core/negotiation/basis.h"

namespace expediente {

/// Which part of an offer each of its payments pays, and what is left of it afterwards.
struct AllocatedPayment {
    OfferPaymentBody payment;
    Money interest; ///< ordinary, late and VAT
    Money fees, principal;
    Money left; ///< of the offer, after it

    bool operator==(const AllocatedPayment&) const = default;
};

/// In the order of application (design.md, section 6), each component in full before the next.
/// Of a payment on account, `left` is what stays owed.
std::vector<AllocatedPayment> allocate(const OfferMade& offer, const PaymentOrder& order);

/// The order that the debtor's contract or country has, for the case's main account.
PaymentOrder orderOfApplication(const CaseView& view, const QString& country);

} // namespace expediente
