#pragma once
#include <optional>
#include <string>
#include <string_view>

namespace expediente {

/// What a number in a cell stands for, by its format.
enum class NumberStyle { Plain, Date, Time };

/// By a format's code ("dd/mm/yyyy;@") or by the number of one that every program knows.
NumberStyle styleOfFormat(std::string_view code);
NumberStyle styleOfBuiltIn(int id);
/// Of a format that is nothing but zeros ("00000"), how postcodes and numbers of accounts keep
/// theirs: the least digits to write; else 0.
int leastDigitsOf(std::string_view code);

/// A number as text, never computed with. Files write binary fractions with 17 digits
/// ("1.1000000000000001"), of which spreadsheets keep and show 15: so does this. Whole numbers stay
/// as they stand, digit by digit; one that a spreadsheet has already rounded keeps its exponent
/// ("1.23456789012346E+17"), so that nobody takes it for an account's number. Three decimals get a
/// zero, lest they look like thousands. What is no number stays as it is.
std::string numberText(std::string_view raw, char decimalMark);

/// Days and their fractions since 1900 (or 1904) as 2026-10-31, 2026-10-31T14:30:00, or 14:30:00
/// when there is no day in it. None for what is no day, such as 29 February 1900, which only
/// spreadsheets know.
std::optional<std::string> dateText(std::string_view raw, NumberStyle style, bool from1904);

} // namespace expediente
