#include "core/vault/recovery_key.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <span>
#include <string_view>

namespace expediente::recovery {

namespace {

constexpr std::size_t checksumSize = 3;
constexpr std::size_t characters = (keySize + checksumSize) * 8 / 5;
constexpr std::size_t groupSize = 4;
constexpr std::string_view alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
static_assert((keySize + checksumSize) * 8 % 5 == 0 && characters % groupSize == 0);

/// CRC-24 of OpenPGP (RFC 4880, section 6.1). Rather than a hash, because it finds every error
/// within 24 neighbouring bits: a wrong character, two swapped ones.
std::array<unsigned char, checksumSize> checksum(const unsigned char* key)
{
    std::uint32_t crc = 0xB704CE;
    for (std::size_t i = 0; i < keySize; ++i) {
        crc ^= std::uint32_t(key[i]) << 16;
        for (int bit = 0; bit < 8; ++bit) {
            crc <<= 1;
            if (crc & 0x1000000)
                crc ^= 0x1864CFB;
        }
    }
    return {static_cast<unsigned char>(crc >> 16), static_cast<unsigned char>(crc >> 8),
        static_cast<unsigned char>(crc)};
}

bool isSeparator(unsigned char c)
{
    return c == '-' || c == ' ' || c == '\t' || c == '\r' || c == '\n';
}

int valueOf(unsigned char c)
{
    if (c >= 'a' && c <= 'z')
        c = static_cast<unsigned char>(c - 'a' + 'A');
    if (c == 'O')
        c = '0';
    if (c == 'I' || c == 'L')
        c = '1';
    const auto at = alphabet.find(static_cast<char>(c));
    return at == std::string_view::npos ? -1 : int(at);
}

/// 35 bytes, or an empty Secret when a character is none or their number is wrong.
Secret decoded(const Secret& text)
{
    Secret bytes(keySize + checksumSize);
    std::size_t count = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (isSeparator(text.data()[i]))
            continue;
        const int value = valueOf(text.data()[i]);
        if (value < 0 || count == characters)
            return {};
        for (std::size_t bit = 0; bit < 5; ++bit) {
            const std::size_t at = count * 5 + bit;
            if (value & (16 >> bit))
                bytes.data()[at / 8] |= static_cast<unsigned char>(128 >> (at % 8));
        }
        ++count;
    }
    return count == characters ? std::move(bytes) : Secret();
}

} // namespace

Secret toText(const Secret& key)
{
    Q_ASSERT(key.size() == keySize);
    Secret bytes(keySize + checksumSize);
    std::copy_n(key.data(), keySize, bytes.data());
    std::ranges::copy(checksum(key.data()), bytes.data() + keySize);

    Secret text(characters + characters / groupSize - 1);
    unsigned char* out = text.data();
    for (std::size_t i = 0; i < characters; ++i) {
        if (i > 0 && i % groupSize == 0)
            *out++ = '-';
        unsigned value = 0;
        for (std::size_t at = i * 5; at < i * 5 + 5; ++at)
            value = value << 1 | (bytes.data()[at / 8] >> (7 - at % 8) & 1);
        *out++ = static_cast<unsigned char>(alphabet[value]);
    }
    return text;
}

Result<Secret> parse(const Secret& text)
{
    const Secret bytes = decoded(text);
    if (bytes.isEmpty())
        return fail(ErrorCode::RecoveryKeyMistyped);
    const auto expected = checksum(bytes.data());
    if (!std::ranges::equal(expected, std::span(bytes.data() + keySize, checksumSize)))
        return fail(ErrorCode::RecoveryKeyMistyped);
    return Secret::copyOf({bytes.data(), qsizetype(keySize)});
}

} // namespace expediente::recovery
