// Search, palette and menus: every way to a person and to a command.
#include "tests/support/print.h"
#include "tests/ui/shell/open_window.h"
#include "ui/shell/command_list.h"
#include "ui/shell/command_palette.h"
#include "ui/shell/global_actions.h"
#include "ui/shell/hidden_menu.h"
#include "ui/shell/navigation_stack.h"
#include "ui/shell/notice_bar.h"
#include "ui/shell/overlay.h"
#include "ui/shell/results_popup.h"
#include "ui/shell/search_box.h"
#include "ui/widgets/key_strip.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/states.h"
#include "ui/widgets/sync_chip.h"
#include "ui/widgets/tab_bars.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <QApplication>
#include <QComboBox>
#include <QListView>
#include <QMenu>
#include <QPointer>
#include <QSignalSpy>
#include <QTest>

using namespace expediente;
using namespace expediente::ui;

TEST_CASE("a person is found by part of the name without accents, and Enter opens the case")
{
    Open open;
    open.workspace().actions().search->trigger();
    CHECK(open.search().hasFocus());
    type(*open.window, "hernandez mar");
    REQUIRE(eventually([&] { return open.search().results() != nullptr; }));
    CHECK(rowText(*open.search().results(), 0) == "María Guadalupe Hernández Rosas");
    press(*open.window, Qt::Key_Return);
    CHECK(open.search().text().isEmpty());
    CHECK(open.search().results() == nullptr);
    REQUIRE(open.has(Section::CaseFile));
    CHECK(open.pages().currentSection() == Section::CaseFile);
    CHECK(open.pages().currentCase() == ShellFixture::caseOf("2026-004718"));
    CHECK(eventually([&] { return open.window->windowTitle().contains("María Guadalupe"); }));
    CHECK_FALSE(open.window->windowTitle().contains('$'));
}

TEST_CASE("Enter pressed before the answer opens the person that the whole text means")
{
    Open open;
    open.workspace().actions().search->trigger();
    type(*open.window, "4425550199");
    press(*open.window, Qt::Key_Return);
    CHECK(eventually(
        [&] { return open.pages().currentCase() == ShellFixture::caseOf("2026-004722"); }));
}

TEST_CASE("the search says when nobody fits; Esc clears it and then goes back to the page")
{
    Open open;
    open.workspace().actions().search->trigger();
    type(*open.window, "nadie con este nombre");
    REQUIRE(eventually([&] {
        return textOf(*open.window).contains("Aquí no hay nadie con ese nombre, folio o teléfono.");
    }));
    press(*open.window, Qt::Key_Escape);
    CHECK(open.search().text().isEmpty());
    CHECK(open.search().hasFocus());
    press(*open.window, Qt::Key_Escape);
    CHECK_FALSE(open.search().hasFocus());
}

TEST_CASE("the palette runs a command by its words without accents, then gives the focus back")
{
    Open open;
    REQUIRE(eventually([&] { return !qobject_cast<LoadingBars*>(open.window->focusWidget()); }));
    QWidget* before = open.window->focusWidget();
    press(*open.window, Qt::Key_K, Qt::ControlModifier);
    REQUIRE(open.palette());
    type(*open.window, "oscuro");
    press(*open.window, Qt::Key_Return);
    REQUIRE(eventually([&] { return open.palette() == nullptr; }));
    CHECK(open.shell.preferences.scheme() == Scheme::Dark);
    CHECK(open.shell.theme.scheme() == Scheme::Dark);
    CHECK(open.window->focusWidget() == before);
}

TEST_CASE("a page that was still being read when the palette opened has the keyboard after it")
{
    Open open;
    open.pages().go(Section::Promises);
    const QPointer<QWidget> loading = open.window->focusWidget();
    REQUIRE(qobject_cast<LoadingBars*>(loading));
    press(*open.window, Qt::Key_K, Qt::ControlModifier);
    REQUIRE(open.palette());
    REQUIRE(eventually([&] { return !loading || !loading->isVisible(); }));
    press(*open.window, Qt::Key_Escape);
    QWidget* focused = open.window->focusWidget();
    REQUIRE(focused);
    CHECK(focused->isVisible());
    CHECK(open.pages().current()->isAncestorOf(focused));
}

TEST_CASE("the palette finds people by folio and by phone")
{
    Open open;
    for (const QString& typed : {QStringLiteral("2026-004731"), QStringLiteral("442 555 0112")}) {
        press(*open.window, Qt::Key_K, Qt::ControlModifier);
        REQUIRE(open.palette());
        type(*open.window, typed);
        press(*open.window, Qt::Key_Return);
        CHECK(eventually(
            [&] { return open.pages().currentCase() == ShellFixture::caseOf("2026-004731"); }));
        CHECK(eventually([&] { return open.palette() == nullptr; }));
        open.pages().openCase(ShellFixture::caseOf("2026-004718"));
    }
}

TEST_CASE("no key works behind the palette, the handbook or the keys, but those that close or lock")
{
    Open open;
    const Section before = open.pages().currentSection();
    const auto opening = GENERATE(QKeyCombination(Qt::CTRL, Qt::Key_K),
        QKeyCombination(Qt::NoModifier, Qt::Key_F1), QKeyCombination(Qt::SHIFT, Qt::Key_F1));
    press(*open.window, opening.key(), opening.keyboardModifiers());
    const auto overlay = [&] { return open.window->findChild<Overlay*>(); };
    REQUIRE(overlay());
    press(*open.window, Qt::Key_3, Qt::AltModifier);
    press(*open.window, Qt::Key_Comma, Qt::ControlModifier);
    press(*open.window, Qt::Key_L, Qt::ControlModifier);
    press(*open.window, Qt::Key_F3);
    CHECK(open.pages().currentSection() == before);
    CHECK(open.shell.theme.scheme() == Scheme::Light);
    CHECK(overlay());
    press(*open.window, Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(eventually([&] { return open.shell.relaunches == 1; }));
    CHECK_FALSE(overlay());
}

TEST_CASE("the palette goes when another page is shown, and keeps the keyboard until then")
{
    Open open;
    press(*open.window, Qt::Key_K, Qt::ControlModifier);
    REQUIRE(open.palette());
    open.search().setFocus(); // as a page does that has just been read
    CHECK(open.palette()->isAncestorOf(open.window->focusWidget()));
    press(*open.window, Qt::Key_F10);
    CHECK(open.window->findChild<HiddenMenu*>()->isHidden());
    press(*open.window, Qt::Key_Escape);
    CHECK(eventually([&] { return open.palette() == nullptr; }));
    CHECK(open.search().hasFocus());
    press(*open.window, Qt::Key_K, Qt::ControlModifier);
    REQUIRE(open.palette());
    open.pages().go(Section::Settings);
    CHECK(eventually([&] { return open.palette() == nullptr; }));
}

TEST_CASE("a search that fails says what went wrong, never that nobody is there")
{
    Open open;
    // Nothing of the search's own tables has been read by now.
    QFile file(open.shell.file("store.db"));
    REQUIRE(file.open(QIODevice::ReadWrite));
    REQUIRE(file.seek(4096));
    file.write(QByteArray(int(file.size()) - 4096, 'x'));
    file.close();
    QFile::remove(open.shell.file("store.db-wal"));
    open.workspace().actions().search->trigger();
    type(*open.window, "hernandez");
    auto* popup = [&]() -> QWidget* {
        ResultsPopup* found = nullptr;
        REQUIRE(eventually([&] {
            found = open.window->findChild<ResultsPopup*>();
            return found && found->isVisible();
        }));
        return found;
    }();
    CHECK_FALSE(textOf(*popup).contains("Aquí no hay nadie"));
    CHECK(textOf(*popup).size() > 20);
}

TEST_CASE("a click beside the palette closes it, and Ctrl+K pressed again too")
{
    Open open;
    press(*open.window, Qt::Key_K, Qt::ControlModifier);
    REQUIRE(open.palette());
    QTest::mouseClick(open.palette(), Qt::LeftButton, {}, {5, 500});
    CHECK(eventually([&] { return open.palette() == nullptr; }));
    press(*open.window, Qt::Key_K, Qt::ControlModifier);
    REQUIRE(open.palette());
    press(*open.window, Qt::Key_K, Qt::ControlModifier);
    CHECK(eventually([&] { return open.palette() == nullptr; }));
}

TEST_CASE("every command is in the palette and in a menu, so that no function key is needed")
{
    Open open;
    auto* bar = open.window->findChild<HiddenMenu*>();
    REQUIRE(bar);
    QList<QAction*> inMenus;
    for (QAction* top : bar->actions()) {
        CHECK(top->text().contains('&'));
        emit top->menu()->aboutToShow();
        inMenus += top->menu()->actions();
    }
    for (QAction* action : open.workspace().actions().all()) {
        INFO(action->objectName().toStdString());
        CHECK(inMenus.contains(action));
    }
    for (QAction* action : usable(open.pages().current()->actions()))
        CHECK(inMenus.contains(action));
    // Each has a mnemonic, and within one menu no two share one.
    for (QAction* top : bar->actions()) {
        QString seen;
        for (const QAction* action : usable(top->menu()->actions())) {
            const auto at = action->text().indexOf('&');
            INFO(action->text().toStdString());
            REQUIRE(at >= 0);
            const QChar letter = action->text().at(at + 1).toLower();
            CHECK_FALSE(seen.contains(letter));
            seen += letter;
        }
    }
}

TEST_CASE("F10 shows the menu bar with its first menu chosen")
{
    Open open;
    auto* bar = open.window->findChild<HiddenMenu*>();
    REQUIRE(bar->isHidden());
    press(*open.window, Qt::Key_F10);
    CHECK(bar->isVisible());
    CHECK(bar->activeAction() == bar->actions().constFirst());
    press(*open.window, Qt::Key_Escape);
    CHECK(bar->isHidden());
}

TEST_CASE("the key strip is reached by F12, and runs what is chosen in it")
{
    Open open;
    auto* strip = open.window->findChild<KeyStrip*>();
    for (int i = 0; i < 30 && !strip->hasFocus(); ++i)
        press(*open.window, Qt::Key_F12);
    REQUIRE(strip->hasFocus());
    for (int i = 0; i < 30; ++i)
        press(*open.window, Qt::Key_Right); // help is the last one
    REQUIRE(strip->accessibleName().contains("F1"));
    press(*open.window, Qt::Key_Return);
    CHECK(open.window->findChild<QWidget*>("handbook") != nullptr);
    CHECK_FALSE(strip->hasFocus());
}
