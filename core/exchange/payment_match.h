#pragma once
#include "core/exchange/fact_lookup.h"
#include "core/facts/bodies.h"

namespace expediente {

/// What makes two payments of one reference the same: account, value date and amount. The channel
/// is only words, and files differ in it.
size_t contentOf(const PaymentReceived& payment);

/// Holds the payment against the one that has its id, in the store or in the file.
bool isSamePayment(
    const FactLookup& lookup, const FactLookup::Identity& present, const PaymentReceived& payment);

} // namespace expediente
