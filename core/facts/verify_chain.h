#pragma once
#include "core/facts/device_key.h"
#include "core/facts/fact.h"

#include <functional>
#include <optional>
#include <span>
#include <vector>

namespace expediente {

enum class ChainFault : std::uint8_t {
    ContentChanged, ///< the content, or what is left of an erased one, does not give its hash
    SignatureInvalid, ///< not signed by the device that it names
    LinkBroken, ///< the fact before it, of this device on this subject, is not the one it names
    UnknownDevice,
    SignatureMissing, ///< the chain ends in facts that nothing signed vouches for
    OrderChanged, ///< it counts at another moment than the one that was sealed
    ImportChanged, ///< it was moved to another import, or an import was hidden or shown
    ErasureUnrecorded, ///< only its skeleton is left, and nobody said that it was erased
    ErasureUndone, ///< it was erased, and yet its body is here
};

struct BrokenLink {
    FactId fact;
    ChainFault fault = ChainFault::ContentChanged;

    bool operator==(const BrokenLink&) const = default;
};

QString name(ChainFault fault); ///< "content_changed"

using DeviceKeys = std::function<std::optional<PublicKey>(DeviceId)>;

/// Checks one chain: the facts of one device on one subject, in order of dseq, from the first.
/// Names the first broken link. A missing tail is not seen here: the store's signed head shows
/// that.
std::optional<BrokenLink> verifyChain(std::span<const Fact> chain, const DeviceKeys& keys);

/// Each fact by itself, whatever it links to: of a chain whose beginning is not here.
std::optional<BrokenLink> verifyAlone(std::span<const Fact> facts, const DeviceKeys& keys);

/// Holds the skeletons of one subject, of all devices, against what its subject.erased facts name,
/// so that nobody gets rid of a fact in silence.
std::vector<BrokenLink> checkErasures(std::span<const Fact> ofSubject);

} // namespace expediente
