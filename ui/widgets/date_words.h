#pragma once
#include <QDate>
#include <QStringView>

#include <optional>

namespace expediente::ui {

/// Which date is meant where the year, month or week was left out.
enum class DateSense { Ahead, Back };

/// A date as people type it, in Spanish or English: `24/11`, `24/11/26`, `24 nov`,
/// `24 de noviembre de 2026`, `2026-11-24`, `24`, `+3`, `-2`, `mañana`, `hoy`, `vie`,
/// `mar 24 nov`, or a day of the week by as few letters as only one begins with: `v`, `mi`.
/// Day before month always.
/// Ahead: the first such date on or after today (a weekday: after today); Back: the last one on or
/// before (a weekday: before). A weekday that contradicts its date is refused.
std::optional<QDate> readDate(QStringView typed, QDate today, DateSense sense = DateSense::Ahead);

} // namespace expediente::ui
