#pragma once
#include "core/exchange/amount_reader.h"

#include <array>

namespace expediente {

/// A written number taken apart: its value is digits × 10^exponent. Internal to this room.
struct NumberText {
    static constexpr size_t capacity = 40;
    std::array<char, capacity> digits{}; ///< values 0 to 9, without leading zeros
    size_t count = 0; ///< 0 is the number zero
    int exponent = 0;
    DecimalMark shown = DecimalMark::Unknown; ///< what the separators prove
};

/// Digits, separators and an exponent; no sign, no currency, no blanks around it.
Read<NumberText> takeApart(std::string_view text, DecimalMark mark);

/// Spaces, tabs and no-break spaces (UTF-8) off both ends.
std::string_view trimmed(std::string_view text);

} // namespace expediente
