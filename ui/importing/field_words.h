#pragma once
#include <QString>

namespace expediente::ui {

/// What a column can mean (core/exchange/import_fields.h), in the installed language: "Account
/// number".
QString fieldWords(const QString& id);
/// As something that is missing; "statement.balance" then stands for any amount.
QString missingWords(const QString& id);

} // namespace expediente::ui
