#pragma once
#include <QStringView>
#include <QTime>

#include <optional>

namespace expediente::ui {

/// A time of day as people type it: `16`, `16:30`, `16.30`, `1630`, `4 pm`, `4:30pm`, `4 p.m.`,
/// `16 h`. Midnight is `0`.
std::optional<QTime> readTime(QStringView typed);

} // namespace expediente::ui
