#pragma once
#include "ui/text/language.h"

class QCoreApplication;
class QTranslator;

namespace expediente::ui {

/// Makes tr() speak the language, with Qt's own texts too. The translators belong to `app`; calling
/// again replaces them, and widgets get a LanguageChange event. GUI thread. False when the embedded
/// translations are missing from the build; English then shows.
bool installTranslations(QCoreApplication& app, Language language);

/// Our words in a language, whichever is installed; read once, then never changed. Any thread.
const QTranslator& translatorOf(Language language);

} // namespace expediente::ui
