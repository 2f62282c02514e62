#pragma once
// Private to core/store: read models of one case, from its folded file. Throws.
#include "core/casefile/case_file.h"
#include "core/facts/fact.h"
#include "core/store/row_sync.h"
#include "core/worklist/agency_context.h"

#include <set>

namespace expediente {

/// "María Ñáñez" becomes "maria nanez": how names sort and compare without accents.
QString withoutAccents(const QString& text);

/// Far enough away for "no date" to sort last.
inline constexpr qint64 noDay = 5'373'484; // 9999-12-31

/// One more whenever the same facts and rules give other rows, unless a migration marks for
/// folding all those of which that is true.
inline constexpr int readModelVersion = 5;

/// What the read models say of one case.
struct CaseRows {
    Row summary;
    std::vector<Row> agenda{}, promises{}, visits{}, contacts{}, accounts{}, payments{}, offers{},
        approvals{}, reviews{}, overrides{}, totals{}, search{};
};

/// Pure: the same file and context give the same rows.
CaseRows rowsOf(const CaseFile& file, const AgencyContext& context);

/// Afterwards the read models say this of the case. `before`, where it is known, is what they say
/// now: nothing that is the same is read or written.
void project(
    Connection& connection, qint64 caseRow, const CaseRows& rows, const CaseRows* before = nullptr);

/// Takes a case out of every read model.
void removeProjection(Connection& connection, qint64 caseRow);

/// Who belongs to a case stands in its own facts, so those come before the persons'. Nobody to one
/// that was erased.
std::set<PersonId> partiesIn(CaseId id, const std::vector<FactRecord>& ofCase);
void setPersons(Connection& connection, qint64 caseRow, const std::vector<qint64>& persons);

/// Folds the case from its facts and projects it; first finds its persons.
CaseFile refold(Connection& connection, qint64 caseRow, const AgencyContext& context);

} // namespace expediente
