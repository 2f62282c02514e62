#include "core/tables/cell_text.h"

#include <QDate>
#include <QTime>

#include <algorithm>
#include <charconv>
#include <cmath>

namespace expediente {

namespace {

constexpr int keptDigits = 15;

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

struct Digits {
    int all = 0;
    int significant = 0;
    int fraction = 0;
    bool hasExponent = false;
};

/// None when it is no number in the notation of files.
std::optional<Digits> count(std::string_view raw)
{
    if (raw.starts_with('-') || raw.starts_with('+'))
        raw.remove_prefix(1);
    Digits digits;
    bool point = false;
    for (size_t i = 0; i < raw.size(); ++i) {
        const char c = raw[i];
        if (isDigit(c)) {
            ++digits.all;
            digits.significant += digits.significant > 0 || c != '0';
            digits.fraction += point;
        } else if (c == '.' && !point) {
            point = true;
        } else if ((c == 'e' || c == 'E') && digits.all > 0) {
            digits.hasExponent = true;
            break;
        } else {
            return std::nullopt;
        }
    }
    return digits.all > 0 ? std::optional(digits) : std::nullopt;
}

std::optional<double> valueOf(std::string_view raw)
{
    if (raw.starts_with('+'))
        raw.remove_prefix(1);
    double value = 0;
    const auto [end, problem] = std::from_chars(raw.data(), raw.data() + raw.size(), value);
    if (problem != std::errc() || end != raw.data() + raw.size() || !std::isfinite(value))
        return std::nullopt;
    return value;
}

/// The digits that a spreadsheet keeps, plain while they say all; else with an exponent.
std::string kept(double value)
{
    char buffer[40];
    const auto written = std::to_chars(
        buffer, buffer + sizeof buffer, value, std::chars_format::scientific, keptDigits - 1);
    std::string_view text(buffer, size_t(written.ptr - buffer));
    const auto e = text.find('e');
    int exponent = 0;
    const auto power = text.substr(e + (text[e + 1] == '+' ? 2 : 1));
    std::from_chars(power.data(), power.data() + power.size(), exponent);
    std::string sign(text.starts_with('-') ? "-" : "");
    std::string digits;
    for (const char c : text.substr(0, e))
        if (isDigit(c))
            digits += c;
    while (digits.size() > 1 && digits.back() == '0')
        digits.pop_back();
    if (exponent >= keptDigits || exponent < -keptDigits) {
        if (digits.size() > 1)
            digits.insert(1, ".");
        return sign + digits + 'E' + (exponent < 0 ? '-' : '+')
            + std::to_string(std::abs(exponent));
    }
    if (exponent < 0)
        return sign + "0." + std::string(size_t(-exponent - 1), '0') + digits;
    if (digits.size() <= size_t(exponent) + 1)
        return sign + digits.append(size_t(exponent) + 1 - digits.size(), '0');
    return sign + digits.insert(size_t(exponent) + 1, ".");
}

/// Its first section without what is only shown: quoted and escaped signs, colours, blanks.
std::string letters(std::string_view code)
{
    std::string out;
    for (size_t i = 0; i < code.size() && code[i] != ';'; ++i) {
        const char c = code[i];
        if (c == '"') {
            while (++i < code.size() && code[i] != '"') { }
        } else if (c == '[') {
            const auto end = code.find(']', i);
            if (end == code.npos)
                break;
            const auto inside = code.substr(i + 1, end - i - 1);
            // Elapsed hours, minutes or seconds; all else in brackets is a colour or a region.
            if (!inside.empty() && inside.find_first_not_of("hHmMsS") == inside.npos)
                out += inside;
            i = end;
        } else if (c == '\\' || c == '_' || c == '*') {
            ++i;
        } else {
            out += char(c >= 'A' && c <= 'Z' ? c | 0x20 : c);
        }
    }
    return out;
}

} // namespace

NumberStyle styleOfFormat(std::string_view code)
{
    const std::string text = letters(code);
    if (text.starts_with("general"))
        return NumberStyle::Plain;
    if (text.find_first_of("yd") != text.npos)
        return NumberStyle::Date;
    if (text.find_first_of("hs") != text.npos)
        return NumberStyle::Time;
    return text.find('m') != text.npos ? NumberStyle::Date : NumberStyle::Plain;
}

NumberStyle styleOfBuiltIn(int id)
{
    if ((id >= 14 && id <= 17) || id == 22 || (id >= 27 && id <= 36) || (id >= 50 && id <= 58))
        return NumberStyle::Date;
    if ((id >= 18 && id <= 21) || (id >= 45 && id <= 47))
        return NumberStyle::Time;
    return NumberStyle::Plain;
}

int leastDigitsOf(std::string_view code)
{
    const auto zeros = code.find_first_not_of('0');
    const auto count = zeros == code.npos ? code.size() : zeros;
    const bool onlyZeros = zeros == code.npos || code[zeros] == ';';
    return onlyZeros && count > 1 ? int(std::min<size_t>(count, 40)) : 0;
}

std::string numberText(std::string_view raw, char decimalMark)
{
    const auto digits = count(raw);
    if (!digits)
        return std::string(raw);
    std::string text(raw);
    if (digits->hasExponent || (digits->fraction > 0 && digits->significant > keptDigits)) {
        const auto value = valueOf(raw);
        if (!value)
            return text;
        text = kept(*value);
    }
    const auto point = text.find('.');
    if (point == text.npos)
        return text;
    if (text.find('E') == text.npos && text.size() - point == 4)
        text += '0';
    text[point] = decimalMark;
    return text;
}

std::optional<std::string> dateText(std::string_view raw, NumberStyle style, bool from1904)
{
    constexpr int secondsOfDay = 86'400;
    constexpr double mostDays = 100'000;
    const auto value = valueOf(raw);
    if (!value || *value < 0 || *value > mostDays)
        return std::nullopt;
    int days = int(std::floor(*value));
    int seconds = int(std::lround((*value - days) * secondsOfDay));
    if (seconds == secondsOfDay) {
        ++days;
        seconds = 0;
    }
    const std::string time =
        QTime(0, 0).addSecs(seconds).toString(QStringLiteral("HH:mm:ss")).toStdString();
    if (style == NumberStyle::Time && days == 0)
        return time;
    constexpr int dayThatNeverWas = 60;
    if (!from1904 && (days == 0 || days == dayThatNeverWas))
        return std::nullopt;
    const QDate start = from1904 ? QDate(1904, 1, 1)
        : days < dayThatNeverWas ? QDate(1899, 12, 31)
                                 : QDate(1899, 12, 30);
    const std::string date = start.addDays(days).toString(Qt::ISODate).toStdString();
    return seconds == 0 ? date : date + 'T' + time;
}

} // namespace expediente
