#pragma once
#include "ui/theme/theme.h"

class QWidget;

namespace expediente::ui {

/// Every state of every component, 683×768 (screens/componentes.png is two of them).
QWidget* makeComponents(const Theme& theme);
/// The components together, as a page has them; `narrow`: below 1200 logical pixels.
QWidget* makePage(const Theme& theme, bool narrow);

} // namespace expediente::ui
