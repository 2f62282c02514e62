#pragma once
#include <QList>
#include <QWidget>

namespace expediente::ui {

/// The parts of a page that F12 and Shift+F12 jump between, in reading order. A part is entered
/// where its keyboard starts: itself, or the first widget in it that takes the keyboard. Hidden
/// parts and those where nothing takes it are passed over.
namespace regions {

/// The widget to focus next, after the part that has the focus; null past the last one.
QWidget* next(const QList<QWidget*>& parts, QWidget* focused, int step);
/// Where the keyboard starts in a part; null when nothing in it takes it.
QWidget* entrance(QWidget* part);
/// Tab goes through the parts in this order, whenever what is in them was made.
void chain(const QList<QWidget*>& parts);

} // namespace regions

} // namespace expediente::ui
