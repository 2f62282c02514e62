#include "core/facts/hlc.h"

#include <catch2/catch_test_macros.hpp>

using namespace expediente;

TEST_CASE("a clock set back makes no timestamp before one that was made")
{
    HybridClock clock;
    const auto first = clock.tick(1'000'000);
    const auto second = clock.tick(500'000);
    const auto third = clock.tick(1'000'000);
    CHECK(first < second);
    CHECK(second < third);
    CHECK(clock.tick(2'000'000) == Hlc::fromMs(2'000'000));
}

TEST_CASE("what was seen from elsewhere comes before what is made after")
{
    HybridClock clock;
    clock.observe(Hlc::fromMs(9'000'000));
    CHECK(clock.tick(1'000) > Hlc::fromMs(9'000'000));
}
