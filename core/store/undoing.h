#pragma once
// Private to core/store: taking a completed import back. Each call is one short transaction.
// Throws.
#include "core/store/appending.h"

namespace expediente {

/// Marks the import as being undone; from then on it can only be finished. NotFound when it is not
/// here or undone already, RuleRefused "import.others_lean" (file and day of the later one) while
/// another import builds on it, StoreBusy while a file is being read.
qint64 beginUndo(
    Connection& connection, WriterState& state, FactId completed, const QString& reason);
std::optional<qint64> undoUnderWay(Connection& connection);
/// NotFound unless it is there and stands.
qint64 completedImport(Connection& connection, FactId completed);

struct UndoStep {
    bool finished = false;
    qint64 facts = 0; ///< gone through in this step
};
// Short enough that a contact logged meanwhile waits for some tens of milliseconds at most.
inline constexpr int factsVoidedAtOnce = 1000;

/// Voids a step's worth of facts and queues their cases for refolding; the last step voids
/// import.completed.
UndoStep undoSome(Connection& connection, WriterState& state, qint64 import, Subject agency,
    const QString& author, const Moment& now, int factsAtOnce = factsVoidedAtOnce);

/// For reading connections, before an undo: cases that the import opened and nobody else did, on
/// which people have logged something; and how many facts there are to void.
struct UndoOutlook {
    bool begun = false;
    qint64 casesWithWork = 0;
    qint64 facts = 0;
};
UndoOutlook undoOutlook(Connection& connection, FactId completed);

} // namespace expediente
