#pragma once
// Private to core/store: what the server tells. Throws.
#include "core/store/writer_state.h"
#include "core/wire/messages.h"
#include "core/worklist/agency_context.h"

namespace expediente {

struct Applied {
    bool dropped = false; ///< an answer to another question than the one that is open
    int received = 0; ///< facts that were not here
    int confirmed = 0; ///< facts of ours
    int quarantined = 0; ///< whose content doesn't give their hash
    int granted = 0, purged = 0; ///< subjects
    bool ofAgency = false; ///< what the agency works by may have changed
    bool more = false;
    std::vector<CaseId> cases; ///< that read otherwise now
};

/// Facts, read models and the cursor in one transaction, or none of it. Where more follows in the
/// order of time, the cases are only queued, in the same transaction.
Applied apply(Connection& connection, WriterState& state, const AgencyContext& context,
    const PullReply& reply, qint64 nowMs);

QByteArray loadCursor(Connection& connection);

/// Takes a subject out of the store: facts, read models, search, drafts and attachments that
/// nothing else names. What was not sent yet stays, and is not seen.
void purge(Connection& connection, WriterState& state, qint64 subject);

} // namespace expediente
