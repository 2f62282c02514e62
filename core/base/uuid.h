#pragma once
#include <QByteArray>
#include <QHash>
#include <QString>
#include <QStringView>

#include <array>
#include <compare>
#include <cstdint>
#include <optional>

namespace expediente {

/// Sixteen bytes of identity, ordered as bytes (QUuid orders by fields, which is another order).
class Uuid {
public:
    constexpr Uuid() = default;

    /// RFC 9562 version 7: grows with time, so rows inserted together lie together.
    static Uuid v7(qint64 unixMs);
    /// Version 8, derived: equal parts give an equal id on every device. The parts are
    /// length-prefixed before hashing, so ("ab","c") and ("a","bc") differ.
    static Uuid derived(std::initializer_list<QByteArrayView> parts);

    static std::optional<Uuid> fromString(QStringView text); ///< 8-4-4-4-12, any case
    static std::optional<Uuid> fromBytes(QByteArrayView bytes); ///< exactly 16

    bool isNull() const { return m_bytes == std::array<std::uint8_t, 16>{}; }
    int version() const { return m_bytes[6] >> 4; }
    QByteArray bytes() const;
    /// The same bytes without a copy, valid as long as this object.
    QByteArrayView view() const;
    QString toString() const; ///< lower case, no braces

    auto operator<=>(const Uuid&) const = default;

private:
    std::array<std::uint8_t, 16> m_bytes{};
};

size_t qHash(const Uuid& id, size_t seed = 0) noexcept;

/// A Uuid that can't be taken for the id of something else.
template <class Tag>
struct Id {
    Uuid uuid;

    static std::optional<Id> fromString(QStringView text)
    {
        const auto parsed = Uuid::fromString(text);
        return parsed ? std::optional<Id>(Id{*parsed}) : std::nullopt;
    }
    bool isNull() const { return uuid.isNull(); }
    QString toString() const { return uuid.toString(); }
    auto operator<=>(const Id&) const = default;
};

template <class Tag>
size_t qHash(const Id<Tag>& id, size_t seed = 0) noexcept
{
    return qHash(id.uuid, seed);
}

using FactId = Id<struct FactTag>;
using CaseId = Id<struct CaseTag>;
using PersonId = Id<struct PersonTag>;
using AccountId = Id<struct AccountTag>;
using AgencyId = Id<struct AgencyTag>;
using DeviceId = Id<struct DeviceTag>;

} // namespace expediente

template <class Tag>
struct std::hash<expediente::Id<Tag>> {
    size_t operator()(const expediente::Id<Tag>& id) const noexcept { return qHash(id.uuid); }
};
