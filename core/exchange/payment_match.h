#pragma once
#include "core/exchange/fact_lookup.h"
#include "core/facts/bodies.h"

namespace expediente {

/// What makes two payments of one reference the same: account, value date and amount. The channel
/// is only words, and files differ in it; so a payment from a file is kept without one, or the same
/// payment from two files would be two facts.
size_t contentOf(const PaymentReceived& payment);

/// Nothing when the present fact is no payment.
std::optional<AccountId> accountOfPayment(
    const FactLookup& lookup, const FactLookup::Identity& present);

/// Holds the payment against the one that has its id, in the store or in the file.
bool isSamePayment(
    const FactLookup& lookup, const FactLookup::Identity& present, const PaymentReceived& payment);

} // namespace expediente
