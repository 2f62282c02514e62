#include "core/worklist/paid_claim.h"

#include <cstdlib>

namespace expediente {

namespace {

/// How well a payment fits: days apart, or nothing when it doesn't.
std::optional<qint64> distance(const Payment& payment, const PaidClaim& claim)
{
    if (payment.reversed)
        return std::nullopt;
    const qint64 days = std::abs(payment.body.valueDate.daysTo(claim.on));
    if (!claim.reference.isEmpty())
        return payment.body.reference.compare(claim.reference, Qt::CaseInsensitive) == 0
            ? std::optional(days)
            : std::nullopt;
    const bool fits = days <= daysAroundClaim && payment.body.amount == claim.amount;
    return fits ? std::optional(days) : std::nullopt;
}

} // namespace

const Payment* paymentClaimed(const CaseFile& file, const PaidClaim& claim)
{
    const Payment* best = nullptr;
    qint64 nearest = 0;
    for (const auto& account : file.accounts)
        for (const auto& payment : account.payments)
            if (const auto days = distance(payment, claim); days && (!best || *days < nearest)) {
                best = &payment;
                nearest = *days;
            }
    return best;
}

} // namespace expediente
