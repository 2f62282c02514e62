#pragma once
#include <string_view>

/// What expediente-tables and the programs that run it have to agree on.
namespace expediente {

/// In place of the result that a formula doesn't have. Looks like the spreadsheets' own errors.
inline constexpr std::string_view noResult = "#FORMULA!";

/// How expediente-tables ends: its exit status.
enum class TableEnd {
    Read = 0,
    BadRequest = 2,
    NotAWorkbook = 3, ///< no .xlsx: another format, or no ZIP at all
    Locked = 4, ///< encrypted
    OldFormat = 5, ///< .xls, .xlsb
    TooLarge = 6, ///< a bomb, or simply more than is read here
    Damaged = 7, ///< cut, or what it says of itself isn't so
    NoSheet = 8 ///< the sheet that was asked for, or any with something in it
};

/// Thrown while a workbook is read, caught by whoever reads it. Says no more than the end: the
/// words of a stranger's file have no business in a message.
struct TableTrouble {
    TableEnd end;
};

} // namespace expediente
