#pragma once

class QWidget;

namespace expediente::ui {

/// Moves the focus to the first widget of the next (or previous) region of the window: the app bar,
/// each panel of the page, the log column, the notice. Regions follow each other as Tab does.
void focusNextRegion(QWidget& window, bool forward);

/// The dynamic property by which a widget that is no panel makes itself a region.
inline constexpr auto regionProperty = "region";

} // namespace expediente::ui
