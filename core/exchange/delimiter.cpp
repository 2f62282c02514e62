#include "core/exchange/delimiter.h"

#include "core/exchange/csv_parser.h"

#include <algorithm>
#include <array>
#include <tuple>

namespace expediente {

namespace {

constexpr size_t rowsToCompare = 100;
constexpr std::array delimiters{',', ';', '\t', '|'};

/// Share of rows as wide as the header, in per cent, and that width. Amounts with decimal commas
/// cut every row somewhere, but not every row alike, and seldom the header.
std::tuple<int, size_t> fit(std::string_view sample, bool complete, int headerRow, char delimiter)
{
    CsvParser parser(delimiter, {1 << 20, 8 << 20, 1000});
    std::vector<std::string_view> cells;
    size_t width = 0;
    size_t rows = 0;
    size_t even = 0;
    const auto drain = [&] {
        size_t count = 0;
        qint64 number = 0;
        while (rows < rowsToCompare && parser.take(cells, count, number)) {
            if (number < headerRow)
                continue;
            if (width == 0)
                width = count;
            ++rows;
            even += count == width;
        }
    };
    if (parser.feed(sample) != CsvParser::Trouble::None)
        return {0, 0};
    drain();
    if (complete && parser.finish() == CsvParser::Trouble::None)
        drain();
    return {rows ? int(even * 100 / rows) : 0, width};
}

} // namespace

std::optional<DelimiterLine> delimiterLine(std::string_view sample)
{
    size_t at = 0;
    const auto take = [&](std::string_view text) {
        const auto there = sample.substr(at, text.size());
        const bool same = std::ranges::equal(
            there, text, [](char a, char b) { return (a >= 'A' && a <= 'Z' ? a | 0x20 : a) == b; });
        at += same ? text.size() : 0;
        return same;
    };
    const bool quoted = take("\"");
    if (!take("sep=") || at >= sample.size()
        || std::ranges::find(delimiters, sample[at]) == delimiters.end())
        return std::nullopt;
    const char delimiter = sample[at++];
    if (quoted && !take("\""))
        return std::nullopt;
    const bool ends = take("\r\n") || take("\n") || take("\r") || at == sample.size();
    return ends ? std::optional(DelimiterLine{delimiter, at}) : std::nullopt;
}

char findDelimiter(std::string_view sample, bool complete, int headerRow)
{
    char best = ',';
    std::tuple<int, size_t> bestScore{};
    for (const char candidate : delimiters) {
        const auto [evenness, width] = fit(sample, complete, headerRow, candidate);
        // A row broken here and there must not make a worse cut win, so that evenness counts in
        // steps of ten.
        const std::tuple score{evenness / 10, width};
        if (width > 1 && score > bestScore) {
            best = candidate;
            bestScore = score;
        }
    }
    return best;
}

} // namespace expediente
