#pragma once
// Private to core/store: the cases that people work on now, folded and at hand for the next save.
#include "core/casefile/case_file.h"
#include "core/facts/fact.h"
#include "core/store/projection.h"

#include <deque>
#include <optional>
#include <vector>

namespace expediente {

struct KnownCase {
    std::vector<FactRecord> records; ///< of the case and its persons
    CaseFile file; ///< what they fold to
    /// What the file says under these rules, worked out once.
    const CaseRows& rowsUnder(const AgencyContext& context);
    /// The same, before the file changes.
    CaseRows takeRowsUnder(const AgencyContext& context);

private:
    std::optional<CaseRows> m_rows;
    const AgencyContext* m_rules = nullptr;
};

/// The writer's thread only. Whatever adds or hides facts without going through it clears it.
class CaseCache {
public:
    /// Hands the case out: who took it gives it back with put(), or it is read anew next time.
    std::optional<KnownCase> take(qint64 caseRow);
    void put(qint64 caseRow, KnownCase known);
    void clear() { m_cases.clear(); }

private:
    std::deque<std::pair<qint64, KnownCase>> m_cases; ///< the latest first
};

} // namespace expediente
