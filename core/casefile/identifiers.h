#pragma once
#include <QStringList>
#include <QStringView>

/// Identity documents by number, as the countries issue them. Only what can be told for certain
/// from the number itself is refused; whether it is the person's is for people to see.
namespace expediente {

/// The documents that a country knows a person by, the usual one first, as Identifier::type has
/// them: "INE", "CURP", "RFC", "Pasaporte".
QStringList identifierTypes(QStringView country);

/// As it is kept: capitals, without what people write between: "12.345.678-5" is
/// 12345678-5, "hegg 560427…" HEGG560427….
QString identifierValue(QStringView type, QStringView typed);

/// Of a value made by identifierValue().
bool looksLikeIdentifier(QStringView type, QStringView value);

} // namespace expediente
