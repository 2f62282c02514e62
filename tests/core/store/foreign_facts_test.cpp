#include "core/facts/device_key.h"
#include "core/store/fact_rows.h"
#include "core/store/known_fact.h"
#include "core/store/projection.h"
#include "core/store/queries/fact_list.h"
#include "core/store/verifying.h"
#include "tests/support/print.h"
#include "tests/support/temporary_store.h"

#include <catch2/catch_test_macros.hpp>

using namespace expediente;

namespace {

/// Another workstation, which seals what this one has yet to hear of.
struct OtherDevice {
    DeviceKey key = DeviceKey::generate();
    DeviceId id{Uuid::v7(1)};
    Sealer sealer{key, id, 0, 0, {}};

    static constexpr qint64 row = 3;

    void introduceTo(Connection& connection) const
    {
        connection.query("INSERT INTO device (id, uuid, public_key) VALUES (?, ?, ?)")
            .with(row, id.uuid,
                QByteArrayView(key.publicKey().data(), qsizetype(key.publicKey().size())))
            .run();
    }
};

NewFact fromLater(const Subject& subject, const char* kind, int version)
{
    NewFact fact;
    fact.subject = subject;
    fact.kind = kind;
    fact.kindVersion = version;
    fact.body = "{ \"b\":1,\"a\" :[2, 3] }"; // as nobody here would write it
    fact.author = QStringLiteral("user:luis");
    fact.occurredAt = {1'800'000'000'000, -6 * 3600, "America/Mexico_City"};
    return fact;
}

/// Takes them in as they were sealed elsewhere.
void takeIn(Connection& connection, const std::vector<Fact>& facts, const AgencyContext& context)
{
    WriteTransaction transaction(connection);
    for (const auto& fact : facts)
        insertFact(
            connection, fact, subjectRow(connection, fact.content.subject), OtherDevice::row, 0);
    refold(connection, *findSubject(connection, facts.front().content.subject), context);
    transaction.commit();
}

QList<QByteArray> bodiesOf(TemporaryStore& store, CaseId id, const char* kind)
{
    QList<QByteArray> bodies;
    REQUIRE(store->ask([&](Connection& c) {
        eachFact(c, id, [&](const Fact& fact) {
            if (fact.content.kind == kind)
                bodies << fact.content.body;
            return true;
        });
    }));
    return bodies;
}

} // namespace

TEST_CASE("facts of unknown kind and version survive appending, folding, verifying, rebuilding")
{
    TemporaryStore store;
    const CaseId id = store.addRandomCase(3, 8);
    const auto before = store.caseFile(id);
    const auto kind = fromLater(id, "hologram.sent", 1);
    const auto version = fromLater(id, "note.written", 99);
    const auto first = store.append({kind, version}).ids;

    OtherDevice other;
    const auto sealedKind = other.sealer.seal(kind, {}, 1'800'000'000'000);
    const auto note = other.sealer.seal(
        newFact(id, NoteWritten{QStringLiteral("de otra parte"), NoteKind::General},
            kind.occurredAt, kind.author),
        sealedKind.hash, 1'800'000'000'000);
    const auto sealedVersion = other.sealer.seal(version, note.hash, 1'800'000'000'000);
    store.close();
    {
        auto connection = store.tamper();
        other.introduceTo(connection);
        takeIn(connection, {sealedKind, note, sealedVersion}, {});
    }
    store.reopen();

    const auto file = store.caseFile(id);
    CHECK(file.parked == before.parked + 4);
    CHECK(file.timeline.size() == before.timeline.size() + 5);
    CHECK(file.notes.size() == before.notes.size() + 1);
    const QList<QByteArray> bytes{kind.body, kind.body};
    CHECK(bodiesOf(store, id, "hologram.sent").mid(before.parked) == bytes);
    CHECK(bodiesOf(store, id, "note.written").count(version.body) == 2);
    const auto verified = *store->ask([](Connection& c) { return verifyStore(c, {}); });
    CHECK(verified.sound());
    CHECK(*store->rebuild({}));
    CHECK(store.caseFile(id) == file);
    // The same again is known, and an id can't be given to something else.
    auto again = kind;
    again.id = first[0];
    CHECK(*store->ask([&](Connection& c) { return isDuplicate(c, again); }));
    again.kindVersion = 2;
    CHECK(store->ask([&](Connection& c) { return isDuplicate(c, again); }).error().code
        == ErrorCode::DifferentBody);
}

TEST_CASE("a clock that was far ahead elsewhere is not this one's for ever")
{
    TemporaryStore store;
    const CaseId id = store.addRandomCase(3, 2);
    OtherDevice other;
    const qint64 now = store->clock().now().utcMs;
    auto note = newFact(id, NoteWritten{QStringLiteral("de otra parte"), NoteKind::General},
        store->clock().now(), QStringLiteral("user:luis"));
    note.hlc = Hlc::fromMs(now + 366LL * 24 * 3600 * 1000);
    const auto ahead = other.sealer.seal(note, {}, now);
    store.close();
    {
        auto connection = store.tamper();
        other.introduceTo(connection);
        takeIn(connection, {ahead}, {});
        connection
            .query("UPDATE fact SET effective = ? WHERE id = ?") // as the server takes it
            .with(Hlc::fromMs(now).value, ahead.content.id.uuid)
            .run();
    }
    store.reopen();
    const auto own = store.append({store->newFact(id, NoteWritten{"propia", NoteKind::General})});
    std::optional<Hlc> said;
    REQUIRE(store->ask([&](Connection& c) {
        eachFact(c, id, [&](const Fact& fact) {
            if (fact.content.id == own.ids.front())
                said = fact.content.hlc;
            return true;
        });
    }));
    REQUIRE(said);
    CHECK(said->ms() < now + 24 * 3600 * 1000);
}

TEST_CASE("what another device sealed is held against its key")
{
    TemporaryStore store;
    const CaseId id = store.addRandomCase(3, 2);
    OtherDevice other;
    auto forged = other.sealer.seal(fromLater(id, "hologram.sent", 1), {}, 1'800'000'000'000);
    forged.envelope.signature[0] ^= 1;
    store.close();
    {
        auto connection = store.tamper();
        other.introduceTo(connection);
        takeIn(connection, {forged}, {});
    }
    store.reopen();
    const auto verified = *store->ask([](Connection& c) { return verifyStore(c, {}); });
    REQUIRE(verified.broken.size() == 1);
    CHECK(verified.broken[0] == BrokenLink{forged.content.id, ChainFault::SignatureInvalid});
}
