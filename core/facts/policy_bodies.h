#pragma once
#include "core/base/money.h"
#include "core/base/rate.h"
#include "core/base/uuid.h"

#include <QByteArray>
#include <QDate>
#include <QString>

#include <array>
#include <optional>
#include <vector>

/// What the agency lets its people offer and do: discount policies, grants, rules of contact.
namespace expediente {

/// What an offer speaks of. Principal is overdue and not due together.
enum class OfferPart : std::uint8_t { Principal, OrdinaryInterest, LateInterest, Fees };

inline constexpr int offerParts = 4;

/// The limits of one role. A share that is not set is nothing; a count that is not set no limit.
struct RoleLimits {
    QString role;
    std::array<Rate, offerParts> forgive{}; ///< most of each part, in per cent
    Rate leastDownPayment; ///< share of what is left to pay
    std::optional<qint64> mostInstalments; ///< without the down payment
    std::optional<qint64> mostDaysToFirst, mostDaysInAll;
    std::optional<qint64> validDays; ///< calendar days from the offer's date

    template <class F>
    void fields(F& f)
    {
        f("role", role);
        f.opt("forgive_principal", forgive[size_t(OfferPart::Principal)]);
        f.opt("forgive_ordinary_interest", forgive[size_t(OfferPart::OrdinaryInterest)]);
        f.opt("forgive_late_interest", forgive[size_t(OfferPart::LateInterest)]);
        f.opt("forgive_fees", forgive[size_t(OfferPart::Fees)]);
        f.opt("least_down_payment", leastDownPayment);
        f.opt("most_instalments", mostInstalments);
        f.opt("most_days_to_first", mostDaysToFirst);
        f.opt("most_days_in_all", mostDaysInAll);
        f.opt("valid_days", validDays);
    }
    bool operator==(const RoleLimits&) const = default;
};

/// What an agreement under a policy says of its aftermath, as the creditor wants it.
struct AgreementConditions {
    qint64 graceDays = 0; ///< calendar days after a due date before a payment counts as missed
    bool discountLost = true; ///< on what is still to pay, once one is missed
    bool novation = false;
    qint64 letterDays =
        0; ///< within which settlement letter and bureau update follow the last payment

    template <class F>
    void fields(F& f)
    {
        f("grace_days", graceDays);
        f("discount_lost", discountLost);
        f.opt("novation", novation);
        f("letter_days", letterDays);
    }
    bool operator==(const AgreementConditions&) const = default;
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
    std::optional<AgreementConditions> agreement{}; ///< without them none prints as final
    bool onBusinessDays = false; ///< dates of a plan move to the next business day

    template <class F>
    void fields(F& f)
    {
        f("id", id);
        f("from", from);
        f.opt("to", to);
        f.opt("creditor", creditor);
        f.opt("product", product);
        f.opt("bucket", bucket);
        f.opt("campaign", campaign);
        f.opt("approval", approval);
        f("roles", roles);
        f.opt("agreement", agreement);
        f.opt("on_business_days", onBusinessDays);
    }
    bool operator==(const DiscountPolicy&) const = default;
};

/// What a new promise must keep to, and when it counts as kept. What is missing is no limit.
struct PromiseRules {
    std::optional<Money> leastAmount;
    std::optional<qint64> mostDaysAhead; ///< calendar days from the day it is made
    std::optional<qint64> mostOpen; ///< active and in grace, with the new one
    std::optional<Rate> threshold; ///< share of the amount that keeps it
    std::optional<int> grace; ///< business days

    template <class F>
    void fields(F& f)
    {
        f.opt("least_amount", leastAmount);
        f.opt("most_days_ahead", mostDaysAhead);
        f.opt("most_open", mostOpen);
        f.opt("threshold", threshold);
        f.opt("grace", grace);
    }
    bool operator==(const PromiseRules&) const = default;
};

/// The latest one of an id counts. Rules of promises hold where the policy does.
struct PolicyPublished {
    DiscountPolicy policy;
    std::optional<PromiseRules> promises;

    template <class F>
    void fields(F& f)
    {
        f("policy", policy);
        f.opt("promises", promises);
    }
    bool operator==(const PolicyPublished&) const = default;
};

/// More authority for one person and a while, signed by the server, so that they can close at a
/// door without signal. The signature is over grantDigest() (core/worklist/authority_grant.h).
struct AuthorityGranted {
    QString grant; ///< the server's id of it
    QString user; ///< key
    RoleLimits limits;
    QString creditor, product, bucket; ///< empty: any
    QDate from, to; ///< both days included
    QByteArray signature; ///< Ed25519, in hex

    template <class F>
    void fields(F& f)
    {
        f("grant", grant);
        f("user", user);
        f("limits", limits);
        f.opt("creditor", creditor);
        f.opt("product", product);
        f.opt("bucket", bucket);
        f("from", from);
        f("to", to);
        f("signature", signature);
    }
    bool operator==(const AuthorityGranted&) const = default;
};

/// Rules of contact that the agency or a creditor adds to the country's: a layer. The latest one of
/// an owner counts. For the JSON see resources/packs/README.md, "A layer".
struct RulesPublished {
    QString owner; ///< creditor key; empty: the agency's own
    QString json;

    template <class F>
    void fields(F& f)
    {
        f.opt("owner", owner);
        f.document("json", json);
    }
    bool operator==(const RulesPublished&) const = default;
};

} // namespace expediente
