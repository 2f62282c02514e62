#pragma once
#include <QWidget>

namespace expediente::tour {

/// Keys as a person presses them, one after the other, to what has the keyboard. "\t" is Tab,
/// "↓" the arrow's key.
void type(QWidget& window, const QString& text);
void press(QWidget& window, Qt::Key key, Qt::KeyboardModifiers modifiers = {});
/// The button of that object name.
void click(QWidget& window, const char* button);

} // namespace expediente::tour
