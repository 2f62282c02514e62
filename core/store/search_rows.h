#pragma once
// Private to core/store: what cases are found by.
#include "core/casefile/case_file.h"
#include "core/store/row_sync.h"

namespace expediente {

/// A case has several rows of search: one with names, folio and account numbers, phones and
/// addresses, and one for each note, with the names beside it, so that a new note takes nothing
/// out of the index, which is what FTS5 pays for. The case is in the row id.
inline constexpr int searchRowBits = 16;

/// SQL for the case of a row of search.
#define EXPEDIENTE_CASE_OF_SEARCH "(rowid >> 16)"

/// What a case is found by, as its file says it now.
std::vector<Row> searchRows(const CaseFile& file);
/// Afterwards the case has these rows and no others. `fresh`: it had none.
void syncSearch(Connection& connection, qint64 caseRow, std::vector<Row> wanted, bool fresh);
/// The same where it is known what stands there; what is only added is written without reading
/// that.
void syncSearch(Connection& connection, qint64 caseRow, const std::vector<Row>& wanted,
    const std::vector<Row>& present);
/// Behind the last row of the case; nothing when there is no room.
std::optional<qint64> freeSearchRow(Connection& connection, qint64 caseRow);
void clearSearch(Connection& connection, qint64 caseRow);
/// A little of the work that keeps search fast; false when nothing was left to do.
bool mergeSearch(Connection& connection);
/// Takes everything out at once, where row by row would take minutes.
void emptySearch(Connection& connection);

} // namespace expediente
