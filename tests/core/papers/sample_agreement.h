#pragma once
#include "core/papers/agreement.h"
#include "core/worklist/agency_context.h"

namespace expediente::sample {

/// The case of the screens with an accepted offer: $2,500.00 down and 18 payments twice a month,
/// under a policy that the creditor approved of.
CaseFile agreed();
FactId acceptedOffer();
AgencyContext agencyThatMaySign();
AgreementOrigin signingDesk();
/// Everything that it must say is known.
Agreement agreement();

} // namespace expediente::sample
