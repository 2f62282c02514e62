#pragma once
#include "core/base/result.h"
#include "core/facts/codes.h"
#include "core/figures/discount_policy.h"

/// An offer against the policy that applies: what is forgiven, what is left to pay, who may say so.
namespace expediente {

struct OfferTerms {
    QDate on;
    QString creditor, product, bucket;
    std::array<Money, offerParts> balances;
    Money vat; ///< owed; it follows the interest that it belongs to
    std::array<Money, offerParts> forgive;
    Money downPayment; ///< zero for none
    qint64 instalments = 1; ///< without the down payment
    QDate firstPayment, lastPayment, validUntil;

    Currency currency() const { return vat.currency(); }
    bool operator==(const OfferTerms&) const = default;
};

/// The four parts stand first, in the order of OfferPart.
enum class OfferLimit : std::uint8_t {
    ForgivePrincipal,
    ForgiveOrdinaryInterest,
    ForgiveLateInterest,
    ForgiveFees,
    LeastDownPayment,
    MostInstalments,
    MostDaysToFirst,
    MostDaysInAll,
    ValidDays,
    NoPolicy
};

QString name(OfferLimit limit); ///< "forgive.principal", "most_instalments"

/// One limit that an offer breaks: amounts for the first five, else counts; neither for NoPolicy.
struct OfferReason {
    OfferLimit limit = OfferLimit::NoPolicy;
    std::optional<Money> allowedAmount{}, askedAmount{};
    std::optional<qint64> allowedCount{}, askedCount{};

    bool operator==(const OfferReason&) const = default;
};

struct OfferOutcome {
    QByteArray policy; ///< that applied; empty for none
    std::array<Money, offerParts> forgiven;
    Money vatForgiven;
    Money toPay;
    OfferVerdict verdict = OfferVerdict::NotAllowed;
    QString role; ///< one's own, or the one that is needed; empty where nobody may
    std::vector<OfferReason> reasons;

    bool operator==(const OfferOutcome&) const = default;
};

/// BadInput when more is forgiven than owed, when the dates are out of order or when down payment
/// and instalments contradict each other; UnknownRole when the policy doesn't name the role.
Result<OfferOutcome> evaluateOffer(
    const OfferTerms& offer, const QString& role, std::span<const DiscountPolicy> policies);

/// VAT forgiven with that much of both interests: the same fraction, rounded once.
Money vatFollowing(const OfferTerms& offer);

} // namespace expediente
