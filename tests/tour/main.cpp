// Draws every screen into PNG files. One run is one scale (QT_SCALE_FACTOR); tour.sh makes both.
#include "tests/support/fake_prompts.h"
#include "tests/tour/demo_place.h"
#include "tests/tour/itinerary.h"

#include "core/casefile/catalogue.h"
#include "core/vault/vault.h"
#include "resources/embedded.h"
#include "ui/page/preferences.h"
#include "ui/shell/appearance.h"
#include "ui/text/language.h"
#include "ui/theme/theme.h"

#include <CLI/CLI.hpp>

#include <QApplication>
#include <QFile>
#include <QTemporaryDir>

#include <cstdio>

using namespace expediente;

namespace {

}
bool confirm(QWidget*, const QString&, const QString&, const QString&) override
{
    return false;
}
}
;

struct Options {
    std::string out = "build/tour";
    std::string store;
    std::string passphraseFile;
    std::string language = "es";
    std::string scheme = "light";
    bool pagesOnly = false;
    int cases = 400;
};

Options options(int argc, char** argv)
{
    Options chosen;
    CLI::App app("Pictures of every screen");
    app.add_option("--out", chosen.out);
    app.add_option("--store", chosen.store, "of this store rather than of a made-up one");
    app.add_option("--passphrase-file", chosen.passphraseFile)
        ->envname("EXPEDIENTE_PASSPHRASE_FILE");
    app.add_option("--language", chosen.language);
    app.add_option("--theme", chosen.scheme);
    app.add_option("--cases", chosen.cases);
    app.add_flag("--pages-only", chosen.pagesOnly);
    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError& error) {
        std::exit(app.exit(error));
    }
    return chosen;
}

Secret passphraseOf(const Options& chosen)
{
    if (chosen.store.empty())
        return tour::DemoPlace::passphrase();
    QFile file(QString::fromStdString(chosen.passphraseFile));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return passphraseFrom(file.readAll());
}

class Guide {
public:
    Guide(QApplication& app, const Options& chosen)
        : m_chosen(chosen)
        , m_preferences(m_folder.filePath(QStringLiteral("preferences.ini")))
        , m_camera(QDir(QString::fromStdString(chosen.out)))
    {
        m_preferences.setLanguage(ui::languageFromName(QString::fromStdString(chosen.language)));
        m_preferences.setScheme(chosen.scheme == "dark" ? ui::Scheme::Dark : ui::Scheme::Light);
        m_appearance = std::make_unique<ui::Appearance>(app, m_theme, m_preferences);
    }

    std::unique_ptr<ui::MainWindow> window(const QString& dir, std::optional<QDate> today)
    {
        auto made = std::make_unique<ui::MainWindow>(ui::Environment{
            .theme = m_theme,
            .appearance = *m_appearance,
            .preferences = m_preferences,
            .prompts = m_prompts,
            .dir = dir,
            .today = today,
            .catalogue =
                [](const QString& country) {
                    return Catalogue::fromJson(
                        embedded(QStringLiteral("catalogue/catalogue.json")), country);
                },
            .relaunch = [] {},
        });
        made->begin();
        made->show();
        made->resize(QSize(1366, 768) / qApp->devicePixelRatio());
        return made;
    }

    /// 0 when every picture could be taken.
    int lead()
    {
        if (!m_chosen.store.empty())
            return leadThrough(QString::fromStdString(m_chosen.store), std::nullopt);
        const tour::DemoPlace place(m_chosen.cases);
        if (!m_chosen.pagesOnly) {
            tour::visitCreation(*window(place.emptyDir(), tour::demoDay), m_camera);
            tour::visitEntrance(*window(place.dir(), tour::demoDay), m_camera);
        }
        return leadThrough(place.dir(), tour::demoDay);
    }

private:
    int leadThrough(const QString& dir, std::optional<QDate> today)
    {
        auto opened = window(dir, today);
        opened->unlockWith(passphraseOf(m_chosen));
        if (!tour::eventually([&] { return opened->workspace() != nullptr; })) {
            std::fprintf(stderr, "tour: the store did not open\n");
            return 1;
        }
        tour::visitPages(*opened, m_camera, !m_chosen.pagesOnly);
        std::printf("%d pictures in %s\n", m_camera.pictures(), m_chosen.out.c_str());
        return m_camera.pictures() > 0 ? 0 : 1;
    }

    const Options& m_chosen;
    QTemporaryDir m_folder;
    ui::Preferences m_preferences;
    ui::Theme m_theme;
    std::unique_ptr<ui::Appearance> m_appearance;
    ui::FakePrompts m_prompts;
    tour::Camera m_camera;
};

} // namespace

int main(int argc, char** argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const Options chosen = options(argc, argv);
    QGuiApplication::setHighDpiScaleFactorRoundingPolicy(
        Qt::HighDpiScaleFactorRoundingPolicy::PassThrough);
    QApplication app(argc, argv);
    return Guide(app, chosen).lead();
}
