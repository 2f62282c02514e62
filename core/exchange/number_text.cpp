#include "core/exchange/number_text.h"

namespace expediente {

namespace {

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// Length of a sign that only ever groups thousands: a space, a no-break or narrow no-break
/// space, an apostrophe. 0 when there is none.
size_t groupSignLength(std::string_view text)
{
    for (const std::string_view sign : {" ", "'", "\xC2\xA0", "\xE2\x80\xAF", "\xE2\x80\x99"})
        if (text.starts_with(sign))
            return sign.size();
    return 0;
}

/// One separator and where it stands, counted in digits before it.
struct Separator {
    char sign; ///< '.', ',' or ' ' for all that can only group
    int digitsBefore;
};

struct Scan {
    NumberText number;
    std::array<Separator, 16> separators{};
    size_t separatorCount = 0;
    int digitCount = 0; ///< with leading zeros
    bool leadingZero = false;
    bool hasExponent = false;

    int countOf(char sign) const
    {
        int count = 0;
        for (size_t i = 0; i < separatorCount; ++i)
            count += separators[i].sign == sign;
        return count;
    }
    const Separator& last() const { return separators[separatorCount - 1]; }
};

Read<int> readExponent(std::string_view text)
{
    const bool negative = text.starts_with('-');
    if (negative || text.starts_with('+'))
        text.remove_prefix(1);
    if (text.empty())
        return tl::unexpected(Flaw::NotAnAmount);
    int value = 0;
    for (const char c : text) {
        if (!isDigit(c))
            return tl::unexpected(Flaw::NotAnAmount);
        value = std::min(value * 10 + (c - '0'), 10'000);
    }
    return negative ? -value : value;
}

Read<void> takeDigit(Scan& scan, char c)
{
    auto& number = scan.number;
    scan.leadingZero = scan.leadingZero || (scan.digitCount == 0 && c == '0');
    ++scan.digitCount;
    if (number.count == 0 && c == '0')
        return {};
    if (number.count == NumberText::capacity)
        return tl::unexpected(Flaw::AmountTooLarge);
    number.digits[number.count++] = char(c - '0');
    return {};
}

Read<Scan> scanNumber(std::string_view text)
{
    Scan scan;
    while (!text.empty()) {
        const char c = text.front();
        if (isDigit(c)) {
            if (auto taken = takeDigit(scan, c); !taken)
                return tl::unexpected(taken.error());
            text.remove_prefix(1);
            continue;
        }
        if ((c == 'e' || c == 'E') && scan.digitCount > 0) {
            const auto exponent = readExponent(text.substr(1));
            if (!exponent)
                return tl::unexpected(exponent.error());
            scan.number.exponent = *exponent;
            scan.hasExponent = true;
            return scan;
        }
        const size_t length = c == '.' || c == ',' ? 1 : groupSignLength(text);
        if (length == 0 || scan.separatorCount == scan.separators.size())
            return tl::unexpected(Flaw::NotAnAmount);
        scan.separators[scan.separatorCount++] = {
            length == 1 && c != ' ' && c != '\'' ? c : ' ', scan.digitCount};
        text.remove_prefix(length);
    }
    return scan;
}

/// Which sign stands before the decimals: '.', ',' or 0 for none.
Read<char> findDecimalSign(const Scan& scan, DecimalMark mark)
{
    const int points = scan.countOf('.');
    const int commas = scan.countOf(',');
    if (mark != DecimalMark::Unknown) {
        const char sign = mark == DecimalMark::Point ? '.' : ',';
        const int count = mark == DecimalMark::Point ? points : commas;
        if (count > 1)
            return tl::unexpected(Flaw::TwoDecimalSeparators);
        return count == 1 ? sign : char(0);
    }
    if (points + commas == 0)
        return char(0);
    const auto& last = scan.last();
    if (last.sign == ' ')
        return tl::unexpected(Flaw::BadGrouping);
    if (points > 0 && commas > 0)
        return scan.countOf(last.sign) == 1 ? Read<char>(last.sign)
                                            : tl::unexpected(Flaw::TwoDecimalSeparators);
    if (points + commas > 1)
        return char(0);
    const bool couldGroup = scan.digitCount - last.digitsBefore == 3 && last.digitsBefore >= 1
        && last.digitsBefore <= 3 && !scan.leadingZero && !scan.hasExponent
        && scan.countOf(' ') == 0;
    return couldGroup ? Read<char>(tl::unexpected(Flaw::AmbiguousAmount)) : Read<char>(last.sign);
}

/// Thousands separators are all alike and stand every three digits, before the decimal sign.
Read<void> checkGroups(const Scan& scan, char decimal)
{
    const auto bad = scan.separatorCount > 0 && scan.last().sign != ' '
            && (decimal != 0 ? scan.last().sign != decimal : scan.countOf(scan.last().sign) == 2)
        ? Flaw::TwoDecimalSeparators
        : Flaw::BadGrouping;
    int end = scan.digitCount;
    char groupSign = 0;
    for (size_t i = scan.separatorCount; i-- > 0;) {
        const auto& separator = scan.separators[i];
        if (separator.sign == decimal) {
            if (i + 1 != scan.separatorCount)
                return tl::unexpected(bad);
            end = separator.digitsBefore;
            continue;
        }
        const bool alike = groupSign == 0 || groupSign == separator.sign;
        if (!alike || end - separator.digitsBefore != 3 || scan.hasExponent)
            return tl::unexpected(bad);
        groupSign = separator.sign;
        end = separator.digitsBefore;
    }
    if (groupSign != 0 && (end < 1 || end > 3))
        return tl::unexpected(bad);
    return {};
}

DecimalMark proofOf(const Scan& scan, char decimal)
{
    const bool point = decimal == '.' || (decimal == 0 && scan.countOf(',') > 0);
    const bool comma = decimal == ',' || (decimal == 0 && scan.countOf('.') > 0);
    return point ? DecimalMark::Point : comma ? DecimalMark::Comma : DecimalMark::Unknown;
}

} // namespace

Read<NumberText> takeApart(std::string_view text, DecimalMark mark)
{
    auto scan = scanNumber(text);
    if (!scan)
        return tl::unexpected(scan.error());
    if (scan->digitCount == 0)
        return tl::unexpected(Flaw::NotAnAmount);
    const auto decimal = findDecimalSign(*scan, mark);
    if (!decimal)
        return tl::unexpected(decimal.error());
    if (const auto groups = checkGroups(*scan, *decimal); !groups)
        return tl::unexpected(groups.error());
    if (*decimal != 0)
        scan->number.exponent -= scan->digitCount - scan->last().digitsBefore;
    scan->number.shown = proofOf(*scan, *decimal);
    return scan->number;
}

std::string_view trimmed(std::string_view text)
{
    constexpr std::array<std::string_view, 6> blanks{
        " ", "\t", "\xC2\xA0", "\xE2\x80\xAF", "\r", "\n"};
    const auto plain = [](char c) { return c > ' ' && c < 0x7F; };
    if (text.empty() || (plain(text.front()) && plain(text.back())))
        return text;
    for (bool again = true; again && !text.empty();) {
        again = false;
        for (const auto blank : blanks) {
            if (text.starts_with(blank)) {
                text.remove_prefix(blank.size());
                again = true;
            } else if (text.ends_with(blank)) {
                text.remove_suffix(blank.size());
                again = true;
            }
        }
    }
    return text;
}

} // namespace expediente
