#pragma once
// Private to core/store: one transaction that appends what somebody did. Throws.
#include "core/store/changes.h"
#include "core/store/known_fact.h"
#include "core/store/store.h"
#include "core/store/writer_state.h"

namespace expediente {

struct AppendResult {
    Appended appended;
    Changes changes;
};

/// Checks, seals, writes and projects; commits. Throws StoreException for what is refused.
/// `import` is the one whose undoing takes these facts back too.
AppendResult appendFacts(Connection& connection, WriterState& state, const AgencyContext& context,
    const Moment& now, const std::vector<NewFact>& facts, qint64 import = 0);

/// Reads and folds a case before somebody saves something on it; one that is not here is no matter.
void getReady(Connection& connection, WriterState& state, const AgencyContext& context, CaseId id);

/// Puts one checked fact behind the device's last one on its subject. Returns its hash.
Fact sealAndInsert(Connection& connection, OpenHead& head, const NewFact& fact, qint64 subject,
    qint64 device, qint64 import, qint64 wallMs, const Hash& previous, Signing signing);

} // namespace expediente
