#include "core/vault/secret.h"

#include <sodium.h>

#include <cstring>
#include <new>
#include <utility>

namespace expediente {

namespace {

template <class Buffer>
void wipeBuffer(Buffer& buffer)
{
    // data() of a shared buffer would copy it and wipe the copy.
    if (!buffer.isEmpty() && buffer.isDetached())
        sodium_memzero(buffer.data(), std::size_t(buffer.size()) * sizeof(*buffer.constData()));
    buffer = Buffer();
}

} // namespace

Secret::Secret(std::size_t size) : m_size(size)
{
    if (size == 0)
        return;
    if (sodium_init() < 0)
        throw std::bad_alloc();
    m_data = static_cast<unsigned char*>(sodium_malloc(size));
    if (!m_data)
        throw std::bad_alloc();
    sodium_memzero(m_data, size);
}

Secret::~Secret()
{
    sodium_free(m_data);
}

Secret::Secret(Secret&& other) noexcept
    : m_data(std::exchange(other.m_data, nullptr)), m_size(std::exchange(other.m_size, 0))
{
}

Secret& Secret::operator=(Secret&& other) noexcept
{
    std::swap(m_data, other.m_data);
    std::swap(m_size, other.m_size);
    Secret released(std::move(other));
    return *this;
}

Secret Secret::random(std::size_t size)
{
    Secret secret(size);
    randombytes_buf(secret.data(), size);
    return secret;
}

Secret Secret::copyOf(QByteArrayView bytes)
{
    Secret secret(std::size_t(bytes.size()));
    if (!bytes.isEmpty())
        std::memcpy(secret.data(), bytes.data(), secret.size());
    return secret;
}

Secret Secret::takeFrom(QByteArray&& bytes)
{
    Secret secret = copyOf(bytes);
    wipe(bytes);
    return secret;
}

bool Secret::operator==(const Secret& other) const
{
    return m_size == other.m_size
        && (m_size == 0 || sodium_memcmp(m_data, other.m_data, m_size) == 0);
}

void wipe(QByteArray& bytes)
{
    wipeBuffer(bytes);
}

void wipe(QString& text)
{
    wipeBuffer(text);
}

std::optional<DataKey> DataKey::from(Secret&& bytes)
{
    if (bytes.size() != size)
        return std::nullopt;
    return DataKey(std::move(bytes));
}

DataKey DataKey::derived(quint64 number) const
{
    static_assert(size == crypto_kdf_KEYBYTES);
    Secret bytes(size);
    crypto_kdf_derive_from_key(bytes.data(), size, number, "expedkey", data());
    return DataKey(std::move(bytes));
}

Secret passphraseFrom(QString&& text)
{
    QString composed = text.normalized(QString::NormalizationForm_C);
    if (composed.constData() == text.constData())
        text = QString(); // the same buffer: let go of it, so that it can be wiped below
    else
        wipe(text);
    QByteArray utf8 = composed.toUtf8();
    wipe(composed);
    return Secret::takeFrom(std::move(utf8));
}

Secret passphraseFrom(QByteArray&& utf8)
{
    qsizetype length = utf8.size();
    if (length > 0 && utf8.at(length - 1) == '\n')
        --length;
    if (length > 0 && utf8.at(length - 1) == '\r')
        --length;
    QString text = QString::fromUtf8(utf8.constData(), length);
    wipe(utf8);
    return passphraseFrom(std::move(text));
}

} // namespace expediente
