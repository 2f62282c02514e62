#pragma once
#include <QString>

namespace expediente::ui {

/// Text for a tooltip as it is, with its line breaks. Qt reads a tooltip that looks like HTML as
/// HTML, and much of what is shown comes from a creditor's file.
QString plainToolTip(const QString& text);

} // namespace expediente::ui
