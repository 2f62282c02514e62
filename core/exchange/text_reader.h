#pragma once
#include "core/exchange/flaw.h"

#include <QString>

#include <optional>
#include <string_view>

namespace expediente {

/// UTF-8 to text fit to be kept: NFC, control and invisible characters gone, every run of blanks
/// and line breaks one space, none at the ends. Empty when nothing is left.
Read<QString> readText(std::string_view cell, qsizetype maxLength);

/// As readText, and refuses what a spreadsheet has rounded: "1.23457E+12" is nobody's number.
Read<QString> readKey(std::string_view cell);

/// Digits only, 7 to 15; what follows "ext" is dropped. Empty when blank, or the same digit all
/// over, which is how forms say "none".
Read<QString> readPhone(std::string_view cell);

/// Checked for its shape only: one @, something on both sides, a point in the domain.
Read<QString> readEmail(std::string_view cell);

/// A whole number from 0 to 36,500; "12.0" is one, "12.5" is none. nullopt when blank.
Read<std::optional<int>> readCount(std::string_view cell);

struct LatLon {
    qint64 latE6 = 0; ///< millionths of a degree, WGS 84
    qint64 lonE6 = 0;

    bool operator==(const LatLon&) const = default;
};

/// Decimal degrees, with point or comma; what lies beyond millionths (11 cm) is rounded away.
/// nullopt when either is blank or both are zero, which is how devices say "unknown".
Read<std::optional<LatLon>> readPoint(std::string_view latitude, std::string_view longitude);

inline constexpr qsizetype keyLength = 100;
inline constexpr qsizetype nameLength = 200;
inline constexpr qsizetype lineLength = 500;

} // namespace expediente
