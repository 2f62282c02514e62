#include "core/evidence/fact_text.h"

#include "core/evidence/hex.h"

#include <limits>

namespace expediente {

namespace {

/// Which field was wrong; caught in factFromJson().
struct WrongField {
    QString field;
};

class Reader {
public:
    explicit Reader(const QJsonObject& object) : m_object(object) { }

    QString text(const char* key) const
    {
        const auto value = m_object.value(QLatin1String(key));
        if (!value.isString())
            throw WrongField{QLatin1String(key)};
        return value.toString();
    }
    qint64 number(const char* key, qint64 most = std::numeric_limits<qint64>::max()) const
    {
        const auto value = m_object.value(QLatin1String(key));
        const qint64 read = value.toInteger(-1);
        if (!value.isDouble() || read < 0 || read > most)
            throw WrongField{QLatin1String(key)};
        return read;
    }
    int offset(const char* key) const
    {
        bool ok = false;
        const int value = text(key).toInt(&ok);
        if (!ok)
            throw WrongField{QLatin1String(key)};
        return value;
    }
    /// Counters and clocks go beyond what a JSON number holds exactly.
    quint64 counter(const char* key) const
    {
        bool ok = false;
        const quint64 value = text(key).toULongLong(&ok);
        if (!ok)
            throw WrongField{QLatin1String(key)};
        return value;
    }
    template <class T>
    T id(const char* key) const
    {
        const auto parsed = T::fromString(text(key));
        if (!parsed)
            throw WrongField{QLatin1String(key)};
        return *parsed;
    }
    template <size_t N>
    void bytes(const char* key, std::array<std::uint8_t, N>& into) const
    {
        if (!fromHex(text(key), into))
            throw WrongField{QLatin1String(key)};
    }
    QByteArray base64(const char* key) const
    {
        const auto raw = QByteArray::fromBase64Encoding(
            text(key).toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
        if (!raw)
            throw WrongField{QLatin1String(key)};
        return raw.decoded;
    }

private:
    const QJsonObject& m_object;
};

Fact read(const Reader& from)
{
    Fact fact;
    auto& content = fact.content;
    content.id = from.id<FactId>("id");
    const auto subject = Subject::fromString(from.text("subject"));
    if (!subject)
        throw WrongField{QStringLiteral("subject")};
    content.subject = *subject;
    content.kind = from.text("kind").toUtf8();
    content.kindVersion = int(from.number("kind_version", std::numeric_limits<int>::max()));
    content.author = from.text("author");
    content.occurredAt = {from.number("occurred_ms"), from.offset("occurred_offset"),
        from.text("occurred_zone").toUtf8()};
    content.hlc.value = from.counter("hlc");
    content.body = from.base64("body");
    from.bytes("salt", content.salt);
    from.bytes("commitment", fact.commitment);
    from.bytes("hash", fact.hash);
    auto& envelope = fact.envelope;
    envelope.device = from.id<DeviceId>("device");
    envelope.incarnation = quint32(from.number("incarnation", std::numeric_limits<quint32>::max()));
    envelope.dseq = from.counter("dseq");
    from.bytes("link", envelope.link);
    from.bytes("signature", envelope.signature);
    return fact;
}

} // namespace

QJsonObject toJson(const Fact& fact)
{
    const auto& content = fact.content;
    return {
        {"id", content.id.toString()},
        {"subject", content.subject.toString()},
        {"kind", QString::fromUtf8(content.kind)},
        {"kind_version", content.kindVersion},
        {"author", content.author},
        {"occurred_ms", content.occurredAt.utcMs},
        {"occurred_offset", QString::number(content.occurredAt.offsetSeconds)},
        {"occurred_zone", QString::fromUtf8(content.occurredAt.zone)},
        {"hlc", QString::number(content.hlc.value)},
        {"body", QString::fromLatin1(content.body.toBase64())},
        {"salt", hex(content.salt)},
        {"commitment", hex(fact.commitment)},
        {"hash", hex(fact.hash)},
        {"device", fact.envelope.device.toString()},
        {"incarnation", qint64(fact.envelope.incarnation)},
        {"dseq", QString::number(fact.envelope.dseq)},
        {"link", hex(fact.envelope.link)},
        {"signature", hex(fact.envelope.signature)},
    };
}

Result<Fact> factFromJson(const QJsonObject& object)
{
    try {
        return read(Reader(object));
    } catch (const WrongField& wrong) {
        return fail(ErrorCode::BadInput, {wrong.field});
    }
}

} // namespace expediente
