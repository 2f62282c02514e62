#pragma once
// Private to core/store: the stages of an import. Each call is one short transaction. Throws.
#include "core/store/appending.h"

#include <set>

namespace expediente {

qint64 beginImport(Connection& connection, WriterState& state, const Moment& now);
Appended stageFacts(Connection& connection, WriterState& state, qint64 import, const Moment& now,
    const std::vector<NewFact>& facts);
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
/// Refolds a step's worth of queued cases.
Refolded refoldQueued(Connection& connection, const AgencyContext& context);

} // namespace expediente
