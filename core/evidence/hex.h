#pragma once
// Private to core/evidence.
#include <QByteArray>
#include <QString>

#include <algorithm>
#include <array>

namespace expediente {

template <size_t N>
QString hex(const std::array<std::uint8_t, N>& bytes)
{
    return QString::fromLatin1(QByteArrayView(bytes.data(), qsizetype(N)).toByteArray().toHex());
}

/// False, and nothing written, when it isn't exactly what hex() writes of so many bytes.
template <size_t N>
bool fromHex(const QString& text, std::array<std::uint8_t, N>& into)
{
    const QByteArray written = text.toLatin1();
    const QByteArray raw = QByteArray::fromHex(written); // which passes over what is no digit
    if (raw.size() != qsizetype(N) || raw.toHex() != written)
        return false;
    std::ranges::copy(raw, into.begin());
    return true;
}

} // namespace expediente
