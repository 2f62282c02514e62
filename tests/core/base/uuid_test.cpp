#include "core/base/uuid.h"
#include "tests/support/print.h"

#include <catch2/catch_test_macros.hpp>

using namespace expediente;

TEST_CASE("a derived id depends on its parts and their borders only")
{
    CHECK(Uuid::derived({"ab", "c"}) == Uuid::derived({"ab", "c"}));
    CHECK(Uuid::derived({"ab", "c"}) != Uuid::derived({"a", "bc"}));
    CHECK(Uuid::derived({"x"}).version() == 8);
}

TEST_CASE("ids made later sort later, and text brings the same id back")
{
    const auto early = Uuid::v7(1'700'000'000'000);
    const auto late = Uuid::v7(1'700'000'000'001);
    CHECK(early < late);
    CHECK(early.version() == 7);
    CHECK(Uuid::fromString(early.toString()) == early);
    CHECK_FALSE(Uuid::fromString(u"not an id"));
    CHECK_FALSE(Uuid::fromString(u"{018bcfe5-6800-7000-8000-000000000000}"));
}
