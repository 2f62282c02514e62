#pragma once
#include <QString>

namespace expediente::ui {

/// Where there is no room for the whole name: the second given name as its initial, the surnames
/// whole, for they are what people are told apart by. A name whose parts can't be told from each
/// other ("María del Carmen Hernández Rosas") stays as it is.
QString shortPersonName(const QString& name);

} // namespace expediente::ui
