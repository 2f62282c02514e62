#include "core/wire/codec.h"

#include "core/facts/device_key.h"
#include "core/wire/attachment_messages.h"
#include "core/wire/compression.h"
#include "core/wire/problem.h"
#include "tests/support/print.h"
#include "tests/support/random_case.h"

#include <catch2/catch_test_macros.hpp>

using namespace expediente;

namespace {

std::vector<Fact> someFacts(quint64 seed, int count)
{
    static const DeviceKey key = DeviceKey::generate();
    Sealer sealer(key, DeviceId{Uuid::derived({"device"})}, 3, 0, {});
    std::vector<Fact> facts;
    Hash last{};
    for (const NewFact& fact : RandomCase(seed).history(count)) {
        facts.push_back(sealer.seal(fact, last, 1'790'000'000'000));
        last = facts.back().hash;
    }
    return facts;
}

Fact erased(Fact fact)
{
    fact.content.body.clear();
    fact.content.salt = {};
    return fact;
}

} // namespace

TEST_CASE("what is said comes back as it was, erased facts too")
{
    for (quint64 seed = 1; seed <= 20; ++seed) {
        Push push{someFacts(seed, 30)};
        push.facts.push_back(erased(push.facts.front()));
        CHECK(decodePush(encode(push)) == push);
        for (const Fact& fact : push.facts)
            CHECK(decodeFact(encode(fact)) == fact);
    }
    CHECK(decodePush(encode(Push{})) == Push{});
    const FactId id{Uuid::derived({"a fact"})};
    const PushReply reply{{{id, Ruling::Rejected, Refusal::BadBody, QStringLiteral("amount")},
                              {id, Ruling::Duplicate, Refusal::None, {}, contentHash({})}},
        Reincarnation{DeviceId{Uuid::derived({"device"})}, 4}};
    CHECK(decodePushReply(encode(reply)) == reply);
    CHECK(decodePushReply(encode(PushReply{})) == PushReply{});
    const Pull pull{"where", 2000, 25};
    CHECK(decodePull(encode(pull)) == pull);
    PullReply told;
    told.from = "here";
    told.to = "there";
    told.more = told.begins = true;
    told.rewoundTo = 77;
    told.histories = HowFar{3, 2700};
    told.entries = {Granted{CaseId{Uuid::derived({"a case"})}},
        LoggedFact{9, 1'790'000'000'001, Hlc::fromMs(5), true, someFacts(1, 0).front()},
        Revoked{PersonId{Uuid::derived({"a person"})}}};
    CHECK(decodePullReply(encode(told)) == told);
}

TEST_CASE("a message that was cut, changed, grown or blown up is refused or says something else")
{
    const Push push{someFacts(7, 10)};
    const QByteArray sound = decompressed(encode(push), mostMessageBytes).value();
    for (qsizetype at = 0; at < sound.size(); ++at) {
        const auto cut = decodePush(compressed(sound.left(at)));
        CHECK_FALSE((cut && *cut == push));
        QByteArray changed = sound;
        changed[at] = char(changed[at] ^ (1 << (at % 8)));
        const auto read = decodePush(compressed(changed));
        CHECK_FALSE((read && *read == push));
    }
    CHECK_FALSE(decodePush(compressed(sound + "x")));
    CHECK_FALSE(decodePush(sound));
    CHECK_FALSE(decodePush({}));
    CHECK_FALSE(decodePush(compressed(QByteArray(50'000'000, '\0'))));
    // A text that says it is 2^60 bytes long.
    CHECK_FALSE(decodePush(compressed(QByteArray::fromHex("7b1000000000000000"))));
    CHECK_FALSE(decodePull(compressed(QByteArray::fromHex("5b1000000000000000"))));
}

TEST_CASE("one value has one spelling")
{
    const auto plain = [](const QByteArray& message) {
        return decompressed(message, mostMessageBytes).value();
    };
    const auto reads = [](QByteArray pull, const char* from, const char* to) {
        const auto at = pull.indexOf(QByteArray::fromHex(from));
        REQUIRE(at >= 0);
        pull.replace(at, QByteArray::fromHex(from).size(), QByteArray::fromHex(to));
        return decodePull(compressed(pull)).has_value();
    };
    const QByteArray pull = plain(encode(Pull{"cursor", 100, 5}));
    REQUIRE(pull.toHex() == "9f46637572736f72186405ff");
    CHECK(reads(pull, "1864", "1865"));
    CHECK_FALSE(reads(pull, "1864", "190064"));
    CHECK_FALSE(reads(pull, "05ff", "1805ff"));
    CHECK_FALSE(reads(pull, "4663", "580663"));
    CHECK_FALSE(reads(pull, "4663", "5f4663"));
    CHECK_FALSE(decodePull(compressed(QByteArray::fromHex("8346637572736f72186405"))));
    QByteArray push = plain(encode(Push{{someFacts(1, 0).front()}}));
    REQUIRE(decodePush(compressed(push)));
    REQUIRE(push.startsWith(QByteArray::fromHex("9f92")));
    CHECK_FALSE(decodePush(compressed(push.replace(0, 2, QByteArray::fromHex("9f9812")))));
}

TEST_CASE("questions about attachments come back as they were, and are held to their limits")
{
    const Sha256 one = sha256Of("one"), two = sha256Of("two");
    const AttachmentOffer offer{{one, two}};
    CHECK(decodeAttachmentOffer(encode(offer)) == offer);
    const AttachmentOfferReply standings{{{one, AttachmentStanding::Wanted, 7},
        {two, AttachmentStanding::Whole, 0}, {one, AttachmentStanding::Unknown, 0}}};
    CHECK(decodeAttachmentOfferReply(encode(standings)) == standings);
    const Upload upload{one, 300'000, 37'856, QByteArray(mostChunkBytes, 'x')};
    CHECK(decodeUpload(encode(upload)) == upload);
    CHECK(decodeUpload(encode(Upload{one, 0, 0, {}})) == Upload{one, 0, 0, {}});
    const UploadReply taken{two, Taken::OtherBytes, 12};
    CHECK(decodeUploadReply(encode(taken)) == taken);
    const Download download{one, 12, 100};
    CHECK(decodeDownload(encode(download)) == download);
    const DownloadReply chunk{one, 10, 4, "456789"};
    CHECK(decodeDownloadReply(encode(chunk)) == chunk);
    CHECK(decodeDownloadReply(encode(DownloadReply{two})) == DownloadReply{two});

    AttachmentOffer many;
    many.attachments.resize(mostOffered, one);
    CHECK(decodeAttachmentOffer(encode(many)));
    many.attachments.push_back(two);
    CHECK_FALSE(decodeAttachmentOffer(encode(many)));
    CHECK_FALSE(decodeUpload(encode(Upload{one, 300'000, 0, QByteArray(mostChunkBytes + 1, 'x')})));
    CHECK_FALSE(decodeUpload(encode(Upload{one, 3, 0, "four"})));
    CHECK_FALSE(decodeUpload(encode(Upload{one, 3, 4, "x"})));
    CHECK_FALSE(decodeUpload(encode(Upload{one, 3, 0, {}})));
    CHECK_FALSE(decodeDownload(encode(Download{one, 0, mostChunkBytes + 1})));
    CHECK_FALSE(decodeDownloadReply(encode(DownloadReply{one, 3, 1, "abc"})));
    CHECK_FALSE(decodeDownloadReply(encode(DownloadReply{one, 3, 1, {}})));
}

TEST_CASE("a chunk that was cut, changed or grown is refused or says something else")
{
    const Upload upload{sha256Of("one"), 12, 4, "12345678"};
    const QByteArray sound = decompressed(encode(upload), mostMessageBytes).value();
    for (qsizetype at = 0; at < sound.size(); ++at) {
        CHECK_FALSE(decodeUpload(compressed(sound.left(at))));
        QByteArray changed = sound;
        changed[at] = char(changed[at] ^ (1 << (at % 8)));
        const auto read = decodeUpload(compressed(changed));
        CHECK_FALSE((read && *read == upload));
    }
    CHECK_FALSE(decodeUpload(compressed(sound + "x")));
    CHECK_FALSE(decodeUpload(compressed(QByteArray(50'000'000, '\0'))));
}

TEST_CASE("more facts than a push may hold are refused")
{
    Push push{someFacts(3, 0)};
    while (int(push.facts.size()) <= mostFactsInPush)
        push.facts.push_back(push.facts.front());
    CHECK_FALSE(decodePush(encode(push)));
    push.facts.pop_back();
    CHECK(decodePush(encode(push)));
}

TEST_CASE("a problem says by name what was wrong, with what the sentence needs")
{
    const Error error{ErrorCode::TooManyCodes, {QStringLiteral("7")}, {}};
    CHECK(decodeProblem(encodeProblem(error)) == error);
    CHECK(decodeProblem(encodeProblem({ErrorCode::SessionExpired, {}, QStringLiteral("inside")}))
        == Error{ErrorCode::SessionExpired, {}, {}});
    QByteArray bytes = encodeProblem(error);
    for (qsizetype at = 0; at < bytes.size(); ++at)
        CHECK_FALSE(decodeProblem(bytes.left(at)));
    CHECK_FALSE(decodeProblem(bytes + 'x'));
    CHECK_FALSE(decodeProblem(bytes.replace("TooMany", "TooFewX"))); // of a later version
    CHECK_FALSE(decodeProblem("plain text"));
}
