#pragma once
#include <QString>

class QObject;
class QWidget;

namespace expediente::ui::writing {

/// This button or action only works where the store can be written to.
void mark(QObject* command, bool writes = true);
bool isMarked(const QObject* command);
/// Closes every marked button in there and says why.
void block(QWidget* within, const QString& why);

} // namespace expediente::ui::writing
