#include "ui/shell/appearance.h"

#include "ui/page/preferences.h"
#include "ui/text/translations.h"
#include "ui/theme/theme.h"
#include "ui/widgets/focus_ring.h"

#include <QApplication>

namespace expediente::ui {

Appearance::Appearance(QApplication& application, Theme& theme, Preferences& preferences)
    : m_application(application)
    , m_theme(theme)
    , m_preferences(preferences)
    , m_language(preferences.language())
{
    theme.setScheme(preferences.scheme());
    applyTheme(application, theme);
    FocusRing::install(application, theme);
    installTranslations(application, m_language);
    connect(&preferences, &Preferences::changed, this, &Appearance::apply);
}

void Appearance::apply()
{
    m_theme.setScheme(m_preferences.scheme());
    if (m_preferences.language() == m_language)
        return;
    m_language = m_preferences.language();
    installTranslations(m_application, m_language);
    emit languageChanged();
}

} // namespace expediente::ui
