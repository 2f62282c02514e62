#pragma once
// Private to core/store: attachments on their way to the server and from it. Throw.
#include "core/base/uuid.h"
#include "core/store/connection.h"
#include "core/wire/attachment_messages.h"

#include <vector>

namespace expediente {

/// Behind `after`, in their order, as many as fit into an offer: what the server is not known to
/// have, and has to get or may have by now for what facts here name.
std::vector<Sha256> toSettle(Connection& connection, const std::optional<Sha256>& after);

struct Standings {
    std::vector<AttachmentOfferReply::Item> wanted; ///< by the server, and here
    bool dropped = false; ///< some were kept for the server alone
};
/// What the server said of them.
Standings takeStandings(Connection& connection, const AttachmentOfferReply& reply);
/// The server has it whole. False when it was kept for that alone, and is gone now.
bool noteDelivered(Connection& connection, const Sha256& attachment);

/// The first behind `after` that facts here name, that isn't here and that the server has, from
/// where to go on.
std::optional<Download> nextToFetch(
    Connection& connection, const std::optional<Sha256>& after, qsizetype chunkBytes);

enum class Fetched : std::uint8_t {
    Going,
    Whole, ///< all came, gives the hash, and is an attachment like any other
    Ignored, ///< not the chunk that is next
    NotWanted, ///< nothing here names it any more, or it is here
    NotThere, ///< the server hasn't got it, or doesn't show it
    OtherBytes, ///< all came and doesn't give the hash: dropped
};
Fetched keepPart(Connection& connection, const DownloadReply& reply);

/// Cases whose facts name it.
std::vector<CaseId> casesNaming(Connection& connection, const Sha256& attachment);

} // namespace expediente
