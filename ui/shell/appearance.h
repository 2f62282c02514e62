#pragma once
#include "ui/text/language.h"

#include <QObject>

class QApplication;

namespace expediente::ui {

class Preferences;
class Theme;

/// Keeps the theme and the language of the application what the preferences say. One in app/,
/// made before the first widget.
class Appearance : public QObject {
    Q_OBJECT
public:
    Appearance(QApplication& application, Theme& theme, Preferences& preferences);

    Language language() const { return m_language; }

signals:
    /// tr() speaks the other language from now on; what is on screen has to be made anew.
    void languageChanged();

private:
    void apply();

    QApplication& m_application;
    Theme& m_theme;
    Preferences& m_preferences;
    Language m_language;
};

} // namespace expediente::ui
