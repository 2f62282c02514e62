#pragma once
#include "core/central/ledger.h"
#include "core/wire/attachment_messages.h"

/// What becomes of attachments on the server (design.md, section 8): who may bring which and who
/// may fetch which follows from the facts that name them. All throw what the ledger throws.
namespace expediente::central {

/// Uploads that a workstation may have under way; the one that was touched longest ago gives way.
inline constexpr int mostUploads = 4;

/// Of a fact that has just become part of the log: what it names, and what an erasure takes back.
/// What nothing names any more goes.
void noteNamed(Shelf& shelf, const Fact& fact, const Workstation& pusher);

struct Standings {
    AttachmentOfferReply reply; ///< of those that the workstation may bring or fetch
    std::vector<Sha256> awaited; ///< not for it yet, and its user sees what they belong to
    /// That it named without having shown the bytes, and may fetch by now: takeAsProved() is next.
    std::vector<Sha256> fetchable;
};
Standings standings(Shelf& shelf, const Workstation& asker, const AttachmentOffer& offer);

void takeAsProved(Shelf& shelf, const Workstation& asker, const std::vector<Sha256>& fetchable);

UploadReply takeChunk(Shelf& shelf, const Workstation& by, const Upload& chunk, qint64 nowMs);

struct HandedOut {
    DownloadReply reply;
    std::optional<Subject> through; ///< by which the user sees it; nothing when nothing goes out
};
HandedOut handOut(Shelf& shelf, const QString& user, const Download& asked);

/// Of what a fact names, an agreement's evidence: what isn't whole here, or whose bringer never
/// showed to have it.
std::vector<Sha256> missingOf(Shelf& shelf, FactId fact);

/// Whether what is kept under it gives the hash.
bool isSound(Shelf& shelf, const Sha256& attachment);

} // namespace expediente::central
