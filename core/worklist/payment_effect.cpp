#include "core/worklist/payment_effect.h"

#include <algorithm>

namespace expediente {

std::optional<PaymentEffect> paymentEffect(const AccountFile& account, FactId payment,
    const QString& country, QDate on, const AgencyContext& context)
{
    const auto found = std::ranges::find(account.payments, payment, &Payment::id);
    if (found == account.payments.end() || !account.current())
        return std::nullopt;
    const auto place = found - account.payments.begin();
    AccountFile with = account, without = account;
    with.payments[size_t(place)].reversed.reset();
    without.payments.erase(without.payments.begin() + place);
    auto counted = accountOn(with, country, on, context);
    auto uncounted = accountOn(without, country, on, context);
    if (counted.refused || uncounted.refused)
        return std::nullopt;
    if (found->reversed)
        return PaymentEffect{std::move(counted.figures), std::move(uncounted.figures)};
    return PaymentEffect{std::move(uncounted.figures), std::move(counted.figures)};
}

} // namespace expediente
