#pragma once
#include "core/casefile/case_file.h"

namespace expediente {

/// How far the day that somebody remembers may lie from the value date of their payment.
inline constexpr int daysAroundClaim = 5;

/// The payment that "I already paid" speaks of, once the creditor has sent it: the one with the
/// reference named or, where none is named, the one of that amount within a few days of the day,
/// the nearest first. Reversed ones don't count. Null while none has come.
const Payment* paymentClaimed(const CaseFile& file, const PaidClaim& claim);

} // namespace expediente
