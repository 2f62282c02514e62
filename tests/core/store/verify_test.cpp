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

TEST_CASE("two facts that changed places are found")
{
    CHECK_FALSE(after("UPDATE fact SET dseq = 1000 - dseq WHERE subject = 2").sound());
}

TEST_CASE("a head set back together with the facts is found, since only the device can sign one")
{
    CHECK_FALSE(after("UPDATE head SET facts = facts - 1, dseq = dseq - 1").headsMatch);
}
