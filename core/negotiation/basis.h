#pragma once
#include "core/casefile/case_file.h"
#include "core/figures/discount_policy.h"
#include "core/worklist/case_view.h"

/// Offers to a debtor: from what is owed today to terms that add up, and whose authority they need
/// (design.md, section 6).
namespace expediente {

/// What there is to negotiate about in a case on a day: its accounts in one currency, added up.
struct NegotiationBasis {
    QDate on;
    QString creditor, product, bucket; ///< what decides which policy applies
    std::vector<AccountId> accounts;
    std::array<Money, offerParts> balances;
    Money vat;
    std::optional<CapacityDeclared> capacity; ///< the latest, in this currency

    Currency currency() const { return vat.currency(); }
    Money balance(OfferPart part) const { return balances[size_t(part)]; }
    Money total() const;
    PolicyQuestion question() const { return {on, creditor, product, bucket}; }
    bool operator==(const NegotiationBasis&) const = default;
};

/// Of the view's day, in the currency of its main account. RuleRefused "case.not_open",
/// "case.disputed", "offer.nothing_owed"; RateAboveCap and what else refuses an account's figures.
Result<NegotiationBasis> negotiationBasis(const CaseFile& file, const CaseView& view);

/// What the person can pay a month, twice a month…, as declared; over another period in proportion
/// of days (a year of 360, so that a month is two halves), rounded.
Money capacityEvery(const CapacityDeclared& capacity, const QString& every);

} // namespace expediente
