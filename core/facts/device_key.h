#pragma once
#include "core/facts/fact.h"

#include <memory>

namespace expediente {

/// The Ed25519 key pair of one store, made with it. The secret half lives in locked memory.
/// Signing is const and may be called from several threads.
class DeviceKey {
public:
    static DeviceKey generate();
    /// From the 32-byte seed that the encrypted store keeps.
    static DeviceKey fromSeed(QByteArrayView seed);

    DeviceKey(DeviceKey&&) noexcept;
    DeviceKey& operator=(DeviceKey&&) noexcept;
    ~DeviceKey();

    const PublicKey& publicKey() const;
    static constexpr std::size_t seedSize = 32;
    /// Writes the seed, for the encrypted store only; the caller wipes it.
    void copySeed(unsigned char* into) const;
    Signature sign(const Hash& digest) const;

private:
    struct Secret;
    explicit DeviceKey(std::unique_ptr<Secret> secret);
    std::unique_ptr<Secret> m_secret;
};

bool verifySignature(const PublicKey& key, const Hash& digest, const Signature& signature);

} // namespace expediente
