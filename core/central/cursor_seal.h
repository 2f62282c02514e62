#pragma once
#include "core/facts/device_key.h"

#include <QByteArray>
#include <QString>

#include <array>
#include <optional>

namespace expediente::central {

/// Keeps workstations from making up where they are: what was told is on record (the read audit),
/// and a cursor that nobody gave out could pass over that. Of one server and one user. Any thread.
class CursorSeal {
public:
    explicit CursorSeal(const DeviceKey& server);
    ~CursorSeal();
    CursorSeal(const CursorSeal&) = delete;
    CursorSeal& operator=(const CursorSeal&) = delete;

    QByteArray sealed(const QByteArray& cursor, const QString& user) const;
    /// What was sealed; nothing when it wasn't, or for somebody else.
    std::optional<QByteArray> opened(const QByteArray& sealed, const QString& user) const;

private:
    static constexpr qsizetype markSize = 16;
    QByteArray markOf(const QByteArray& cursor, const QString& user) const;

    std::array<unsigned char, 32> m_key{};
};

} // namespace expediente::central
