#pragma once
// Private to core/store: the stages of an import. Each call is one short transaction. Throws.
#include "core/store/appending.h"

namespace expediente {

qint64 beginImport(Connection& connection, WriterState& state, const Moment& now);
Appended stageFacts(Connection& connection, WriterState& state, qint64 import, const Moment& now,
    const std::vector<NewFact>& facts);
/// Makes the staged facts visible and queues their cases for refolding.
FactId completeImport(Connection& connection, WriterState& state, qint64 import,
    const NewFact& completed, const Moment& now);
/// Takes back a step's worth of what was staged, from the tail; true when nothing is left.
bool takeBackStaged(Connection& connection, WriterState& state, qint64 import);
std::optional<qint64> interruptedImport(Connection& connection);

/// Refolds a step's worth of queued cases; how many are left.
qint64 refoldQueued(Connection& connection, const AgencyContext& context);

/// Voids a step's worth of a completed import; true when all is voided and the import marked.
bool voidImported(Connection& connection, WriterState& state, FactId completed,
    const QString& reason, const QString& author, Subject agency, const Moment& now);

} // namespace expediente
