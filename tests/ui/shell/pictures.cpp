// Draws the shell's screens into PNG files: shell_pictures FOLDER [es|en] [light|dark].
// QT_SCALE_FACTOR sets the scale; the window is 1366×768 of the screen's own pixels.
#include "core/demo/write_demo.h"
#include "tests/ui/shell/shell_fixture.h"

#include "ui/shell/command_palette.h"
#include "ui/shell/global_actions.h"
#include "ui/shell/navigation_stack.h"
#include "ui/shell/recover_page.h"
#include "ui/shell/search_box.h"
#include "ui/shell/user_button.h"

#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QMenu>
#include <QPainter>
#include <QTest>

using namespace expediente;
using namespace expediente::ui;

namespace {

class Camera {
public:
    Camera(QDir folder, QString suffix) : m_folder(std::move(folder)), m_suffix(std::move(suffix))
    {
    }

    void shoot(QWidget& window, const QString& name)
    {
        QElapsedTimer timer;
        timer.start();
        while (timer.elapsed() < 350)
            QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
        QImage image = window.grab().toImage();
        if (QWidget* popup = QApplication::activePopupWidget()) {
            QPainter painter(&image);
            painter.drawPixmap(window.mapFromGlobal(popup->pos()), popup->grab());
        }
        image.save(m_folder.filePath(name + m_suffix + ".png"));
    }

private:
    QDir m_folder;
    QString m_suffix;
};

std::unique_ptr<MainWindow> windowOf(ShellFixture& shell)
{
    auto window = shell.makeWindow();
    window->resize(QSize(1366, 768) / qApp->devicePixelRatio());
    return window;
}

void shootEntrance(ShellFixture& shell, Camera& camera)
{
    auto window = windowOf(shell);
    camera.shoot(*window, "unlock");
    type(*window, "no es esta");
    press(*window, Qt::Key_Return);
    eventually([&] { return textOf(*window).size() > 300; });
    camera.shoot(*window, "unlock-wrong");
    click(*window, "recover");
    camera.shoot(*window, "recover");
}

void shootCreation(ShellFixture& shell, Camera& camera)
{
    auto window = windowOf(shell);
    camera.shoot(*window, "create");
    type(*window, "Cobranza del Bajío");
    window->findChild<QLineEdit*>("userName")->setText("Javier Ortega");
    window->findChild<QLineEdit*>("newPassphrase")->setText(goodPassphrase);
    window->findChild<QLineEdit*>("repeatPassphrase")->setText(goodPassphrase);
    click(*window, "createStore");
    eventually([&] { return window->findChild<QLineEdit*>("recoveryGroup") != nullptr; });
    camera.shoot(*window, "recovery-key");
}

void shootTrouble(ShellFixture& shell, Camera& camera)
{
    {
        auto first = shell.makeUnlocked();
        auto second = windowOf(shell);
        type(*second, goodPassphrase);
        press(*second, Qt::Key_Return);
        eventually([&] { return second->findChild<QWidget*>("openReadOnly") != nullptr; });
        camera.shoot(*second, "busy");
        click(*second, "openReadOnly");
        eventually([&] { return second->workspace() != nullptr; });
        camera.shoot(*second, "read-only");
    }
    QFile store(shell.file("store.db"));
    store.resize(store.size() - 100);
    auto window = windowOf(shell);
    type(*window, goodPassphrase);
    press(*window, Qt::Key_Return);
    eventually([&] { return window->findChild<QWidget*>("startAnew") != nullptr; });
    camera.shoot(*window, "damaged");
}

void addDemo(const ShellFixture& shell)
{
    AgencyClock clock(QDate(2026, 11, 24));
    const auto store = shell.openDirectly(Store::Access::ReadWrite, clock);
    clock.settle(QTimeZone((*store)->identity().zone));
    const DemoPortfolio demo(7, 60, {2026, 11, 24}, (*store)->identity());
    writeDemo(**store, demo);
}

void shootWorkspace(ShellFixture& shell, Camera& camera)
{
    addDemo(shell);
    auto window = shell.makeUnlocked();
    window->resize(QSize(1366, 768) / qApp->devicePixelRatio());
    camera.shoot(*window, "first");
    const auto& actions = window->workspace()->actions();
    for (const auto& [section, action] : actions.sections()) {
        action->trigger();
        camera.shoot(*window, QStringLiteral("section%1").arg(int(section)));
    }
    window->workspace()->pages().go(Section::Cases);
    actions.keys->trigger();
    camera.shoot(*window, "keys");
    press(*window, Qt::Key_Escape);
    actions.palette->trigger();
    camera.shoot(*window, "palette");
    type(*window, "maria");
    camera.shoot(*window, "palette-typed");
    press(*window, Qt::Key_Escape);
    actions.settings->trigger();
    camera.shoot(*window, "settings");
    actions.search->trigger();
    type(*window, "hern");
    eventually([&] { return window->findChild<SearchBox*>()->results() != nullptr; });
    camera.shoot(*window, "search");
    press(*window, Qt::Key_Escape);
    window->workspace()->pages().noticed("Contacto registrado.", "Deshacer", [] {});
    window->findChild<UserButton*>()->click();
    camera.shoot(*window, "menu-notice");
    QApplication::activePopupWidget()->close();
    window->workspace()->pages().go(Section::Today);
    window->resize(1093, 614);
    camera.shoot(*window, "narrow");
    window->resize(911, 512);
    camera.shoot(*window, "least");
}

} // namespace

int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication::setHighDpiScaleFactorRoundingPolicy(
        Qt::HighDpiScaleFactorRoundingPolicy::PassThrough);
    QApplication app(argc, argv);
    QLocale::setDefault(QLocale::c());
    const QStringList arguments = QApplication::arguments();
    const QString language = arguments.value(2, "es");
    const QString scheme = arguments.value(3, "light");
    Camera camera(QDir(arguments.value(1, ".")),
        '-' + language + '-' + scheme + '-'
            + QString::number(qRound(qApp->devicePixelRatio() * 100)));
    for (const auto folder : {ShellFixture::Folder::WithStore, ShellFixture::Folder::Empty}) {
        ShellFixture shell(folder);
        shell.preferences.setLanguage(languageFromName(language));
        shell.preferences.setScheme(scheme == "dark" ? Scheme::Dark : Scheme::Light);
        if (folder == ShellFixture::Folder::Empty) {
            shootCreation(shell, camera);
            continue;
        }
        shootEntrance(shell, camera);
        shootWorkspace(shell, camera);
        shootTrouble(shell, camera);
    }
    return 0;
}
