#include "core/facts/sealer.h"

#include <sodium.h>

namespace expediente {

NewFact newFact(Subject subject, const Body& body, Moment occurredAt, QString author)
{
    NewFact fact;
    fact.subject = subject;
    fact.kind = kindName(kindOf(body));
    fact.kindVersion = kindVersion(kindOf(body));
    fact.body = encode(body);
    fact.occurredAt = std::move(occurredAt);
    fact.author = std::move(author);
    return fact;
}

Sealer::Sealer(
    const DeviceKey& key, DeviceId device, quint32 incarnation, quint64 lastDseq, Hlc lastHlc)
    : m_key(key), m_device(device), m_incarnation(incarnation), m_dseq(lastDseq), m_clock(lastHlc)
{
}

Fact Sealer::seal(const NewFact& fact, const Hash& previous, qint64 wallMs, Signing signing)
{
    Fact sealed;
    auto& content = sealed.content;
    content.id = fact.id.value_or(FactId{Uuid::v7(wallMs)});
    content.subject = fact.subject;
    content.kind = fact.kind;
    content.kindVersion = fact.kindVersion;
    content.author = fact.author;
    content.occurredAt = fact.occurredAt;
    content.hlc = fact.hlc.value_or(Hlc{});
    if (!fact.hlc)
        content.hlc = m_clock.tick(wallMs);
    content.body = fact.body;
    randombytes_buf(content.salt.data(), content.salt.size());
    sealed.commitment = bodyCommitment(content.salt, content.body);
    sealed.hash = contentHash(content, sealed.commitment);

    sealed.envelope = unsignedEnvelope(previous);
    if (signing == Signing::Now)
        sealed.envelope.signature = m_key.sign(envelopeDigest(sealed.hash, sealed.envelope));
    return sealed;
}

Envelope Sealer::envelope(const Hash& contentHash, const Hash& previous)
{
    Envelope made = unsignedEnvelope(previous);
    made.signature = m_key.sign(envelopeDigest(contentHash, made));
    return made;
}

Envelope Sealer::unsignedEnvelope(const Hash& previous)
{
    return {m_device, m_incarnation, ++m_dseq, previous, {}};
}

} // namespace expediente
