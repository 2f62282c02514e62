#include "app/server/door.h"

#include <catch2/catch_test_macros.hpp>

using namespace expediente::server;
using namespace std::chrono_literals;

namespace {

const Door::Time opening = std::chrono::steady_clock::now();

Door::Address v4(unsigned char last)
{
    return {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xff, 0xff, 10, 0, 0, last};
}

Door::Address v6(unsigned char network, unsigned char host)
{
    return {0x20, 1, 0xd, 0xb8, 0, 0, 0, network, 0, 0, 0, 0, 0, 0, 0, host};
}

} // namespace

TEST_CASE("connections are counted in all and by address")
{
    Door door({.connections = 3, .connectionsPerAddress = 2});
    CHECK(door.enter(v4(1), opening));
    CHECK(door.enter(v4(1), opening));
    CHECK_FALSE(door.enter(v4(1), opening));
    CHECK(door.enter(v4(2), opening));
    CHECK_FALSE(door.enter(v4(3), opening));
    door.leave(v4(1));
    CHECK(door.enter(v4(3), opening));
}

TEST_CASE("an address of version 6 counts by its network, one of version 4 by itself")
{
    Door door({.connectionsPerAddress = 1});
    CHECK(door.enter(v6(1, 1), opening));
    CHECK_FALSE(door.enter(v6(1, 2), opening));
    CHECK(door.enter(v6(2, 1), opening));
    CHECK(door.enter(v4(1), opening));
    CHECK(door.enter(v4(2), opening));
}

TEST_CASE("a burst passes, then as many as time brings")
{
    Door door({.requestsPerSecond = 2, .burst = 3});
    for (int i = 0; i < 3; ++i)
        CHECK_FALSE(door.tooOften(v4(1), opening));
    CHECK(door.tooOften(v4(1), opening) == 1s);
    CHECK_FALSE(door.tooOften(v4(2), opening));
    CHECK_FALSE(door.tooOften(v4(1), opening + 600ms));
    CHECK(door.tooOften(v4(1), opening + 600ms));
    // Rest fills it, and no further than the burst.
    for (int i = 0; i < 3; ++i)
        CHECK_FALSE(door.tooOften(v4(1), opening + 1h));
    CHECK(door.tooOften(v4(1), opening + 1h));
}

TEST_CASE("connections one after the other have a limit of their own")
{
    Door door({.connectionsPerSecond = 1, .connectionBurst = 2});
    const auto comeAndGo = [&](Door::Time when) {
        const bool entered = door.enter(v4(1), when);
        if (entered)
            door.leave(v4(1));
        return entered;
    };
    CHECK(comeAndGo(opening));
    CHECK(comeAndGo(opening));
    CHECK_FALSE(comeAndGo(opening));
    CHECK(comeAndGo(opening + 1s));
}

TEST_CASE("bodies share the room, and nobody takes more than a quarter")
{
    Door door({.bodyBytes = 400});
    for (unsigned char i = 1; i <= 5; ++i)
        REQUIRE(door.enter(v4(i), opening));
    CHECK_FALSE(door.takeRoom(v4(1), 101));
    for (unsigned char i = 1; i <= 4; ++i)
        CHECK(door.takeRoom(v4(i), 100));
    CHECK_FALSE(door.takeRoom(v4(5), 1));
    door.giveRoom(v4(1), 100);
    CHECK(door.takeRoom(v4(5), 100));
}

TEST_CASE("a stranger from ever new addresses fills no memory, and pushes nobody out who is here")
{
    Door door({});
    REQUIRE(door.enter(v4(1), opening));
    for (int i = 0; i < 100'000; ++i) {
        Door::Address address{0x20};
        address[5] = (unsigned char)(i >> 16);
        address[6] = (unsigned char)(i >> 8);
        address[7] = (unsigned char)(i);
        REQUIRE(door.enter(address, opening));
        door.leave(address);
    }
    CHECK(door.addressesKnown() <= 20'000);
    door.leave(v4(1));
}
