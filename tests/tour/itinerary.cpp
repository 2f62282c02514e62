#include "tests/tour/itinerary.h"

#include "core/store/queries/case_list.h"
#include "ui/page/page.h"
#include "ui/shell/global_actions.h"
#include "ui/shell/navigation_stack.h"
#include "ui/shell/workspace.h"

#include <QAction>
#include <QApplication>
#include <QTest>

namespace expediente::tour {

namespace {

using namespace expediente::ui;

struct Stop {
    Section section;
    const char* name;
};

constexpr Stop stops[] = {{Section::Today, "hoy"}, {Section::Cases, "cartera"},
    {Section::Promises, "promesas"}, {Section::Visits, "visitas"}, {Section::Importing, "importar"},
    {Section::Settings, "ajustes"}};

struct Tab {
    CaseTab tab;
    const char* name;
};

constexpr Tab tabs[] = {{CaseTab::Summary, "expediente"}, {CaseTab::Payments, "expediente-pagos"},
    {CaseTab::Contacts, "expediente-gestiones"}, {CaseTab::Promises, "expediente-promesas"},
    {CaseTab::Arguments, "expediente-argumentos"}, {CaseTab::Visits, "expediente-visitas"},
    {CaseTab::Documents, "expediente-documentos"}, {CaseTab::Timeline, "expediente-bitacora"}};

void type(QWidget& window, const QString& text)
{
    QWidget* focused = QApplication::focusWidget();
    QTest::keyClicks(focused ? focused : &window, text);
}

void press(QWidget& window, int key, Qt::KeyboardModifiers modifiers = {})
{
    QWidget* focused = QApplication::focusWidget();
    QTest::keyClick(focused ? focused : &window, Qt::Key(key), modifiers);
}

/// The case of the screens where it is there, else the first of the list.
CaseId caseToShow(const Services& services)
{
    const auto rows = services.store.ask([&](Connection& c) {
        const QDate today = services.store.clock().today();
        auto found = searchCases(c, QStringLiteral("2026-004718"), 1, today);
        return found.empty() ? casePage(c, {}, CaseSort::Priority, 1, {}, today).rows : found;
    });
    return rows && !rows->empty() ? rows->front().id : CaseId{};
}

void shootForms(MainWindow& window, Camera& camera)
{
    Page* page = window.workspace()->pages().current();
    for (const auto* action : page->actions()) {
        if (!action->isEnabled() || action->objectName().isEmpty()
            || action->property(keyLabelProperty).toString().isEmpty())
            continue;
        const_cast<QAction*>(action)->trigger();
        camera.shoot(window, QStringLiteral("expediente-accion-") + action->objectName());
        press(window, Qt::Key_Escape);
    }
}

} // namespace

void visitEntrance(MainWindow& window, Camera& camera)
{
    camera.shoot(window, QStringLiteral("entrada"));
    type(window, QStringLiteral("no es esta frase"));
    press(window, Qt::Key_Return);
    camera.shoot(window, QStringLiteral("entrada-no-abre"));
}

void visitCreation(MainWindow& window, Camera& camera)
{
    camera.shoot(window, QStringLiteral("almacen-nuevo"));
}

void visitPages(MainWindow& window, Camera& camera, bool details)
{
    auto& pages = window.workspace()->pages();
    for (const auto& stop : stops) {
        if (!pages.page(stop.section))
            continue;
        pages.go(stop.section);
        camera.shoot(window, QLatin1String(stop.name));
    }
    if (!pages.page(Section::CaseFile))
        return;
    const CaseId id = caseToShow(pages.page(Section::CaseFile)->services());
    for (const auto& tab : tabs) {
        if (!details && tab.tab != CaseTab::Summary)
            break;
        pages.openCase(id, tab.tab);
        camera.shoot(window, QLatin1String(tab.name));
    }
    if (!details)
        return;
    pages.openCase(id, CaseTab::Summary);
    shootForms(window, camera);
    const auto& actions = window.workspace()->actions();
    actions.palette->trigger();
    type(window, QStringLiteral("her"));
    camera.shoot(window, QStringLiteral("paleta"));
    press(window, Qt::Key_Escape);
    actions.keys->trigger();
    camera.shoot(window, QStringLiteral("teclas"));
    press(window, Qt::Key_Escape);
    actions.search->trigger();
    type(window, QStringLiteral("hernandez"));
    camera.shoot(window, QStringLiteral("busqueda"));
    press(window, Qt::Key_Escape);
}

} // namespace expediente::tour
