#pragma once
// Private to core/store: what cases are found by.
#include "core/casefile/case_file.h"
#include "core/store/connection.h"

namespace expediente {

/// A case has several rows of search: one with names, folio and account numbers, phones and
/// addresses, and one for each note, with the names beside it, so that a new note takes nothing
/// out of the index, which is what FTS5 pays for. The case is in the row id.
inline constexpr int searchRowBits = 16;

/// SQL for the case of a row of search.
#define EXPEDIENTE_CASE_OF_SEARCH "(rowid >> 16)"

/// Afterwards the case is found by what its file says now. `fresh`: it was not there.
void syncSearch(Connection& connection, qint64 caseRow, const CaseFile& file, bool fresh);
void clearSearch(Connection& connection, qint64 caseRow);
/// A little of the work that keeps search fast; false when nothing was left to do.
bool mergeSearch(Connection& connection);
/// Takes everything out at once, where row by row would take minutes.
void emptySearch(Connection& connection);

} // namespace expediente
