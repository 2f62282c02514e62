#include "core/store/verifying.h"

#include "core/store/fact_rows.h"
#include "tests/support/print.h"
#include "tests/support/temporary_store.h"

#include <catch2/catch_test_macros.hpp>

using namespace expediente;

namespace {

Verification verify(TemporaryStore& store)
{
    return *store->ask([](Connection& c) { return verifyStore(c, {}); });
}

/// A store of some cases, tampered with by one statement.
Verification after(const char* tampering)
{
    TemporaryStore store;
    for (quint64 seed = 1; seed <= 3; ++seed)
        store.addRandomCase(seed, 10);
    store.close();
    {
        auto connection = store.tamper();
        connection.execute("PRAGMA foreign_keys = OFF");
        connection.execute(tampering);
    }
    store.reopen();
    return verify(store);
}

} // namespace

TEST_CASE("a store that nobody touched verifies")
{
    TemporaryStore store;
    CHECK(verify(store).sound());
    for (quint64 seed = 1; seed <= 5; ++seed)
        store.addRandomCase(seed, 20);
    const auto result = verify(store);
    CHECK(result.sound());
    CHECK(result.facts > 40);
    store.reopen();
    CHECK(verify(store).sound());
}

TEST_CASE("a changed fact is found and named")
{
    CHECK_FALSE(after("UPDATE fact SET body = CAST(replace(CAST(body AS TEXT), 'Persona', "
                      "'Persono') AS BLOB) WHERE n = "
                      "(SELECT n FROM fact WHERE kind = 'person.described' ORDER BY n LIMIT 1)")
                    .broken.empty());
    CHECK_FALSE(after("UPDATE fact SET author = 'user:otro' WHERE n = 5").broken.empty());
    CHECK_FALSE(after("UPDATE fact SET occurred_ms = occurred_ms + 1 WHERE n = 7").broken.empty());
    CHECK_FALSE(after("UPDATE fact SET signature = randomblob(64) WHERE n = 4").broken.empty());
}

TEST_CASE("a fact dropped from the middle, or from the end, is missed")
{
    CHECK_FALSE(after("DELETE FROM fact WHERE n = 4").sound());
    CHECK_FALSE(after("DELETE FROM fact WHERE n = (SELECT max(n) FROM fact)").sound());
}

TEST_CASE("a chain whose end or whole is gone, or that grew from outside, is named by its subject")
{
    const Subject firstCase(RandomCase(1).id());
    const auto ofFirst = "(SELECT s.id FROM subject s WHERE s.type = 1 ORDER BY s.id LIMIT 1)";
    const auto named = [&](const QByteArray& tampering) {
        const auto result = after(tampering.constData());
        CHECK_FALSE(result.headsMatch);
        CHECK(result.broken.empty());
        return result.incomplete == std::vector{firstCase};
    };
    CHECK(named(QByteArray("DELETE FROM fact WHERE n = (SELECT max(n) FROM fact WHERE subject = ")
        + ofFirst + ")"));
    CHECK(named(QByteArray("DELETE FROM fact WHERE subject = ") + ofFirst));
    CHECK(after("INSERT INTO fact SELECT (SELECT max(n) + 1 FROM fact), randomblob(16), subject, "
                "kind, kind_version, author, occurred_ms, occurred_offset, occurred_zone, hlc, "
                "effective, body, salt, hash, device, incarnation, dseq + 1000, link, signature, "
                "import, commitment, seq, parked FROM fact WHERE n = 3")
              .incomplete.size()
        == 1);
}

TEST_CASE("a fact that counts at another moment than the one sealed is named")
{
    const auto result = after("UPDATE fact SET effective = effective + 65536 WHERE n = 6");
    REQUIRE(result.broken.size() == 1);
    CHECK(result.broken[0].fault == ChainFault::OrderChanged);
}

TEST_CASE("a skeleton verifies, but that nobody said it was erased is named")
{
    const auto onlyUnrecorded = [](const Verification& result) {
        return std::ranges::all_of(result.broken,
            [](const BrokenLink& link) { return link.fault == ChainFault::ErasureUnrecorded; });
    };
    const auto erased = after("UPDATE fact SET body = NULL, salt = NULL WHERE n IN (4, 5, 9)");
    CHECK(erased.erased == 3);
    CHECK(erased.broken.size() == 3);
    CHECK(onlyUnrecorded(erased));
    for (const char* tampering :
        {"UPDATE fact SET body = NULL, salt = NULL, commitment = randomblob(32) WHERE n = 4",
            "UPDATE fact SET body = NULL WHERE n = 4",
            "UPDATE fact SET commitment = randomblob(32) WHERE n = 4"}) {
        const auto result = after(tampering);
        INFO(tampering);
        CHECK_FALSE(result.sound());
        CHECK_FALSE(onlyUnrecorded(result));
    }
}

namespace {

/// Two imports, the second one undone, and somebody who moves what they brought.
std::vector<BrokenLink> afterImports(const char* tampering)
{
    TemporaryStore store;
    for (quint64 seed = 1; seed <= 2; ++seed) {
        const auto import = *store->beginImport().result();
        REQUIRE(store->stageImport(import, RandomCase(seed).history(5)).result());
        ImportCompleted summary;
        summary.file = summary.profile = summary.kind = QStringLiteral("x");
        summary.sha256 = QByteArray(64, 'a');
        summary.added = 1;
        REQUIRE(store->completeImport(import, summary).result());
        REQUIRE(store->applyImported({}));
    }
    const auto facts = verify(store).facts;
    store.close();
    store.tamper().execute(tampering);
    store.reopen();
    const auto result = verify(store);
    CHECK(result.facts == facts); // nothing is taken back on the word of a changed row
    CHECK(result.headsMatch);
    return result.broken;
}

} // namespace

TEST_CASE("an import that was hidden, shown, or given other facts is found")
{
    CHECK(afterImports("SELECT 1").empty());
    for (const auto* tampering : {"UPDATE import SET state = 0 WHERE id = 2",
             "UPDATE import SET state = 0, fact = NULL WHERE id = 1",
             "UPDATE import SET state = 0, fact = NULL WHERE id = 2",
             "UPDATE import SET state = 2 WHERE id = 1",
             "UPDATE import SET fact = (SELECT fact FROM import WHERE id = 1) WHERE id = 2",
             "UPDATE fact SET import = 2 WHERE import = 1 AND kind = 'case.opened'",
             "UPDATE fact SET import = 0 WHERE import = 1 AND kind = 'case.opened'",
             "DELETE FROM subject_import; DELETE FROM import WHERE id = 1",
             "INSERT INTO import (id, state, first_fact, started_ms) VALUES (9, 0, 1, 0); "
             "UPDATE fact SET import = 9 WHERE import = 1 AND kind = 'person.described'"}) {
        INFO(tampering);
        const auto broken = afterImports(tampering);
        REQUIRE_FALSE(broken.empty());
        CHECK(broken[0].fault == ChainFault::ImportChanged);
    }
}

TEST_CASE("two facts that changed places are found")
{
    CHECK_FALSE(after("UPDATE fact SET dseq = 1000 - dseq WHERE subject = 2").sound());
}

TEST_CASE("a head set back together with the facts is found, since only the device can sign one")
{
    CHECK_FALSE(after("UPDATE head SET facts = facts - 1, dseq = dseq - 1").headsMatch);
}
