#include "core/facts/verify_chain.h"

namespace expediente {

QString name(ChainFault fault)
{
    switch (fault) {
    case ChainFault::ContentChanged:
        return QStringLiteral("content_changed");
    case ChainFault::SignatureInvalid:
        return QStringLiteral("signature_invalid");
    case ChainFault::LinkBroken:
        return QStringLiteral("link_broken");
    case ChainFault::UnknownDevice:
        return QStringLiteral("unknown_device");
    }
    Q_UNREACHABLE();
}

std::optional<BrokenLink> verifyChain(std::span<const Fact> chain, const DeviceKeys& keys)
{
    Hash previous{};
    for (const auto& fact : chain) {
        const auto broken = [&](ChainFault fault) { return BrokenLink{fact.content.id, fault}; };
        if (contentHash(fact.content) != fact.hash)
            return broken(ChainFault::ContentChanged);
        if (fact.envelope.link != previous)
            return broken(ChainFault::LinkBroken);
        const auto key = keys(fact.envelope.device);
        if (!key)
            return broken(ChainFault::UnknownDevice);
        if (!verifySignature(
                *key, envelopeDigest(fact.hash, fact.envelope), fact.envelope.signature))
            return broken(ChainFault::SignatureInvalid);
        previous = fact.hash;
    }
    return std::nullopt;
}

} // namespace expediente
