#pragma once
// Private to core/store: the read models of cases that wait to be brought up to date. Throws.
#include "core/store/projection.h"

#include <functional>
#include <vector>

namespace expediente {

/// Asked now and then in long work: whether to commit what there is and come back for the rest.
using Pause = std::function<bool()>;

struct Refolded {
    std::vector<CaseId> cases;
    qint64 left = 0;
};
/// Refolds a step's worth of queued cases, or fewer where it is told to pause. One transaction.
Refolded refoldQueued(
    Connection& connection, const AgencyContext& context, const Pause& pause = {});

/// Queued cases folded ahead of their turn, on a reader's connection and beside the writer.
struct FoldedAhead {
    struct Case {
        qint64 row = 0;
        CaseId id;
        std::optional<CaseRows> rows; ///< none where only the writer can tell
        std::vector<qint64> persons;
    };
    qint64 lastFact = 0; ///< of the state that was read: none must have come since
    std::vector<Case> cases;
};
/// The next step's worth behind `afterRow`. Reads only.
FoldedAhead foldAhead(Connection& connection, const AgencyContext& context, qint64 afterRow);
/// Like refoldQueued() for the cases of `ahead`; folds them anew if any fact came since.
Refolded writeFolded(Connection& connection, const AgencyContext& context, const FoldedAhead& ahead,
    const Pause& pause = {});

} // namespace expediente
