#include "core/base/digest.h"

#include <sodium.h>

#include <QtEndian>

namespace expediente {

namespace {

crypto_generichash_state* state(std::array<unsigned char, 384>& bytes)
{
    static_assert(sizeof(crypto_generichash_state) <= sizeof(bytes));
    return reinterpret_cast<crypto_generichash_state*>(bytes.data());
}

const unsigned char* raw(QByteArrayView bytes)
{
    return reinterpret_cast<const unsigned char*>(bytes.data());
}

} // namespace

Digest::Digest(QByteArrayView label)
{
    crypto_generichash_init(state(m_state), nullptr, 0, sizeof(Hash));
    addField(label);
}

Digest& Digest::addField(QByteArrayView bytes)
{
    addNumber(quint64(bytes.size()));
    crypto_generichash_update(state(m_state), raw(bytes), quint64(bytes.size()));
    return *this;
}

Digest& Digest::addField(const Hash& hash)
{
    return addField(view(hash));
}

Digest& Digest::addNumber(quint64 number)
{
    const quint64 big = qToBigEndian(number);
    crypto_generichash_update(state(m_state), reinterpret_cast<const unsigned char*>(&big), 8);
    return *this;
}

Hash Digest::finish()
{
    Hash hash{};
    crypto_generichash_final(state(m_state), hash.data(), hash.size());
    return hash;
}

QByteArray toBytes(const Hash& hash)
{
    return view(hash).toByteArray();
}

QByteArrayView view(const Hash& hash)
{
    return QByteArrayView(hash.data(), qsizetype(hash.size()));
}

bool isZero(const Hash& hash)
{
    return hash == Hash{};
}

} // namespace expediente
