#include "core/exchange/text_reader.h"

#include "core/exchange/number_text.h"

#include <algorithm>

namespace expediente {

namespace {

/// Most cells: nothing in them that the long way would change.
bool isPlainAscii(std::string_view text)
{
    char last = 0;
    for (const char c : text) {
        if (c < ' ' || c > '~' || (c == ' ' && last == ' '))
            return false;
        last = c;
    }
    return true;
}

bool isInvisible(QChar c)
{
    const auto category = c.category();
    return (category == QChar::Other_Control && !c.isSpace()) || category == QChar::Other_Format
        || category == QChar::Other_PrivateUse;
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

std::optional<qint64> readDegrees(std::string_view text, qint64 limit)
{
    const bool negative = text.starts_with('-');
    const auto number = takeApart(negative ? text.substr(1) : text,
        text.find(',') == text.npos ? DecimalMark::Point : DecimalMark::Comma);
    if (!number)
        return std::nullopt;
    // One digit more than is kept, to round by.
    const int wanted = int(number->count) + number->exponent + 7;
    qint64 value = 0;
    for (int i = 0; i < wanted; ++i) {
        value = value * 10 + (i < int(number->count) ? number->digits[size_t(i)] : 0);
        if (value > limit * 10'000'000)
            return std::nullopt;
    }
    value = (value + 5) / 10;
    return negative ? -value : value;
}

} // namespace

Read<QString> readText(std::string_view cell, qsizetype maxLength)
{
    const auto text = trimmed(cell);
    if (text.empty())
        return QString();
    const bool plain = isPlainAscii(text);
    QString read = plain ? QString::fromLatin1(text.data(), qsizetype(text.size()))
                         : QString::fromUtf8(text.data(), qsizetype(text.size()));
    if (!plain) {
        read.removeIf(isInvisible);
        read = read.normalized(QString::NormalizationForm_C).simplified();
    }
    if (read.size() > maxLength)
        return tl::unexpected(Flaw::TextTooLong);
    return read;
}

Read<QString> readKey(std::string_view cell)
{
    const auto text = trimmed(cell);
    const auto exponent = text.find("E+");
    if (exponent != text.npos && exponent > 0 && text.size() > exponent + 2
        && std::all_of(text.begin(), text.begin() + std::ptrdiff_t(exponent),
            [](char c) { return isDigit(c) || c == '.' || c == ','; })
        && std::all_of(text.begin() + std::ptrdiff_t(exponent) + 2, text.end(), isDigit))
        return tl::unexpected(Flaw::RoundedBySpreadsheet);
    return readText(text, keyLength);
}

Read<QString> readPhone(std::string_view cell)
{
    const auto key = readKey(cell);
    if (!key)
        return key;
    QString digits;
    bool same = true;
    for (const QChar c : *key) {
        if (digits.size() >= 7 && QStringLiteral("eExX").contains(c))
            break;
        if (c >= u'0' && c <= u'9') {
            same = same && (digits.isEmpty() || digits.front() == c);
            digits += c;
        }
    }
    if (digits.isEmpty() && key->isEmpty())
        return QString();
    if (same && digits.size() > 0)
        return QString();
    if (digits.size() < 7 || digits.size() > 15)
        return tl::unexpected(Flaw::NotAPhone);
    return digits;
}

Read<QString> readEmail(std::string_view cell)
{
    const auto text = readText(cell, nameLength);
    if (!text || text->isEmpty())
        return text;
    const auto at = text->indexOf(u'@');
    const auto point = text->lastIndexOf(u'.');
    const bool good = at > 0 && text->count(u'@') == 1 && point > at + 1 && point + 1 < text->size()
        && !text->contains(u' ');
    if (!good)
        return tl::unexpected(Flaw::NotAnEmail);
    return text->toLower();
}

Read<std::optional<int>> readCount(std::string_view cell)
{
    const auto text = trimmed(cell);
    if (text.empty())
        return std::nullopt;
    const auto number = takeApart(text, DecimalMark::Point);
    if (!number)
        return tl::unexpected(Flaw::NotACount);
    int value = 0;
    const int whole = int(number->count) + number->exponent;
    for (int i = 0; i < std::max(whole, int(number->count)); ++i) {
        const int digit = i < int(number->count) ? number->digits[size_t(i)] : 0;
        if (i >= whole && digit != 0)
            return tl::unexpected(Flaw::NotACount);
        if (i < whole)
            value = value * 10 + digit;
        if (value > 36'500)
            return tl::unexpected(Flaw::NotACount);
    }
    return value;
}

Read<std::optional<LatLon>> readPoint(std::string_view latitude, std::string_view longitude)
{
    latitude = trimmed(latitude);
    longitude = trimmed(longitude);
    if (latitude.empty() || longitude.empty())
        return std::nullopt;
    const auto north = readDegrees(latitude, 90);
    const auto east = readDegrees(longitude, 180);
    if (!north || !east)
        return tl::unexpected(Flaw::NotCoordinates);
    if (*north == 0 && *east == 0)
        return std::nullopt;
    return LatLon{*north, *east};
}

} // namespace expediente
