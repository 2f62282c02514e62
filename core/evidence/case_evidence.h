#pragma once
#include "core/evidence/evidence_pack.h"
#include "core/store/connection.h"

namespace expediente {

/// Everything about a case and its people, as it lies in the store. Of persons too only what is
/// about them, never another creditor's case. NotFound; throws what SQLite throws. Attachments that
/// are missing here are left out: a check of the pack names them.
Result<EvidencePack> evidenceOf(Connection& connection, CaseId id, const Moment& now);

} // namespace expediente
