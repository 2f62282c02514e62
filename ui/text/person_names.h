#pragma once
#include <QStringList>

namespace expediente::ui {

/// Where there is no room for the whole name, the longest first: the second given name as its
/// initial, then without it, then with the first surname alone. None for a name whose parts can't
/// be told from each other ("María del Carmen Hernández Rosas").
QStringList shortPersonNames(const QString& name);

} // namespace expediente::ui
