#include "tests/support/print.h"
#include "tests/ui/shell/open_window.h"
#include "ui/casefile/figures_tree.h"
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
#include <QSignalSpy>
#include <QTest>

using namespace expediente;
using namespace expediente::ui;

TEST_CASE("a tap on Alt shows the menu bar, another one hides it; Alt with a key doesn't")
{
    Open open;
    auto* bar = open.window->findChild<HiddenMenu*>();
    REQUIRE(bar->isHidden());
    QWidget* target = open.window->focusWidget();
    QTest::keyPress(target, Qt::Key_Alt, Qt::AltModifier);
    QTest::keyRelease(target, Qt::Key_Alt);
    CHECK(bar->isVisible());
    press(*open.window, Qt::Key_Escape);
    CHECK(bar->isHidden());
    QTest::keyPress(target, Qt::Key_Alt, Qt::AltModifier);
    QTest::keyClick(target, Qt::Key_X, Qt::AltModifier);
    QTest::keyRelease(target, Qt::Key_Alt);
    CHECK(bar->isHidden());
}

TEST_CASE("an amount in a list opens to the dated lines that make it")
{
    Open open;
    press(*open.window, Qt::Key_2, Qt::AltModifier);
    auto* table = open.pages().current()->findChild<QTableView*>();
    REQUIRE(eventually([&] { return table->model()->rowCount() > 0; }));
    REQUIRE(eventually([&] { return table->hasFocus(); }));
    press(*open.window, Qt::Key_I, Qt::ControlModifier);
    const auto tree = [&] { return qobject_cast<FiguresTree*>(open.window->focusWidget()); };
    REQUIRE(eventually([&] { return tree() != nullptr; }));
    CHECK(open.pages().currentSection() == Section::CaseFile);
    const QModelIndex first = tree()->model()->index(0, 0);
    CHECK(tree()->isExpanded(first));
    CHECK(tree()->model()->rowCount(first) > 0);
    press(*open.window, Qt::Key_Escape);
    press(*open.window, Qt::Key_I, Qt::ControlModifier); // from within the case too
    CHECK(tree() != nullptr);
}

TEST_CASE("Alt and a number opens a section, and the bar follows")
{
    Open open;
    auto* bar = open.window->findChild<SectionBar*>();
    const auto& sections = open.pages().sections();
    for (std::size_t i = 0; i < sections.size(); ++i) {
        press(*open.window, Qt::Key_1 + int(i), Qt::AltModifier);
        CHECK(open.pages().currentSection() == sections[i]);
        CHECK(bar->currentIndex() == int(i));
        CHECK(open.pages().current()->isVisible());
    }
    press(*open.window, Qt::Key_Comma, Qt::ControlModifier);
    CHECK(open.pages().currentSection() == Section::Settings);
    CHECK_FALSE(bar->isTabVisible(bar->currentIndex()));
    // Esc goes back to where the settings were opened from.
    press(*open.window, Qt::Key_Escape);
    CHECK(open.pages().currentSection() != Section::Settings);
}

TEST_CASE("no section shows anything in a window of its own on its way into ours")
{
    struct Watch : QObject {
        bool eventFilter(QObject* watched, QEvent* event) override
        {
            auto* widget = qobject_cast<QWidget*>(watched);
            if (widget && event->type() == QEvent::Show && widget->isWindow()
                && !qobject_cast<QMainWindow*>(widget))
                shown << QString::fromLatin1(widget->metaObject()->className());
            return false;
        }
        QStringList shown;
    } watch;
    qApp->installEventFilter(&watch);
    Open open;
    for (const Section section : open.pages().sections())
        open.pages().go(section);
    open.pages().openCase(ShellFixture::caseOf("2026-004718"));
    open.pages().go(Section::Settings);
    CHECK(watch.shown == QStringList());
    CHECK(open.window->isActiveWindow());
}

TEST_CASE("no page's key means something else everywhere")
{
    Open open;
    for (const Section section : open.pages().sections()) {
        Page* page = open.pages().page(section);
        for (const QAction* own : page->actions()) {
            for (const QAction* global : open.workspace().actions().all()) {
                if (global->shortcutContext() == Qt::WidgetShortcut)
                    continue; // made to give way
                INFO(own->objectName().toStdString() << " " << global->objectName().toStdString());
                for (const QKeySequence& key : own->shortcuts())
                    CHECK_FALSE(global->shortcuts().contains(key));
            }
        }
    }
}

TEST_CASE("the language changes under the user's hands and leaves them where they were")
{
    Open open;
    open.pages().go(Section::Settings);
    auto* choice = open.window->findChild<QComboBox*>("language");
    REQUIRE(choice);
    choice->setFocus();
    press(*open.window, Qt::Key_Down); // from Spanish to English
    REQUIRE(eventually([&] {
        return open.window->workspace() && textOf(*open.window).contains("Recovered in the month");
    }));
    CHECK(open.shell.preferences.language() == Language::English);
    CHECK(open.pages().currentSection() == Section::Settings);
    CHECK(open.window->windowTitle() == "Expediente — Settings");
}

TEST_CASE("the theme changes what is on screen, at once")
{
    Open open;
    open.pages().go(Section::Settings);
    const auto ground = [&] {
        return open.window->findChild<KeyStrip*>()->grab().toImage().pixelColor(600, 10);
    };
    CHECK(ground() == tokensOf(Scheme::Light)[Token::Surface]);
    press(*open.window, Qt::Key_L, Qt::ControlModifier);
    CHECK(ground() == tokensOf(Scheme::Dark)[Token::Surface]);
    press(*open.window, Qt::Key_L, Qt::ControlModifier);
    CHECK(ground() == tokensOf(Scheme::Light)[Token::Surface]);
}

TEST_CASE("a notice stays while it is looked at, undoes once, and takes its key with it")
{
    Open open;
    int undone = 0;
    QAction* undo = open.workspace().actions().notice;
    CHECK_FALSE(undo->isEnabled());
    emit open.pages().noticed("Promesa registrada.", "Deshacer", [&] { ++undone; });
    CHECK(open.notice().sentence() == "Promesa registrada.");
    CHECK(undo->isEnabled());
    CHECK(open.notice().remaining() > std::chrono::milliseconds(0));

    press(*open.window, Qt::Key_Z, Qt::ControlModifier);
    CHECK(undone == 1);
    CHECK(open.notice().isHidden());
    CHECK_FALSE(undo->isEnabled());

    emit open.pages().noticed("Otra.", "Deshacer", [&] { ++undone; });
    QWidget* action = nullptr;
    for (int i = 0; i < 30 && !action; ++i) {
        press(*open.window, Qt::Key_F12);
        if (open.notice().isAncestorOf(open.window->focusWidget()))
            action = open.window->focusWidget();
    }
    REQUIRE(action);
    CHECK(open.notice().remaining() == std::chrono::milliseconds(-1)); // time stands still
    press(*open.window, Qt::Key_Escape);
    CHECK(open.notice().isHidden());
    CHECK(undone == 1);
}

TEST_CASE("F12 visits every part of the window and comes back; Shift+F12 goes the other way")
{
    Open open;
    open.pages().go(Section::Settings);
    QList<QWidget*> there;
    QWidget* start = open.window->focusWidget();
    do {
        there << open.window->focusWidget();
        press(*open.window, Qt::Key_F12);
    } while (open.window->focusWidget() != start && there.size() < 40);
    CHECK(there.size() >= 7); // six panels of the settings and the app bar
    CHECK(open.window->focusWidget() == start);
    press(*open.window, Qt::Key_F12);
    press(*open.window, Qt::Key_F12, Qt::ShiftModifier);
    CHECK(open.window->focusWidget() == start);
}

TEST_CASE("F3 walks along the list that a case was opened from")
{
    Open open;
    Page* page = open.pages().page(open.pages().sections().front());
    std::vector<CaseId> list;
    for (const SamplePerson& person : ShellFixture::people())
        list.push_back(ShellFixture::caseOf(person.folio));
    emit page->walkListChanged(list);
    emit page->caseRequested(list[1], CaseTab::Summary);
    CHECK(open.pages().currentCase() == list[1]);
    press(*open.window, Qt::Key_F3);
    CHECK(open.pages().currentCase() == list[2]);
    press(*open.window, Qt::Key_F3, Qt::ShiftModifier);
    press(*open.window, Qt::Key_F3, Qt::ShiftModifier);
    CHECK(open.pages().currentCase() == list[0]);
    press(*open.window, Qt::Key_F3, Qt::ShiftModifier);
    CHECK(open.pages().currentCase() == list[0]);
    CHECK(open.notice().sentence() == "Este es el primer caso de la lista.");
}

TEST_CASE("Shift+F1 shows the keys of the page and those that work everywhere")
{
    Open open;
    press(*open.window, Qt::Key_F1, Qt::ShiftModifier);
    auto* keys = open.window->findChild<QWidget*>("keys");
    REQUIRE(keys);
    CHECK(textOf(*keys).contains("Ctrl+K"));
    CHECK(textOf(*keys).contains("En todas partes"));
    press(*open.window, Qt::Key_Escape);
    CHECK(eventually([&] { return open.window->findChild<QWidget*>("keys") == nullptr; }));
}

TEST_CASE("the window keeps its search, chip and key strip at every size it can have")
{
    Open open;
    auto* chip = open.window->findChild<SyncChip*>();
    REQUIRE(chip);
    for (const QSize size : {QSize(1366, 768), QSize(1093, 614), QSize(911, 512)}) {
        open.window->resize(size);
        QTest::qWait(0);
        CHECK(open.window->size() == size);
        CHECK(open.window->findChild<KeyStrip*>()->geometry().bottom()
            == open.workspace().rect().bottom());
        CHECK(open.search().width() >= open.search().minimumSizeHint().width());
        CHECK(chip->width() >= chip->sizeHint().width()); // its words are whole
        for (QWidget* part : {static_cast<QWidget*>(&open.search()), static_cast<QWidget*>(chip),
                 open.window->findChild<QWidget*>("user")}) {
            REQUIRE(part);
            CHECK(part->isVisible());
            CHECK(open.workspace().rect().contains(
                QRect(part->mapTo(&open.workspace(), QPoint()), part->size())));
        }
    }
}
