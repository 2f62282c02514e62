#include "tests/tour/guide.h"

#include "core/casefile/catalogue.h"
#include "resources/embedded.h"

#include <stdexcept>

namespace expediente::tour {

Guide::Guide(QApplication& app, const QDir& pictures, ui::Language language, ui::Scheme scheme)
    : camera(pictures)
    , m_preferences(m_folder.filePath(QStringLiteral("preferences.ini")))
    , m_appearance((m_preferences.setLanguage(language), m_preferences.setScheme(scheme), app),
          theme, m_preferences)
{
    m_preferences.setRecoveredGoal(Money(240'000'00, Currency::MXN));
}

std::unique_ptr<ui::MainWindow> Guide::window(const QString& dir, std::optional<QDate> today)
{
    auto made = std::make_unique<ui::MainWindow>(ui::Environment{
        .theme = theme,
        .appearance = m_appearance,
        .preferences = m_preferences,
        .prompts = prompts,
        .dir = dir,
        .today = today ? std::optional(ui::PinnedDay(*today, QTime(16, 38))) : std::nullopt,
        .relaunch = [] {},
        .cost = [] { return DemoPlace::cheap; },
        .connect = connect,
    });
    made->begin();
    made->show();
    made->resize(QSize(1366, 768) / qApp->devicePixelRatio());
    made->activateWindow();
    return made;
}

std::unique_ptr<ui::MainWindow> Guide::unlocked(
    const QString& dir, Secret passphrase, std::optional<QDate> today)
{
    auto opened = window(dir, today);
    opened->unlockWith(std::move(passphrase));
    if (!eventually([&] { return opened->workspace() != nullptr; }))
        throw std::runtime_error("the store did not open");
    return opened;
}

} // namespace expediente::tour
