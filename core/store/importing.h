#pragma once
// Private to core/store: the stages of an import. Each call is one short transaction. Throws.
#include "core/store/appending.h"

#include <functional>
#include <set>
#include <span>

namespace expediente {

qint64 beginImport(Connection& connection, WriterState& state, const Moment& now);
/// Asked now and then in long work: whether to commit what there is and come back for the rest.
using Pause = std::function<bool()>;

/// Stops after some of the facts where it is told to pause: those of which ids are returned.
Appended stageFacts(Connection& connection, WriterState& state, qint64 import, const Moment& now,
    std::span<const NewFact> facts, const Pause& pause = {});
/// Makes the staged facts visible and queues their cases for refolding.
FactId completeImport(Connection& connection, WriterState& state, qint64 import,
    const NewFact& completed, const std::set<qint64>& leansOn, const Moment& now);
/// Takes back a step's worth of what was staged, from the tail; true when nothing is left.
bool takeBackStaged(Connection& connection, WriterState& state, qint64 import);
std::optional<qint64> interruptedImport(Connection& connection);

struct Refolded {
    std::vector<CaseId> cases;
    qint64 left = 0;
};
/// Refolds a step's worth of queued cases, or fewer where it is told to pause.
Refolded refoldQueued(
    Connection& connection, const AgencyContext& context, const Pause& pause = {});

} // namespace expediente
