#pragma once
#include "core/base/uuid.h"
#include "core/facts/digests.h"
#include "core/store/connection.h"

#include <optional>
#include <vector>

namespace expediente {

/// How far the evidence of a signed agreement is together (design.md, section 9).
struct CommitmentEvidence {
    FactId commitment;
    std::vector<Sha256> missing; ///< that it names and that are not here
    std::optional<bool> onServer; ///< the server said that it has all; nothing without a server

    bool isComplete() const { return missing.empty() && onServer.value_or(true); }
    bool operator==(const CommitmentEvidence&) const = default;
};

/// Of every agreement of a case, in the order in which they came here.
std::vector<CommitmentEvidence> missingEvidence(Connection& connection, CaseId id);

/// What the server has told of and not yet brought: on its way here.
std::vector<Sha256> incomingAttachments(Connection& connection);

} // namespace expediente
