#pragma once
#include "ui/theme/theme.h"

class QWidget;

namespace expediente::tour {

/// Every state of every component of the kit, half as wide as a screen.
QWidget* makeComponents(const ui::Theme& theme);

} // namespace expediente::tour
