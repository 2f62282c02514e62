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

/// False, and nothing written, when it isn't exactly so many bytes.
template <size_t N>
bool fromHex(const QString& text, std::array<std::uint8_t, N>& into)
{
    const QByteArray raw = QByteArray::fromHex(text.toLatin1());
    if (raw.size() != qsizetype(N))
        return false;
    std::ranges::copy(raw, into.begin());
    return true;
}

} // namespace expediente
