#pragma once
// Private to core/store: the cases that people work on now, folded and at hand for the next save.
#include "core/casefile/case_file.h"
#include "core/facts/fact.h"

#include <deque>
#include <optional>
#include <vector>

namespace expediente {

struct KnownCase {
    std::vector<FactRecord> records; ///< of the case and its persons
    CaseFile file; ///< what they fold to
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
