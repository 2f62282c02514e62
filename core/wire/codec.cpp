#include "core/wire/codec.h"

#include "core/facts/body.h"
#include "core/wire/cbor_items.h"
#include "core/wire/compression.h"

namespace expediente {

namespace {

constexpr quint64 fieldsOfFact = 18;
constexpr qsizetype longestName = 200; ///< of a kind, an author, a zone, what a verdict is about
constexpr qsizetype longestCursor = 200;
constexpr quint64 mostEntries = 100'000;
constexpr quint64 anyInt = quint64(std::numeric_limits<int>::max());

enum class EntryType : quint64 { Fact = 0, Granted = 1, Revoked = 2 };

void write(ItemWriter& out, const Subject& subject)
{
    out.counter(quint64(subject.type)).bytes(subject.uuid.view());
}

Uuid readUuid(ItemReader& in)
{
    return *Uuid::fromBytes(QByteArrayView(in.array<16>()));
}

Subject readSubject(ItemReader& in)
{
    const auto type = in.counter(quint64(SubjectType::Agency));
    if (type < quint64(SubjectType::Case))
        throw BadItem{"a subject"};
    return {SubjectType(type), readUuid(in)};
}

QByteArray linkAndSignature(const Envelope& envelope)
{
    QByteArray both = toBytes(envelope.link);
    both.append(reinterpret_cast<const char*>(envelope.signature.data()),
        qsizetype(envelope.signature.size()));
    return both;
}

void write(ItemWriter& out, const Fact& fact)
{
    const auto& content = fact.content;
    const auto& envelope = fact.envelope;
    out.array(fieldsOfFact).bytes(content.id.uuid.view());
    write(out, content.subject);
    out.text(QString::fromUtf8(content.kind))
        .counter(quint64(content.kindVersion))
        .text(content.author)
        .integer(content.occurredAt.utcMs)
        .integer(content.occurredAt.offsetSeconds)
        .text(QString::fromUtf8(content.occurredAt.zone))
        .counter(content.hlc.value)
        .bytes(content.body)
        .array(content.salt);
    // All that is left of the body of an erased one; of any other it follows.
    out.bytes(fact.isErased() ? toBytes(fact.commitment) : QByteArray());
    out.array(fact.hash)
        .bytes(envelope.device.uuid.view())
        .counter(envelope.incarnation)
        .counter(envelope.dseq)

        .bytes(linkAndSignature(envelope))
        .end();
}

int readOffset(ItemReader& in)
{
    constexpr int day = 24 * 3600;
    const qint64 offset = in.integer();
    if (offset < -day || offset > day)
        throw BadItem{"an offset"};
    return int(offset);
}

void readEnvelope(ItemReader& in, Envelope& envelope)
{
    envelope.device = DeviceId{readUuid(in)};
    envelope.incarnation = quint32(in.counter(std::numeric_limits<quint32>::max()));
    envelope.dseq = in.counter(quint64(std::numeric_limits<qint64>::max()));
    constexpr size_t linkSize = std::tuple_size_v<Hash>;
    const auto both = in.array<linkSize + std::tuple_size_v<Signature>>();
    std::copy_n(both.begin(), linkSize, envelope.link.begin());
    std::copy(both.begin() + linkSize, both.end(), envelope.signature.begin());
}

Fact readFact(ItemReader& in)
{
    Fact fact;
    auto& content = fact.content;
    in.enter(fieldsOfFact);
    content.id = FactId{readUuid(in)};
    content.subject = readSubject(in);
    content.kind = in.text(longestName).toUtf8();
    content.kindVersion = int(in.counter(anyInt));
    content.author = in.text(longestName);
    content.occurredAt.utcMs = in.integer();
    content.occurredAt.offsetSeconds = readOffset(in);
    content.occurredAt.zone = in.text(longestName).toUtf8();
    content.hlc.value = in.counter(quint64(std::numeric_limits<qint64>::max()));
    content.body = in.bytes(maxBodyBytes);
    content.salt = in.array<std::tuple_size_v<Salt>>();
    const QByteArray commitment = in.bytes(std::tuple_size_v<Hash>);
    if (fact.isErased() != (commitment.size() == qsizetype(fact.commitment.size())))
        throw BadItem{"a commitment"};
    if (fact.isErased())
        std::ranges::copy(commitment, fact.commitment.begin());
    else
        fact.commitment = bodyCommitment(content.salt, content.body);
    fact.hash = in.array<std::tuple_size_v<Hash>>();
    readEnvelope(in, fact.envelope);
    in.leave();
    return fact;
}

void write(ItemWriter& out, const PullEntry& entry)
{
    if (const auto* logged = std::get_if<LoggedFact>(&entry)) {
        out.array(6)
            .counter(quint64(EntryType::Fact))
            .counter(logged->seq)
            .integer(logged->receivedMs)
            .counter(logged->effective.value)
            .flag(logged->late);
        write(out, logged->fact);
        out.end();
        return;
    }
    const auto* granted = std::get_if<Granted>(&entry);
    out.array(3).counter(quint64(granted ? EntryType::Granted : EntryType::Revoked));
    write(out, granted ? granted->subject : std::get<Revoked>(entry).subject);
    out.end();
}

PullEntry readEntry(ItemReader& in)
{
    const quint64 items = in.enterAny(6);
    const auto type = EntryType(in.counter(quint64(EntryType::Revoked)));
    if (items != (type == EntryType::Fact ? 6u : 3u))
        throw BadItem{"an entry"};
    PullEntry entry;
    if (type == EntryType::Fact) {
        LoggedFact logged;
        logged.seq = in.counter(quint64(std::numeric_limits<qint64>::max()));
        logged.receivedMs = in.integer();
        logged.effective.value = in.counter(quint64(std::numeric_limits<qint64>::max()));
        logged.late = in.flag();
        logged.fact = readFact(in);
        entry = std::move(logged);
    } else if (type == EntryType::Granted) {
        entry = Granted{readSubject(in)};
    } else {
        entry = Revoked{readSubject(in)};
    }
    in.leave();
    return entry;
}

void write(ItemWriter& out, const PushVerdict& verdict)
{
    out.array(5)
        .bytes(verdict.id.uuid.view())
        .counter(quint64(verdict.ruling))
        .counter(quint64(verdict.why))
        .text(verdict.about)
        .array(verdict.hash)
        .end();
}

PushVerdict readVerdict(ItemReader& in)
{
    PushVerdict verdict;
    in.enter(5);
    verdict.id = FactId{readUuid(in)};
    verdict.ruling = Ruling(in.counter(quint64(Ruling::Deferred)));
    verdict.why = Refusal(in.counter(quint64(Refusal::NotYours)));
    verdict.about = in.text(longestName);
    verdict.hash = in.array<std::tuple_size_v<Hash>>();
    in.leave();
    return verdict;
}

template <class Message, class Write>
QByteArray encoded(const Message& message, Write write)
{
    QByteArray bytes;
    {
        ItemWriter out(bytes);
        write(out, message);
    }
    return compressed(bytes);
}

/// Reads what is in `bytes` to its end.
template <class Message, class Read>
Result<Message> decoded(const QByteArray& bytes, Read read)
{
    try {
        ItemReader in(bytes);
        Message message = read(in);
        in.end();
        return message;
    } catch (const BadItem& bad) {
        return fail(ErrorCode::BadMessage, {QString::fromLatin1(bad.what)});
    }
}

template <class Message, class Read>
Result<Message> decodedCompressed(const QByteArray& bytes, qsizetype most, Read read)
{
    const auto plain = decompressed(bytes, most);
    return plain ? decoded<Message>(*plain, read) : Result<Message>(fail(plain.error()));
}

} // namespace

QByteArray encode(const Fact& fact)
{
    QByteArray bytes;
    {
        ItemWriter out(bytes);
        write(out, fact);
    }
    return bytes;
}

Result<Fact> decodeFact(const QByteArray& bytes)
{
    return decoded<Fact>(bytes, readFact);
}

qsizetype sizeOnWire(const Fact& fact)
{
    constexpr qsizetype fixed = 300; // ids, hashes, signature and their heads
    const auto& content = fact.content;
    return fixed + content.kind.size() + content.author.size() + content.occurredAt.zone.size()
        + content.body.size();
}

QByteArray encode(const Push& message)
{
    return encoded(message, [](ItemWriter& out, const Push& push) {
        for (const Fact& fact : push.facts)
            write(out, fact);
    });
}

Result<Push> decodePush(const QByteArray& bytes)
{
    // A fact that is larger than the limit travels alone.
    return decodedCompressed<Push>(bytes, mostPushBytes + 2 * maxBodyBytes, [](ItemReader& in) {
        Push push;
        while (!in.atEnd()) {
            if (push.facts.size() == mostFactsInPush)
                throw BadItem{"fewer facts"};
            push.facts.push_back(readFact(in));
        }
        return push;
    });
}

QByteArray encode(const PushReply& message)
{
    return encoded(message, [](ItemWriter& out, const PushReply& reply) {
        out.array(reply.verdicts.size());
        for (const PushVerdict& verdict : reply.verdicts)
            write(out, verdict);
        out.end();
        if (reply.reincarnation)
            out.bytes(reply.reincarnation->device.uuid.view())
                .counter(reply.reincarnation->incarnation);
    });
}

Result<PushReply> decodePushReply(const QByteArray& bytes)
{
    return decodedCompressed<PushReply>(bytes, mostMessageBytes, [](ItemReader& in) {
        PushReply reply;
        const quint64 count = in.enterAny(mostFactsInPush);
        for (quint64 i = 0; i < count; ++i)
            reply.verdicts.push_back(readVerdict(in));
        in.leave();
        if (!in.atEnd()) {
            const DeviceId device{readUuid(in)};
            reply.reincarnation =
                Reincarnation{device, quint32(in.counter(std::numeric_limits<quint32>::max()))};
        }
        return reply;
    });
}

QByteArray encode(const Pull& message)
{
    return encoded(message, [](ItemWriter& out, const Pull& pull) {
        out.bytes(pull.cursor).counter(quint64(pull.most)).counter(quint64(pull.waitSeconds));
    });
}

Result<Pull> decodePull(const QByteArray& bytes)
{
    return decodedCompressed<Pull>(bytes, mostPushBytes, [](ItemReader& in) {
        Pull pull;
        pull.cursor = in.bytes(longestCursor);
        pull.most = int(in.counter(anyInt));
        pull.waitSeconds = int(in.counter(anyInt));
        return pull;
    });
}

QByteArray encode(const PullReply& message)
{
    return encoded(message, [](ItemWriter& out, const PullReply& reply) {
        out.bytes(reply.from).bytes(reply.to).flag(reply.more).flag(reply.begins).flag(reply.ends);
        out.array(reply.rewoundTo ? 1 : 0);
        if (reply.rewoundTo)
            out.counter(*reply.rewoundTo);
        out.end();
        out.array(reply.histories ? 2 : 0);
        if (reply.histories)
            out.counter(reply.histories->done).counter(reply.histories->total);
        out.end();
        for (const PullEntry& entry : reply.entries)
            write(out, entry);
    });
}

Result<PullReply> decodePullReply(const QByteArray& bytes)
{
    return decodedCompressed<PullReply>(bytes, mostMessageBytes, [](ItemReader& in) {
        PullReply reply;
        reply.from = in.bytes(longestCursor);
        reply.to = in.bytes(longestCursor);
        reply.more = in.flag();
        reply.begins = in.flag();
        reply.ends = in.flag();
        if (in.enterAny(1) == 1)
            reply.rewoundTo = in.counter();
        in.leave();
        if (in.enterAny(2) > 0)
            reply.histories = HowFar{in.counter(), in.counter()};
        in.leave();
        while (!in.atEnd()) {
            if (reply.entries.size() == mostEntries)
                throw BadItem{"fewer entries"};
            reply.entries.push_back(readEntry(in));
        }
        return reply;
    });
}

} // namespace expediente
