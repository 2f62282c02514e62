#pragma once
#include "ui/text/language.h"

#include <QString>

namespace expediente::ui {

/// The calendar's words in both languages, whatever is installed. Months 1–12, weekdays 1 (Monday)
/// to 7, as in QDate.
QString shortMonth(Language language, int month); ///< "nov"
QString longMonth(Language language, int month); ///< "noviembre"
QString shortWeekday(Language language, int weekday); ///< "mar"
QString longWeekday(Language language, int weekday); ///< "martes"

} // namespace expediente::ui
