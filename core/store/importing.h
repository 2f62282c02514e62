#pragma once
// Private to core/store: the stages of an import. Each call is one short transaction. Throws.
#include "core/store/appending.h"
#include "core/store/refolding.h"

#include <set>
#include <span>

namespace expediente {

qint64 beginImport(Connection& connection, WriterState& state, const Moment& now);
/// Stops after some of the facts where it is told to pause: those of which ids are returned.
Appended stageFacts(Connection& connection, WriterState& state, qint64 import, const Moment& now,
    std::span<const NewFact> facts, const Pause& pause = {});
/// Makes the staged facts visible and queues their cases for refolding.
FactId completeImport(Connection& connection, WriterState& state, qint64 import,
    const NewFact& completed, const std::set<qint64>& leansOn, const Moment& now);
/// Takes back a step's worth of what was staged, from the tail; true when nothing is left.
bool takeBackStaged(Connection& connection, WriterState& state, qint64 import);
std::optional<qint64> interruptedImport(Connection& connection);

} // namespace expediente
