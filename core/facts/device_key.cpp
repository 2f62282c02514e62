#include "core/facts/device_key.h"

#include <sodium.h>

#include <cstring>
#include <new>

namespace expediente {

struct DeviceKey::Secret {
    PublicKey publicKey{};
    unsigned char* key = nullptr; // crypto_sign_SECRETKEYBYTES in guarded memory

    Secret()
    {
        if (sodium_init() < 0)
            throw std::bad_alloc();
        key = static_cast<unsigned char*>(sodium_malloc(crypto_sign_SECRETKEYBYTES));
        if (!key)
            throw std::bad_alloc();
    }
    ~Secret() { sodium_free(key); }
    Secret(const Secret&) = delete;
    Secret& operator=(const Secret&) = delete;
};

DeviceKey::DeviceKey(std::unique_ptr<Secret> secret) : m_secret(std::move(secret)) { }
DeviceKey::DeviceKey(DeviceKey&&) noexcept = default;
DeviceKey& DeviceKey::operator=(DeviceKey&&) noexcept = default;
DeviceKey::~DeviceKey() = default;

DeviceKey DeviceKey::generate()
{
    auto secret = std::make_unique<Secret>();
    crypto_sign_keypair(secret->publicKey.data(), secret->key);
    return DeviceKey(std::move(secret));
}

DeviceKey DeviceKey::fromSeed(QByteArrayView seed)
{
    Q_ASSERT(seed.size() == crypto_sign_SEEDBYTES);
    auto secret = std::make_unique<Secret>();
    crypto_sign_seed_keypair(
        secret->publicKey.data(), secret->key, reinterpret_cast<const unsigned char*>(seed.data()));
    return DeviceKey(std::move(secret));
}

const PublicKey& DeviceKey::publicKey() const
{
    return m_secret->publicKey;
}

void DeviceKey::copySeed(unsigned char* into) const
{
    static_assert(seedSize == crypto_sign_SEEDBYTES);
    crypto_sign_ed25519_sk_to_seed(into, m_secret->key);
}

Signature DeviceKey::sign(const Hash& digest) const
{
    Signature signature{};
    crypto_sign_detached(signature.data(), nullptr, digest.data(), digest.size(), m_secret->key);
    return signature;
}

bool verifySignature(const PublicKey& key, const Hash& digest, const Signature& signature)
{
    return crypto_sign_verify_detached(signature.data(), digest.data(), digest.size(), key.data())
        == 0;
}

} // namespace expediente
