#pragma once
#include <QString>

namespace expediente::ui {

/// Case and accents folded away, for comparing what people type: "Álvarez" gives "alvarez".
QString searchFold(QStringView text);

} // namespace expediente::ui
