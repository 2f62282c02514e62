#pragma once
#include "core/facts/policy_bodies.h"

#include <QDate>
#include <QString>

#include <span>

/// What may be offered to a debtor, by whom (design.md, section 6, "Discount policy").
namespace expediente {

QString name(OfferPart part); ///< "ordinary_interest"

/// What decides which policy applies.
struct PolicyQuestion {
    QDate on;
    QString creditor, product, bucket;
};

/// The one that applies: of those in force that fit, the one naming the creditor goes first, then
/// the product, then the bucket, then the later start, then the greater id. Null when none fits.
const DiscountPolicy* policyFor(
    const PolicyQuestion& question, std::span<const DiscountPolicy> policies);

} // namespace expediente
