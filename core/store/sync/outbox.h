#pragma once
// Private to core/store: what was made here and is not at the server yet. Throws.
#include "core/store/writer_state.h"
#include "core/wire/messages.h"

#include <set>
#include <vector>

namespace expediente {

enum class OutboxState : int { ToSend = 0, Acknowledged = 1, Waiting = 2 };

enum class Sending {
    New,
    WaitingToo, ///< also what the server has put off before, behind all else
};

/// The next facts to send, device by device in order of dseq, as many as fit into a push. Those of
/// an import that is not complete stay. Facts that bulk work left to the signature of a later one
/// get one of their own, since they may be parted.
std::vector<Fact> nextToSend(Connection& connection, WriterState& state, Sending what);

struct Settled {
    int applied = 0, duplicates = 0, rejected = 0, waiting = 0;
    std::vector<CaseId> cases; ///< that read otherwise now
};

/// What the server said of a push. Whatever stands behind a fact that was not taken is linked anew.
Settled settle(Connection& connection, WriterState& state, const AgencyContext& context,
    const PushReply& reply, qint64 nowMs);

/// Gives everything of a device that is not sent new envelopes, behind all that it has sent.
void reissue(Connection& connection, WriterState& state, qint64 device,
    std::optional<quint32> incarnation = {});

/// What the server holds as the last fact of our device on a subject.
void putChainEnd(Connection& connection, qint64 subject, qint64 device, const Hash& hash);
Hash chainEnd(Connection& connection, qint64 subject, qint64 device);

/// Takes a fact of ours out of the ledger and keeps it among the rejected.
void reject(Connection& connection, WriterState& state, qint64 row, Refusal why,
    const QString& about, qint64 nowMs);

} // namespace expediente
