#pragma once
#include "ui/text/language.h"

class QCoreApplication;

namespace expediente::ui {

/// Makes tr() speak the language, with Qt's own texts too. The translators belong to `app`; calling
/// again replaces them, and widgets get a LanguageChange event. GUI thread. False when the embedded
/// translations are missing from the build; English then shows.
bool installTranslations(QCoreApplication& app, Language language);

} // namespace expediente::ui
