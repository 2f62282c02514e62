#pragma once
#include "core/casefile/case_file.h"
#include "core/worklist/agency_context.h"

#include <utility>

/// What signing and voiding an agreement say beside the document itself (design.md, section 3: a
/// commitment's plan produces one promise per instalment).
namespace expediente {

using SaidBody = std::pair<FactId, Body>;

/// Promises given by word of mouth that are open on that day and that an agreement about these
/// accounts takes the place of.
std::vector<Promise> promisesReplacedBy(
    const CaseFile& file, const OfferMade& offer, QDate on, const AgencyContext& context);

/// In the order in which they are appended: a promise for each payment of the accepted offer, the
/// open promises that these replace, and `commitment` itself with its promises filled in.
/// NotFound for an offer that isn't there or was not accepted. `nowMs` is for the new ids.
Result<std::vector<SaidBody>> factsOfSigning(
    const CaseFile& file, CommitmentSigned commitment, const AgencyContext& context, qint64 nowMs);

/// The voiding, and the promises of its plan taken back: those that are due on `on` or later.
/// NotFound for a commitment that isn't there or holds no longer.
Result<std::vector<SaidBody>> factsOfVoiding(
    const CaseFile& file, const CommitmentVoided& voided, QDate on, qint64 nowMs);

} // namespace expediente
