#include "tests/tour/keys.h"
#include "tests/tour/stops.h"
#include "ui/settings/recovery_sheet.h"

#include <QFile>
#include <QLabel>
#include <QLineEdit>

#include <stdexcept>

namespace expediente::tour {

namespace {

void await(ui::MainWindow& window, const char* name)
{
    if (!eventually([&] { return window.findChild<QWidget*>(QLatin1String(name)) != nullptr; }))
        throw std::runtime_error(std::string("never seen: ") + name);
}

void visitLocked(Guide& guide, const DemoPlace& place)
{
    const auto window = guide.window(place.dir(), demoDay);
    guide.camera.shoot(*window, QStringLiteral("entrada"));
    type(*window, QStringLiteral("no es esta frase"));
    press(*window, Qt::Key_Return);
    guide.camera.shoot(*window, QStringLiteral("entrada-no-abre"));
    click(*window, "recover");
    guide.camera.shoot(*window, QStringLiteral("entrada-recuperar"));
}

void visitCreation(Guide& guide, const DemoPlace& place)
{
    const auto window = guide.window(place.emptyDir(), demoDay);
    guide.camera.shoot(*window, QStringLiteral("almacen-nuevo"));
    type(*window, QStringLiteral("Puente Claro"));
    for (const char* name : {"userName", "newPassphrase", "repeatPassphrase"})
        window->findChild<QLineEdit*>(QLatin1String(name))
            ->setText(QStringLiteral("Cuatro palabras bien largas"));
    window->findChild<QLineEdit*>(QStringLiteral("userName"))
        ->setText(QStringLiteral("Javier Ortega"));
    guide.camera.shoot(*window, QStringLiteral("almacen-nuevo-lleno"));
    click(*window, "createStore");
    await(*window, "recoveryGroup");
    guide.camera.shoot(*window, QStringLiteral("almacen-clave"));
    auto* sheet = window->findChild<RecoverySheet*>();
    const auto groups =
        window->findChild<QWidget*>(QStringLiteral("recoveryKey"))->findChildren<QLabel*>();
    // Number and group by turns.
    window->findChild<QLineEdit*>(QStringLiteral("recoveryGroup"))
        ->setText(groups.at(2 * sheet->askedGroup() - 1)->text());
    click(*window, "recoveryNoted");
    await(*window, "startDemo");
    guide.camera.shoot(*window, QStringLiteral("almacen-empezar"));
    press(*window, Qt::Key_F1);
    guide.camera.shoot(*window, QStringLiteral("almacen-manual"));
}

} // namespace

void visitEntrance(Guide& guide)
{
    const DemoPlace place(0);
    visitLocked(guide, place);
    visitCreation(guide, place);
}

void visitTrouble(Guide& guide)
{
    const DemoPlace place(20);
    {
        const auto first = guide.unlocked(place.dir(), DemoPlace::passphrase(), demoDay);
        const auto second = guide.window(place.dir(), demoDay);
        second->unlockWith(DemoPlace::passphrase());
        await(*second, "openReadOnly");
        guide.camera.shoot(*second, QStringLiteral("almacen-ocupado"));
        click(*second, "openReadOnly");
        if (!eventually([&] { return second->workspace() != nullptr; }))
            throw std::runtime_error("a second window did not open for reading");
        guide.camera.shoot(*second, QStringLiteral("almacen-solo-lectura"));
    }
    QFile store(place.dir() + QStringLiteral("/store.db"));
    store.resize(store.size() * 3 / 5);
    const auto window = guide.window(place.dir(), demoDay);
    window->unlockWith(DemoPlace::passphrase());
    await(*window, "startAnew");
    guide.camera.shoot(*window, QStringLiteral("almacen-danado"));
    click(*window, "salvage");
    await(*window, "openSalvaged");
    guide.camera.shoot(*window, QStringLiteral("almacen-rescatado"));
}

} // namespace expediente::tour
