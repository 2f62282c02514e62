#include "core/facts/verify_chain.h"

#include "core/facts/body.h"

#include <set>

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
    case ChainFault::SignatureMissing:
        return QStringLiteral("signature_missing");
    case ChainFault::OrderChanged:
        return QStringLiteral("order_changed");
    case ChainFault::ImportChanged:
        return QStringLiteral("import_changed");
    case ChainFault::ErasureUnrecorded:
        return QStringLiteral("erasure_unrecorded");
    case ChainFault::ErasureUndone:
        return QStringLiteral("erasure_undone");
    }
    Q_UNREACHABLE();
}

namespace {

bool contentHolds(const Fact& fact)
{
    if (contentHash(fact.content, fact.commitment) != fact.hash)
        return false;
    return fact.isErased()
        || bodyCommitment(fact.content.salt, fact.content.body) == fact.commitment;
}

} // namespace

std::optional<BrokenLink> verifyChain(std::span<const Fact> chain, const DeviceKeys& keys)
{
    Hash previous{};
    std::optional<FactId> unsignedSince;
    for (const auto& fact : chain) {
        const auto broken = [&](ChainFault fault) { return BrokenLink{fact.content.id, fault}; };
        if (!contentHolds(fact))
            return broken(ChainFault::ContentChanged);
        if (fact.envelope.link != previous)
            return broken(ChainFault::LinkBroken);
        const auto key = keys(fact.envelope.device);
        if (!key)
            return broken(ChainFault::UnknownDevice);
        previous = fact.hash;
        if (fact.envelope.signature == Signature{}) {
            unsignedSince = unsignedSince.value_or(fact.content.id);
            continue;
        }
        const auto digest = envelopeDigest(fact.hash, fact.envelope);
        if (!verifySignature(*key, digest, fact.envelope.signature))
            return broken(ChainFault::SignatureInvalid);
        unsignedSince.reset();
    }
    if (unsignedSince)
        return BrokenLink{*unsignedSince, ChainFault::SignatureMissing};
    return std::nullopt;
}

std::optional<BrokenLink> verifyAlone(std::span<const Fact> facts, const DeviceKeys& keys)
{
    for (const Fact& fact : facts) {
        const auto broken = [&](ChainFault fault) { return BrokenLink{fact.content.id, fault}; };
        if (!contentHolds(fact))
            return broken(ChainFault::ContentChanged);
        const auto key = keys(fact.envelope.device);
        if (!key)
            return broken(ChainFault::UnknownDevice);
        if (fact.envelope.signature != Signature{}
            && !verifySignature(
                *key, envelopeDigest(fact.hash, fact.envelope), fact.envelope.signature))
            return broken(ChainFault::SignatureInvalid);
    }
    return std::nullopt;
}

std::vector<BrokenLink> checkErasures(std::span<const Fact> ofSubject)
{
    std::set<FactId> recorded;
    for (const auto& fact : ofSubject)
        if (fact.content.kind == kindName(Kind::SubjectErased))
            if (const auto body = decode(Kind::SubjectErased, fact.content.body))
                recorded.insert(std::get<SubjectErased>(*body).facts.begin(),
                    std::get<SubjectErased>(*body).facts.end());
    std::vector<BrokenLink> broken;
    for (const auto& fact : ofSubject) {
        const bool said = recorded.contains(fact.content.id);
        if (fact.isErased() && !said)
            broken.push_back({fact.content.id, ChainFault::ErasureUnrecorded});
        else if (said && !fact.isErased())
            broken.push_back({fact.content.id, ChainFault::ErasureUndone});
    }
    return broken;
}

} // namespace expediente
