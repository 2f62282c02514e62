#include "core/exchange/date_reader.h"

#include "core/exchange/number_text.h"

#include <array>

namespace expediente {

namespace {

constexpr std::array<std::array<std::string_view, 3>, 12> months{
    {{"ene", "jan", ""}, {"feb", "", ""}, {"mar", "", ""}, {"abr", "apr", ""}, {"may", "", ""},
        {"jun", "", ""}, {"jul", "", ""}, {"ago", "aug", ""}, {"sep", "set", ""}, {"oct", "", ""},
        {"nov", "", ""}, {"dic", "dec", ""}}};

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

/// The numbers of a date in the order written, and the month that a word names.
struct Parts {
    std::array<int, 3> numbers{};
    std::array<int, 3> lengths{};
    size_t count = 0;
    int namedMonth = 0;
};

int monthFromWord(std::string_view word)
{
    if (word.size() < 3 || word.size() > 10)
        return 0;
    std::array<char, 3> start{};
    for (size_t i = 0; i < 3; ++i)
        start[i] = char(word[i] | 0x20);
    const std::string_view first(start.data(), 3);
    for (size_t month = 0; month < months.size(); ++month)
        for (const auto name : months[month])
            if (name == first)
                return int(month) + 1;
    return 0;
}

/// Cuts off a time of day: it begins with T or a blank and has a colon.
std::string_view withoutTime(std::string_view text)
{
    const auto colon = text.find(':');
    if (colon == text.npos)
        return text;
    const auto before = text.substr(0, colon).find_last_of(" T\t");
    return before == text.npos ? text : trimmed(text.substr(0, before));
}

bool takeNumber(std::string_view& text, Parts& parts)
{
    size_t length = 0;
    int value = 0;
    for (; length < text.size() && isDigit(text[length]) && length < 9; ++length)
        value = value * 10 + (text[length] - '0');
    if (parts.count == parts.numbers.size())
        return false;
    parts.numbers[parts.count] = value;
    parts.lengths[parts.count++] = int(length);
    text.remove_prefix(length);
    return true;
}

bool takeWord(std::string_view& text, Parts& parts)
{
    size_t length = 0;
    while (length < text.size() && isLetter(text[length]))
        ++length;
    const auto word = text.substr(0, length);
    text.remove_prefix(length);
    if (word == "de" || word == "del")
        return parts.count > 0;
    const int month = monthFromWord(word);
    if (month == 0 || parts.namedMonth != 0)
        return false;
    parts.namedMonth = month;
    return true;
}

std::optional<Parts> takeParts(std::string_view text)
{
    Parts parts;
    while (!text.empty()) {
        const char c = text.front();
        if (isDigit(c)) {
            if (!takeNumber(text, parts))
                return std::nullopt;
        } else if (isLetter(c)) {
            if (!takeWord(text, parts))
                return std::nullopt;
        } else if (c == '-' || c == '/' || c == '.' || c == ' ' || c == ',') {
            text.remove_prefix(1);
        } else {
            return std::nullopt;
        }
    }
    return parts;
}

Read<std::optional<QDate>> make(int year, int month, int day)
{
    if (year < 1900 || year > 2100)
        return tl::unexpected(Flaw::DateOutOfRange);
    const QDate date(year, month, day);
    return date.isValid() ? Read<std::optional<QDate>>(date) : tl::unexpected(Flaw::ImpossibleDate);
}

/// 0 when the year can't be told.
int fullYear(int year, int length, const DateRules& rules)
{
    if (length == 4)
        return year;
    if (length != 2 || rules.centuryFrom == 0)
        return 0;
    const int century = rules.centuryFrom - rules.centuryFrom % 100;
    const int candidate = century + year;
    return candidate < rules.centuryFrom ? candidate + 100 : candidate;
}

Read<std::optional<QDate>> fromDigits(const Parts& parts, const DateRules& rules)
{
    const int number = parts.numbers[0];
    if (rules.excelSerials && parts.lengths[0] <= 6) {
        // Below 61 lies Excel's 29 February 1900, which never was.
        if (number < 61)
            return tl::unexpected(Flaw::DateOutOfRange);
        const QDate date = QDate(1899, 12, 30).addDays(number);
        return make(date.year(), date.month(), date.day());
    }
    if (parts.lengths[0] != 8)
        return tl::unexpected(Flaw::NotADate);
    return make(number / 10'000, number / 100 % 100, number % 100);
}

Read<std::optional<QDate>> withNamedMonth(const Parts& parts, const DateRules& rules)
{
    if (parts.count != 2)
        return tl::unexpected(Flaw::NotADate);
    const size_t yearAt = parts.lengths[0] == 4 ? 0 : 1;
    const int year = fullYear(parts.numbers[yearAt], parts.lengths[yearAt], rules);
    if (year == 0 || parts.lengths[1 - yearAt] > 2)
        return tl::unexpected(Flaw::NotADate);
    return make(year, parts.namedMonth, parts.numbers[1 - yearAt]);
}

/// When nothing says which of the two comes first, only one that can't be a month tells.
DateOrder orderOf(int first, int second)
{
    if (first > 12 && second <= 12)
        return DateOrder::DayMonthYear;
    if (second > 12 && first <= 12)
        return DateOrder::MonthDayYear;
    return DateOrder::Unknown;
}

Read<std::optional<QDate>> withThreeNumbers(const Parts& parts, const DateRules& rules)
{
    const auto& [a, b, c] = parts.numbers;
    const bool yearFirst = parts.lengths[0] == 4
        || (parts.lengths[0] == 2 && parts.lengths[2] <= 2
            && rules.order == DateOrder::YearMonthDay);
    const int year =
        yearFirst ? fullYear(a, parts.lengths[0], rules) : fullYear(c, parts.lengths[2], rules);
    const bool dayAndMonthAreShort = parts.lengths[1] <= 2 && parts.lengths[yearFirst ? 2 : 0] <= 2;
    if (year == 0 || !dayAndMonthAreShort)
        return tl::unexpected(Flaw::NotADate);
    if (yearFirst)
        return make(year, b, c);
    auto order = rules.order;
    if (order == DateOrder::Unknown || order == DateOrder::YearMonthDay)
        order = a == b ? DateOrder::DayMonthYear : orderOf(a, b);
    if (order == DateOrder::Unknown)
        return tl::unexpected(a > 12 ? Flaw::ImpossibleDate : Flaw::AmbiguousDate);
    return order == DateOrder::DayMonthYear ? make(year, b, a) : make(year, a, b);
}

} // namespace

Read<std::optional<QDate>> readDate(std::string_view cell, const DateRules& rules)
{
    const auto text = trimmed(cell);
    if (text.empty())
        return std::nullopt;
    const auto parts = takeParts(withoutTime(text));
    if (!parts || parts->count == 0)
        return tl::unexpected(Flaw::NotADate);
    const auto& numbers = parts->numbers;
    if (parts->namedMonth == 0 && numbers[0] == 0 && numbers[1] == 0 && numbers[2] == 0)
        return std::nullopt;
    if (parts->namedMonth != 0)
        return withNamedMonth(*parts, rules);
    if (parts->count == 1)
        return fromDigits(*parts, rules);
    return parts->count == 3 ? withThreeNumbers(*parts, rules) : tl::unexpected(Flaw::NotADate);
}

DateOrder shownOrder(std::string_view cell)
{
    const auto parts = takeParts(withoutTime(trimmed(cell)));
    if (!parts || parts->count != 3 || parts->namedMonth != 0 || parts->lengths[0] == 4)
        return DateOrder::Unknown;
    return orderOf(parts->numbers[0], parts->numbers[1]);
}

} // namespace expediente
