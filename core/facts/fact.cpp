#include "core/facts/fact.h"

namespace expediente {

namespace {

template <size_t N>
QByteArrayView bytesOf(const std::array<std::uint8_t, N>& array)
{
    return QByteArrayView(array.data(), qsizetype(N));
}

} // namespace

Hash bodyCommitment(const Salt& salt, QByteArrayView body)
{
    return Digest("expediente.body.v1").addField(bytesOf(salt)).addField(body).finish();
}

Hash contentHash(const FactContent& content, const Hash& commitment)
{
    return Digest("expediente.fact.v1")
        .addField(content.id.uuid.view())
        .addNumber(quint64(content.subject.type))
        .addField(content.subject.uuid.view())
        .addField(content.kind)
        .addNumber(quint64(content.kindVersion))
        .addField(content.author.toUtf8())
        .addNumber(quint64(content.occurredAt.utcMs))
        .addNumber(quint64(qint64(content.occurredAt.offsetSeconds)))
        .addField(content.occurredAt.zone)
        .addNumber(content.hlc.value)
        .addField(commitment)
        .finish();
}

Hash contentHash(const FactContent& content)
{
    return contentHash(content, bodyCommitment(content.salt, content.body));
}

Hash envelopeDigest(const Hash& contentHash, const Envelope& envelope)
{
    return Digest("expediente.envelope.v1")
        .addField(contentHash)
        .addField(envelope.device.uuid.view())
        .addNumber(envelope.incarnation)
        .addNumber(envelope.dseq)
        .addField(envelope.link)
        .finish();
}

FactRecord toRecord(const FactContent& content)
{
    return {content.id, content.subject, content.kind, content.kindVersion, content.author,
        content.occurredAt, content.hlc, content.body};
}

} // namespace expediente
