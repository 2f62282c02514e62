#pragma once
#include "core/casefile/case_file.h"

namespace expediente {

/// Whether anybody but the debtor has their data blocked. A debtor's whole case is blocked with
/// them, which is another matter: see mayRead() of core/negotiation/authority.h.
bool hasBlockedOthers(const CaseFile& file);

/// For whoever doesn't answer for blocked data: of those persons only who they are to the case is
/// left. Blocked data are kept and used for nothing (in Mexico LFPDPPP, article 25).
void withholdBlockedOthers(CaseFile& file);

} // namespace expediente
