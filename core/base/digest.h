#pragma once
#include <QByteArray>
#include <QByteArrayView>

#include <array>
#include <cstdint>

namespace expediente {

using Hash = std::array<std::uint8_t, 32>;

/// BLAKE2b-256 over length-prefixed fields, opened with a label so that a hash made for one
/// purpose can never be presented for another.
class Digest {
public:
    explicit Digest(QByteArrayView label);

    Digest& addField(QByteArrayView bytes);
    Digest& addField(const Hash& hash);
    Digest& addNumber(quint64 number);
    Hash finish();

private:
    alignas(64) std::array<unsigned char, 384> m_state{};
};

QByteArray toBytes(const Hash& hash);
QByteArrayView view(const Hash& hash);
bool isZero(const Hash& hash);

} // namespace expediente
