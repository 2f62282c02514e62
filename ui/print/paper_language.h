#pragma once
#include "ui/text/language.h"

namespace expediente::ui {

/// In which a person there is written to and shown what they sign (templates are by language).
Language paperLanguage(const QString& country);

} // namespace expediente::ui
