#pragma once
#include "core/exchange/flaw.h"
#include "core/facts/sealer.h"

#include <optional>
#include <vector>

namespace expediente {

/// What a row of a file comes to, held against what is here already.
struct PlannedRow {
    enum class Outcome { New, Changed, Same, Rejected };

    Outcome outcome = Outcome::Same;
    std::optional<CaseId> caseId; ///< that it is about; none of a refused row
    std::vector<NewFact> facts; ///< in order, each with its id
    RowFlaws flaws; ///< found only by looking at the store
};

} // namespace expediente
