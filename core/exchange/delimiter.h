#pragma once
#include <optional>
#include <string_view>

namespace expediente {

/// Comma, semicolon, tab or pipe: the one that cuts the first rows most evenly into the most
/// columns; a comma when none cuts at all. `complete` says that the sample is the whole file, so
/// that its last row counts too.
char findDelimiter(std::string_view sample, bool complete, int headerRow);

/// The line with which spreadsheets begin a file to say what parts its cells ("sep=;"): it is no
/// row of theirs.
struct DelimiterLine {
    char delimiter;
    size_t bytes; ///< with the end of the line
};
std::optional<DelimiterLine> delimiterLine(std::string_view sample);

} // namespace expediente
