#include "core/vault/key_slot.h"

#include <sodium.h>

#include <QtEndian>

#include <algorithm>

namespace expediente {

namespace {

using namespace std::chrono_literals;

constexpr auto guessTime = 500ms;

static_assert(KeySlot::saltSize == crypto_pwhash_SALTBYTES);
static_assert(KeySlot::nonceSize == crypto_aead_xchacha20poly1305_ietf_NPUBBYTES);
static_assert(
    KeySlot::wrappedSize == qsizetype(DataKey::size) + crypto_aead_xchacha20poly1305_ietf_ABYTES);
static_assert(DataKey::size == crypto_aead_xchacha20poly1305_ietf_KEYBYTES);

unsigned char* raw(QByteArray& bytes)
{
    return reinterpret_cast<unsigned char*>(bytes.data());
}

const unsigned char* raw(const QByteArray& bytes)
{
    return reinterpret_cast<const unsigned char*>(bytes.constData());
}

QByteArray randomBytes(qsizetype size)
{
    QByteArray bytes(size, Qt::Uninitialized);
    randombytes_buf(bytes.data(), std::size_t(size));
    return bytes;
}

void appendNumber(QByteArray& bytes, quint64 number)
{
    const quint64 big = qToBigEndian(number);
    bytes.append(reinterpret_cast<const char*>(&big), sizeof(big));
}

QByteArray header(const KeySlot& slot, QByteArrayView vaultId)
{
    QByteArray bytes("expediente key slot 1");
    appendNumber(bytes, slot.kind == KeySlot::Kind::Passphrase ? 1 : 2);
    appendNumber(bytes, slot.cost.operations);
    appendNumber(bytes, slot.cost.memoryBytes);
    appendNumber(bytes, quint64(slot.salt.size()));
    bytes.append(slot.salt);
    bytes.append(vaultId);
    return bytes;
}

Result<Secret> stretched(const Secret& passphrase, const KdfCost& cost, const QByteArray& salt)
{
    Q_ASSERT(!passphrase.isEmpty());
    Secret key(DataKey::size);
    const int status = crypto_pwhash(key.data(), key.size(),
        reinterpret_cast<const char*>(passphrase.data()), passphrase.size(), raw(salt),
        cost.operations, std::size_t(cost.memoryBytes), crypto_pwhash_ALG_ARGON2ID13);
    if (status != 0)
        return fail(ErrorCode::StoreFailed, {QStringLiteral("not enough memory")});
    return key;
}

Result<Secret> wrappingKey(const KeySlot& slot, const Secret& secret)
{
    if (slot.kind == KeySlot::Kind::Passphrase)
        return stretched(secret, slot.cost, slot.salt);
    return secret.clone();
}

void wrap(KeySlot& slot, const DataKey& key, const Secret& wrapping, QByteArrayView vaultId)
{
    const QByteArray bound = header(slot, vaultId);
    slot.nonce = randomBytes(KeySlot::nonceSize);
    slot.wrapped = QByteArray(KeySlot::wrappedSize, Qt::Uninitialized);
    crypto_aead_xchacha20poly1305_ietf_encrypt(raw(slot.wrapped), nullptr, key.data(),
        DataKey::size, raw(bound), quint64(bound.size()), nullptr, raw(slot.nonce),
        wrapping.data());
}

} // namespace

bool isWithinLimits(const KdfCost& cost)
{
    return cost.operations >= crypto_pwhash_argon2id_OPSLIMIT_MIN
        && cost.operations <= costLimit.operations
        && cost.memoryBytes >= crypto_pwhash_argon2id_MEMLIMIT_MIN
        && cost.memoryBytes <= costLimit.memoryBytes;
}

KdfCost costFor(std::chrono::nanoseconds leastCostTook, std::chrono::nanoseconds target)
{
    // Memory first, since it is what a guesser's hardware lacks; then passes.
    KdfCost cost = leastCost;
    auto took = std::max(leastCostTook, std::chrono::nanoseconds(1));
    while (took * 2 <= target && cost.memoryBytes < mostCost.memoryBytes) {
        cost.memoryBytes *= 2;
        took *= 2;
    }
    const auto passes = quint64(target * leastCost.operations / took);
    cost.operations = std::clamp(passes, leastCost.operations, mostCost.operations);
    return cost;
}

KdfCost calibratedCost()
{
    const Secret sample = Secret::random(16);
    const QByteArray salt = randomBytes(KeySlot::saltSize);
    const auto start = std::chrono::steady_clock::now();
    if (!stretched(sample, leastCost, salt))
        return leastCost;
    return costFor(std::chrono::steady_clock::now() - start, guessTime);
}

Result<KeySlot> wrapWithPassphrase(
    const DataKey& key, const Secret& passphrase, const KdfCost& cost, QByteArrayView vaultId)
{
    if (!isWithinLimits(cost))
        return fail(ErrorCode::OutOfRange, {QStringLiteral("Argon2id cost")});
    KeySlot slot;
    slot.kind = KeySlot::Kind::Passphrase;
    slot.cost = cost;
    slot.salt = randomBytes(KeySlot::saltSize);
    const auto wrapping = stretched(passphrase, cost, slot.salt);
    if (!wrapping)
        return fail(wrapping.error());
    wrap(slot, key, *wrapping, vaultId);
    return slot;
}

KeySlot wrapWithRecoveryKey(const DataKey& key, const Secret& recoveryKey, QByteArrayView vaultId)
{
    Q_ASSERT(recoveryKey.size() == DataKey::size);
    KeySlot slot;
    slot.kind = KeySlot::Kind::Recovery;
    wrap(slot, key, recoveryKey, vaultId);
    return slot;
}

Result<DataKey> unwrap(const KeySlot& slot, const Secret& secret, QByteArrayView vaultId)
{
    const auto wrapping = wrappingKey(slot, secret);
    if (!wrapping)
        return fail(wrapping.error());
    const QByteArray bound = header(slot, vaultId);
    Secret key(DataKey::size);
    const bool opened = wrapping->size() == DataKey::size
        && crypto_aead_xchacha20poly1305_ietf_decrypt(key.data(), nullptr, nullptr,
               raw(slot.wrapped), quint64(slot.wrapped.size()), raw(bound), quint64(bound.size()),
               raw(slot.nonce), wrapping->data())
            == 0;
    if (!opened)
        return fail(slot.kind == KeySlot::Kind::Passphrase ? ErrorCode::WrongPassphrase
                                                           : ErrorCode::WrongRecoveryKey);
    return *DataKey::from(std::move(key));
}

} // namespace expediente
