#pragma once
#include "core/casefile/catalogue.h"

namespace expediente {

/// The debt may be spoken of with debtor, co-debtor and guarantor, and with nobody else.
bool mayDiscussDebt(PartyRole role);

/// What stands against a result beyond the catalogue's own checks: it says that the debt was spoken
/// of, so it names a person who may hear of it (`with` is their role in the case, nothing when
/// nobody was named), and only some results take a promise. RuleRefused, the first to mend first.
std::vector<Error> contactProblems(
    const ResultCode& result, std::optional<PartyRole> with, bool hasPromise);

} // namespace expediente
