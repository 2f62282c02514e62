#pragma once
#include "core/base/result.h"
#include "core/facts/account_bodies.h"

#include <array>
#include <optional>
#include <span>
#include <vector>

namespace expediente {

inline constexpr int componentCount = 6;

/// The six components of a debt, in the order of Component.
using Components = std::array<Money, componentCount>;

/// Which component a payment pays first. Principal stands as PrincipalOverdue: principal that is
/// not due yet is paid by credit alone.
using PaymentOrder = std::vector<Component>;

/// The default of a country (design.md, section 6): MX, CO, PE, CL; nothing for others.
std::optional<PaymentOrder> defaultPaymentOrder(QStringView country);

/// The highest late rate that the law allows, from a date until the next one.
struct RateCap {
    QDate from;
    Rate annual;
    RateKind kind = RateKind::Effective;

    bool operator==(const RateCap&) const = default;
};

/// What figures are computed from, besides the payments: the creditor's statement as it stood at
/// the end of `asOf`, and the contract. All amounts are of one currency and not negative.
struct AccountTerms {
    QDate asOf;
    QDate oldestUnpaidDue; ///< null: as_of
    Components components;
    Money credit; ///< in hand with the creditor at the end of `asOf`
    std::vector<Instalment> schedule;
    std::optional<LateRate> lateRate;
    VatTerms vat;
    PaymentOrder order;
    std::vector<RateCap> caps;

    Currency currency() const { return components[0].currency(); }
};

/// Terms of a statement; what the contract leaves open comes from the country.
AccountTerms termsOf(
    const AccountStated& statement, QStringView country, std::span<const RateCap> caps = {});

/// What an account must be to have figures: an order that names each component once, a schedule of
/// no more principal than is not due, caps of the late rate's kind, none of them twice for a day.
Done checkTerms(const AccountTerms& terms);

/// The first day in (asOf, on] on which the late rate is above the cap; RateAboveCap with the cap
/// and that day.
Done checkCaps(const AccountTerms& terms, QDate on);

} // namespace expediente
