#include "core/store/rebuilding.h"

#include "tests/support/print.h"
#include "tests/support/temporary_store.h"

#include <catch2/catch_test_macros.hpp>

using namespace expediente;

TEST_CASE("read models made anew are identical after any history")
{
    TemporaryStore store;
    for (quint64 seed = 1; seed <= 25; ++seed)
        store.addRandomCase(seed, int(seed * 2));
    CHECK(*store->rebuild({}));
}

TEST_CASE("read models that were tampered with come out right, and the difference is said")
{
    TemporaryStore store;
    store.addRandomCase(1, 20);
    store.close();
    Hash right{};
    {
        auto connection = store.tamper();
        right = readModelDigest(connection);
        connection.execute("UPDATE case_summary SET total = total + 1");
        connection.execute("DELETE FROM agenda");
    }
    store.reopen();
    CHECK_FALSE(*store->rebuild({}));
    CHECK(*store->ask([](Connection& c) { return readModelDigest(c); }) == right);
}

TEST_CASE("a cancelled rebuild leaves everything as it was")
{
    TemporaryStore store;
    store.addRandomCase(1, 20);
    const auto digest = [&] {
        return *store->ask([](Connection& c) { return readModelDigest(c); });
    };
    const Hash before = digest();
    Progress progress;
    progress.cancelled = [] { return true; };
    CHECK(store->rebuild(progress).error().code == ErrorCode::Cancelled);
    CHECK(digest() == before);
}
