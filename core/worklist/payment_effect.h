#pragma once
#include "core/worklist/evaluate.h"

namespace expediente {

/// What one payment does to its account's figures on a day: of a back-dated payment or a reversal,
/// how things looked before and how they look now.
struct PaymentEffect {
    Figures before, after;

    bool changesNothing() const { return before == after; }
};

/// Before it was known and after it; of a reversed one, while it counted and since it doesn't.
/// Nothing where the payment isn't the account's or figures are refused.
std::optional<PaymentEffect> paymentEffect(const AccountFile& account, FactId payment,
    const QString& country, QDate on, const AgencyContext& context);

} // namespace expediente
