#include "core/vault/key_slot.h"

#include "tests/core/vault/cheap.h"
#include "tests/support/print.h"

#include <catch2/catch_test_macros.hpp>

using namespace expediente;
using namespace std::chrono_literals;

namespace {

const QByteArray vaultId(16, 'v');
} // namespace

TEST_CASE("a slot changed in any field, or moved to another vault, opens nothing")
{
    const DataKey key = DataKey::random();
    const Secret passphrase = Secret::copyOf("siete gatos negros");
    const KeySlot slot = wrapWithPassphrase(key, passphrase, cheap, vaultId).value();
    REQUIRE(unwrap(slot, passphrase, vaultId).value() == key);

    CHECK_FALSE(unwrap(slot, passphrase, QByteArray(16, 'w')));
    KeySlot changed = slot;
    changed.salt[0] = char(changed.salt.at(0) ^ 1);
    CHECK_FALSE(unwrap(changed, passphrase, vaultId));
    changed = slot;
    changed.nonce[23] = char(changed.nonce.at(23) ^ 1);
    CHECK_FALSE(unwrap(changed, passphrase, vaultId));
    changed = slot;
    changed.wrapped[40] = char(changed.wrapped.at(40) ^ 1);
    CHECK_FALSE(unwrap(changed, passphrase, vaultId));
    changed = slot;
    changed.cost.operations = 2;
    CHECK_FALSE(unwrap(changed, passphrase, vaultId));
}

TEST_CASE("a recovery slot doesn't open as a passphrase slot")
{
    const DataKey key = DataKey::random();
    const Secret recoveryKey = Secret::random(32);
    KeySlot slot = wrapWithRecoveryKey(key, recoveryKey, vaultId);
    CHECK(unwrap(slot, recoveryKey, vaultId).value() == key);
    const auto wrong = unwrap(slot, Secret::random(32), vaultId);
    REQUIRE_FALSE(wrong.has_value());
    CHECK(wrong.error().code == ErrorCode::WrongRecoveryKey);
    slot.kind = KeySlot::Kind::Passphrase;
    slot.cost = cheap;
    slot.salt = QByteArray(KeySlot::saltSize, 's');
    CHECK_FALSE(unwrap(slot, recoveryKey, vaultId));
}

TEST_CASE("the same key wrapped twice looks different each time")
{
    const DataKey key = DataKey::random();
    const Secret passphrase = Secret::copyOf("siete gatos negros");
    const KeySlot one = wrapWithPassphrase(key, passphrase, cheap, vaultId).value();
    const KeySlot two = wrapWithPassphrase(key, passphrase, cheap, vaultId).value();
    CHECK(one.salt != two.salt);
    CHECK(one.nonce != two.nonce);
    CHECK(one.wrapped != two.wrapped);
}

TEST_CASE("the cost follows the machine between its floor and its cap")
{
    CHECK(costFor(60s, 500ms) == leastCost);
    CHECK(costFor(400ms, 500ms) == leastCost);
    CHECK(costFor(200ms, 500ms) == KdfCost{2, 128 * 1024 * 1024});
    CHECK(costFor(50ms, 500ms) == KdfCost{5, 256 * 1024 * 1024});
    CHECK(costFor(1ns, 500ms) == mostCost);
    CHECK(costFor(0ns, 500ms) == mostCost);
}

TEST_CASE("this machine's cost opens what it locked")
{
    const KdfCost cost = calibratedCost();
    CHECK(cost.operations >= leastCost.operations);
    CHECK(cost.memoryBytes >= leastCost.memoryBytes);
    REQUIRE(isWithinLimits(cost));
    const DataKey key = DataKey::random();
    const Secret passphrase = Secret::copyOf("siete gatos negros");
    const auto slot = wrapWithPassphrase(key, passphrase, cost, vaultId);
    REQUIRE(slot);
    CHECK(unwrap(*slot, passphrase, vaultId).value() == key);
}

TEST_CASE("a cost beyond the limits is never worked off")
{
    const auto slot = wrapWithPassphrase(
        DataKey::random(), Secret::copyOf("siete gatos negros"), {2, quint64(1) << 40}, vaultId);
    REQUIRE_FALSE(slot.has_value());
    CHECK(slot.error().code == ErrorCode::OutOfRange);
}
