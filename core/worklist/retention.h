#pragma once
#include "core/contact/country_pack.h"
#include "core/worklist/agency_context.h"

namespace expediente {

struct CaseFile;

/// For how long the law of the debtor's country asks to keep a case; null where no pack says it.
const Retention* retentionOf(const CaseFile& file, const AgencyContext& context);

/// The last day on which an ended case must be kept, on the agency's clock; nothing while it goes
/// on, or where no pack says it.
std::optional<QDate> keptUntil(const CaseFile& file, const AgencyContext& context);

} // namespace expediente
