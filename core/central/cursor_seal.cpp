#include "core/central/cursor_seal.h"

#include <QtEndian>
#include <sodium.h>

#include <string_view>

namespace expediente::central {

CursorSeal::CursorSeal(const DeviceKey& server)
{
    constexpr std::string_view use = "expediente cursor of a pull";
    std::array<unsigned char, DeviceKey::seedSize> seed{};
    server.copySeed(seed.data());
    crypto_generichash(m_key.data(), m_key.size(),
        reinterpret_cast<const unsigned char*>(use.data()), use.size(), seed.data(), seed.size());
    sodium_memzero(seed.data(), seed.size());
}

CursorSeal::~CursorSeal()
{
    sodium_memzero(m_key.data(), m_key.size());
}

QByteArray CursorSeal::markOf(const QByteArray& cursor, const QString& user) const
{
    // With the length in front, so that no cursor and user read as another pair.
    QByteArray said(4, '\0');
    qToBigEndian(quint32(cursor.size()), said.data());
    said += cursor + user.toUtf8();
    QByteArray mark(markSize, '\0');
    crypto_generichash(reinterpret_cast<unsigned char*>(mark.data()), size_t(mark.size()),
        reinterpret_cast<const unsigned char*>(said.constData()),
        static_cast<unsigned long long>(said.size()), m_key.data(), m_key.size());
    return mark;
}

QByteArray CursorSeal::sealed(const QByteArray& cursor, const QString& user) const
{
    return markOf(cursor, user) + cursor;
}

std::optional<QByteArray> CursorSeal::opened(const QByteArray& sealed, const QString& user) const
{
    if (sealed.size() < markSize)
        return std::nullopt;
    const QByteArray cursor = sealed.mid(markSize);
    const bool same =
        sodium_memcmp(markOf(cursor, user).constData(), sealed.constData(), size_t(markSize)) == 0;
    return same ? std::optional(cursor) : std::nullopt;
}

} // namespace expediente::central
