#pragma once
#include "core/casefile/case_file.h"
#include "core/casefile/catalogue.h"

namespace expediente {

/// What must hold beyond the body's own checks before a fact joins a case: it speaks of something
/// that is there, the codes fit the catalogue, the case is open. The window and the command line
/// both pass through here. RuleRefused with the rule's id.
///
/// `file` is the case as it stands before the fact; empty (not opened) for a new one.
Done checkRules(const CaseFile& file, const Subject& subject, const Body& body, const Moment& now,
    const Moment& occurredAt, const Catalogue& catalogue);

/// The request was decided by its last day: what comes later changes nothing.
bool answeredInTime(const Offer& offer);

} // namespace expediente
