// What comes over the network: the first byte says which message it claims to be, the rest is what
// stands in it, before compression. What is read is written as the same bytes.
#include "core/facts/sealer.h"
#include "core/wire/access_messages.h"
#include "core/wire/codec.h"
#include "core/wire/compression.h"
#include "core/wire/problem.h"
#include "tests/fuzz/fuzz.h"
#include "tests/support/random_case.h"

using namespace expediente;

namespace {

constexpr qint64 someTime = 1'790'000'000'000;
constexpr qsizetype mostPlainBytes = 1024 * 1024;

/// The bytes of a message as they stand before compression.
QByteArray plain(const QByteArray& message)
{
    return decompressed(message, mostPlainBytes).value_or(message);
}

template <class Message>
void checkMessage(const Result<Message>& read, const QByteArray& bytes)
{
    if (!read)
        return;
    FUZZ_CHECK(plain(encode(*read)) == bytes);
}

std::vector<Fact> someFacts(quint64 seed)
{
    const DeviceKey key = DeviceKey::fromSeed(QByteArray(DeviceKey::seedSize, '\7'));
    Sealer sealer(key, DeviceId{Uuid::v7(someTime)}, 0, 0, {});
    std::vector<Fact> facts;
    for (const NewFact& fact : RandomCase(seed).history(3))
        facts.push_back(sealer.seal(fact, {}, someTime));
    return facts;
}

PullReply someReply(quint64 seed)
{
    PullReply reply;
    reply.from = "a";
    reply.to = "b";
    reply.begins = seed % 2 == 0;
    reply.ends = seed % 3 == 0;
    if (seed % 4 == 0)
        reply.rewoundTo = 17;
    if (seed % 3 == 1)
        reply.histories = HowFar{seed, 2 * seed};
    quint64 seq = 0;
    for (const Fact& fact : someFacts(seed)) {
        reply.entries.emplace_back(Granted{fact.content.subject});
        reply.entries.emplace_back(
            LoggedFact{++seq, quint64(someTime), fact.content.hlc, seed % 2 == 1, fact});
        reply.entries.emplace_back(Revoked{fact.content.subject});
    }
    return reply;
}

} // namespace

std::vector<QByteArray> fuzzSeeds()
{
    std::vector<QByteArray> seeds;
    const auto add = [&seeds](char which, const QByteArray& message) {
        seeds.push_back(which + plain(message));
    };
    for (quint64 seed = 1; seed <= 4; ++seed) {
        const auto facts = someFacts(seed);
        add('0', encode(Push{facts}));
        PushReply verdicts;
        for (const Fact& fact : facts)
            verdicts.verdicts.push_back({fact.content.id, Ruling::Rejected, Refusal::BadBody,
                QStringLiteral("text"), fact.hash});
        verdicts.reincarnation = Reincarnation{DeviceId{Uuid::v7(someTime)}, 3};
        add('1', encode(verdicts));
        add('2', encode(Pull{"cursor", 100, 50}));
        add('3', encode(someReply(seed)));
        add('4', encode(facts.front()));
    }
    Enrol enrol;
    enrol.code = QStringLiteral("K7QDM2XA9TPR");
    enrol.name = QStringLiteral("laptop");
    add('5', encode(enrol));
    Enrolled enrolled;
    enrolled.agencyName = QStringLiteral("Puente Claro");
    enrolled.country = QStringLiteral("MX");
    enrolled.zone = "America/Mexico_City";
    enrolled.user = QStringLiteral("ana");
    enrolled.role = QStringLiteral("collector");
    add('6', encode(enrolled));
    add('7', encode(Refresh{"a token"}));
    add('8', encode(Tokens{"access", "refresh", someTime, someTime}));
    return seeds;
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    if (size == 0)
        return 0;
    const QByteArray bytes(reinterpret_cast<const char*>(data) + 1, qsizetype(size) - 1);
    static_cast<void>(decompressed(bytes, mostPlainBytes)); // as a stranger would send it
    static_cast<void>(decodeProblem(bytes));
    const QByteArray packed = compressed(bytes);
    switch (data[0] - '0') {
    case 0:
        checkMessage(decodePush(packed), bytes);
        break;
    case 1:
        checkMessage(decodePushReply(packed), bytes);
        break;
    case 2:
        checkMessage(decodePull(packed), bytes);
        break;
    case 3:
        checkMessage(decodePullReply(packed), bytes);
        break;
    case 4:
        checkMessage(decodeFact(bytes), bytes);
        break;
    case 5:
        checkMessage(decodeEnrol(packed), bytes);
        break;
    case 6:
        checkMessage(decodeEnrolled(packed), bytes);
        break;
    case 7:
        checkMessage(decodeRefresh(packed), bytes);
        break;
    default:
        checkMessage(decodeTokens(packed), bytes);
    }
    return 0;
}
