#pragma once
// Private to core/store.
#include "core/casefile/case_file.h"
#include "core/store/connection.h"

namespace expediente {

/// What a case is found by: names, folio and account numbers, phones, addresses, notes.
/// Written only when it changed, since FTS5 pays for every deletion.
void writeSearchRow(Connection& connection, qint64 caseRow, const CaseFile& file);

} // namespace expediente
