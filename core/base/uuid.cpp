#include "core/base/uuid.h"

#include "core/base/digest.h"

#include <QRandomGenerator>
#include <QUuid>

#include <cstring>

namespace expediente {

namespace {

void setVersion(std::array<std::uint8_t, 16>& bytes, int version)
{
    bytes[6] = static_cast<std::uint8_t>((bytes[6] & 0x0f) | (version << 4));
    bytes[8] = static_cast<std::uint8_t>((bytes[8] & 0x3f) | 0x80);
}

} // namespace

Uuid Uuid::v7(qint64 unixMs)
{
    Uuid id;
    std::array<quint32, 3> noise{};
    QRandomGenerator::system()->fillRange(noise.data(), qsizetype(noise.size()));
    for (int i = 0; i < 6; ++i)
        id.m_bytes[size_t(i)] = static_cast<std::uint8_t>(quint64(unixMs) >> (8 * (5 - i)));
    std::memcpy(&id.m_bytes[6], noise.data(), 10);
    setVersion(id.m_bytes, 7);
    return id;
}

Uuid Uuid::derived(std::initializer_list<QByteArrayView> parts)
{
    Digest digest("expediente.id.v1");
    for (const auto part : parts)
        digest.addField(part);
    const auto hash = digest.finish();
    Uuid id;
    std::memcpy(id.m_bytes.data(), hash.data(), 16);
    setVersion(id.m_bytes, 8);
    return id;
}

std::optional<Uuid> Uuid::fromString(QStringView text)
{
    if (text.size() != 36)
        return std::nullopt;
    const auto parsed = QUuid::fromString(text);
    if (parsed.isNull())
        return std::nullopt;
    return fromBytes(parsed.toRfc4122());
}

std::optional<Uuid> Uuid::fromBytes(QByteArrayView bytes)
{
    if (bytes.size() != 16)
        return std::nullopt;
    Uuid id;
    std::memcpy(id.m_bytes.data(), bytes.data(), 16);
    return id;
}

QByteArray Uuid::bytes() const
{
    return view().toByteArray();
}

QByteArrayView Uuid::view() const
{
    return QByteArrayView(m_bytes.data(), 16);
}

QString Uuid::toString() const
{
    return QUuid::fromRfc4122(bytes()).toString(QUuid::WithoutBraces);
}

size_t qHash(const Uuid& id, size_t seed) noexcept
{
    return qHash(id.view(), seed);
}

} // namespace expediente
