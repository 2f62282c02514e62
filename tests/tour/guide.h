#pragma once
#include "tests/support/fake_prompts.h"
#include "tests/tour/camera.h"
#include "tests/tour/demo_place.h"
#include "ui/page/preferences.h"
#include "ui/shell/appearance.h"
#include "ui/shell/main_window.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QTemporaryDir>

namespace expediente::tour {

/// Opens the program's real window, in one language and theme, for those who visit its screens.
class Guide {
public:
    Guide(QApplication& app, const QDir& pictures, ui::Language language, ui::Scheme scheme);

    /// The window as the program opens it on that folder, 1366×768 of the screen's own pixels.
    std::unique_ptr<ui::MainWindow> window(const QString& dir, std::optional<QDate> today);
    /// The same, with the store opened by the passphrase; throws when it does not open.
    std::unique_ptr<ui::MainWindow> unlocked(
        const QString& dir, Secret passphrase, std::optional<QDate> today);

    Camera camera;
    Connect connect = transportFor; ///< to a server
    ui::FakePrompts prompts;
    ui::Theme theme;

private:
    QTemporaryDir m_folder;
    ui::Preferences m_preferences;
    ui::Appearance m_appearance;
};

} // namespace expediente::tour
