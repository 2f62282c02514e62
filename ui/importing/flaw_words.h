#pragma once
#include "core/exchange/flaw.h"

namespace expediente::ui {

/// Why a cell or a row can't be taken, in the installed language: "SALDO: two decimal separators in
/// “1.234.56”". Any thread.
QString words(const RowFlaw& flaw);
/// All of a row, apart by semicolons.
QString words(const RowFlaws& flaws);

} // namespace expediente::ui
