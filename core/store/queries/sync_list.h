#pragma once
#include "core/facts/fact.h"
#include "core/store/connection.h"
#include "core/store/sync/outbox.h"

#include <optional>
#include <set>
#include <vector>

namespace expediente {

/// What this workstation and its server have still to settle, for a page that lists it.
struct UnsettledRow {
    FactId id;
    QByteArray kind;
    Moment occurredAt;
    std::optional<CaseId> caseId; ///< that it is of, or that its person is in; none for the agency
    QString folio, name; ///< of that case
    /// Of a case that is no longer this user's: it still travels, and is not shown.
    bool hidden = false;
    Refusal why = Refusal::None;
    QString about; ///< see Refusal
    std::optional<qint64> rejectedMs; ///< UTC
    bool aside = false; ///< rejected, and seen to
    bool parked = false; ///< of a kind or version that this program doesn't know

    bool operator==(const UnsettledRow&) const = default;
};

/// Oldest first, as they go. At most `most`.
std::vector<UnsettledRow> unsentRows(Connection& connection, OutboxState state, int most);
/// What waits to be seen to first, then what was set aside; latest first.
std::vector<UnsettledRow> rejectedRows(Connection& connection, int most);
/// Of kinds or versions that this program doesn't know; latest first.
std::vector<UnsettledRow> parkedRows(Connection& connection, int most);

/// Of a case and its people: what the server has not taken yet.
std::set<FactId> unsentOf(Connection& connection, CaseId id);

struct RejectedFact {
    FactContent ours;
    std::optional<FactContent> servers; ///< where the same id is here with another content
};
/// Nothing when it is not among the rejected any more.
std::optional<RejectedFact> rejectedFact(Connection& connection, FactId id);

} // namespace expediente
