#include "core/exchange/payment_match.h"

#include "core/facts/body.h"

namespace expediente {

size_t contentOf(const PaymentReceived& payment)
{
    return qHashMulti(0, payment.account, payment.valueDate.toJulianDay(), payment.amount.minor(),
        int(payment.amount.currency()));
}

std::optional<AccountId> accountOfPayment(
    const FactLookup& lookup, const FactLookup::Identity& present)
{
    if (const auto planned = lookup.plannedPayment(present.id))
        return planned->account;
    const auto body = decode(Kind::PaymentReceived, present.body);
    return body ? std::optional(std::get<PaymentReceived>(*body).account) : std::nullopt;
}

bool isSamePayment(
    const FactLookup& lookup, const FactLookup::Identity& present, const PaymentReceived& payment)
{
    if (const auto planned = lookup.plannedPayment(present.id))
        return planned->content == contentOf(payment);
    const auto body = decode(Kind::PaymentReceived, present.body);
    if (!body)
        return false;
    const auto& known = std::get<PaymentReceived>(*body);
    return known.account == payment.account && known.valueDate == payment.valueDate
        && known.amount == payment.amount;
}

} // namespace expediente
