#pragma once
#include "core/base/money.h"
#include "core/base/rate.h"

#include <QDate>
#include <QString>

#include <array>
#include <optional>
#include <span>
#include <vector>

/// What may be offered to a debtor, by whom (design.md, section 6, "Discount policy").
namespace expediente {

/// What an offer speaks of. Principal is overdue and not due together.
enum class OfferPart : std::uint8_t { Principal, OrdinaryInterest, LateInterest, Fees };

inline constexpr int offerParts = 4;
QString name(OfferPart part); ///< "ordinary_interest"

/// The limits of one role. A share that is not set is nothing; a count that is not set no limit.
struct RoleLimits {
    QString role;
    std::array<Rate, offerParts> forgive{}; ///< most of each part, in per cent
    Rate leastDownPayment; ///< share of what is left to pay
    std::optional<qint64> mostInstalments; ///< without the down payment
    std::optional<qint64> mostDaysToFirst, mostDaysInAll;
    std::optional<qint64> validDays; ///< calendar days from the offer's date

    bool operator==(const RoleLimits&) const = default;
};

/// Published by the agency. What it leaves open (an empty text) fits every offer.
struct DiscountPolicy {
    QByteArray id;
    QDate from;
    std::optional<QDate> to; ///< both days included
    QString creditor, product, bucket;
    QString campaign; ///< the creditor's, where it gave one
    QString approval; ///< its standing approval: with it an agreement prints as final at the door
    std::vector<RoleLimits> roles; ///< the lowest first

    bool operator==(const DiscountPolicy&) const = default;
};

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
