#pragma once
#include <string_view>

namespace expediente {

/// Comma, semicolon, tab or pipe: the one that cuts the first rows most evenly into the most
/// columns; a comma when none cuts at all. `complete` says that the sample is the whole file, so
/// that its last row counts too.
char findDelimiter(std::string_view sample, bool complete, int headerRow);

} // namespace expediente
