#pragma once
// Private to core/store: read models of one case, from its folded file. Throws.
#include "core/casefile/case_file.h"
#include "core/store/connection.h"
#include "core/worklist/agency_context.h"

namespace expediente {

/// "María Ñáñez" becomes "maria nanez": how names sort and compare without accents.
QString withoutAccents(const QString& text);

/// Far enough away for "no date" to sort last.
inline constexpr qint64 noDay = 5'373'484; // 9999-12-31

/// Writes the rows of a case anew from its file.
void project(
    Connection& connection, qint64 caseRow, const CaseFile& file, const AgencyContext& context);

/// Takes a case out of every read model.
void removeProjection(Connection& connection, qint64 caseRow);

/// Folds the case from its facts and projects it; first finds its persons.
CaseFile refold(Connection& connection, qint64 caseRow, const AgencyContext& context);

} // namespace expediente
