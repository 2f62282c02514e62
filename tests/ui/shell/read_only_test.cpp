#include "core/store/queries/store_info.h"
#include "tests/support/print.h"
#include "tests/ui/shell/shell_fixture.h"
#include "tests/ui/shell/working_day.h"
#include "ui/casefile/writing.h"
#include "ui/page/store_watch.h"
#include "ui/shell/global_actions.h"
#include "ui/shell/navigation_stack.h"

#include <catch2/catch_test_macros.hpp>

#include <QAbstractButton>
#include <QSignalSpy>

using namespace expediente;
using namespace expediente::ui;

namespace {

/// The window beside another one that has the store.
struct Beside {
    ShellFixture shell;
    AgencyClock clock;
    std::unique_ptr<Store> other = std::move(*shell.openDirectly(Store::Access::ReadWrite, clock));
    std::unique_ptr<MainWindow> window = shell.makeWindow();

    Beside()
    {
        type(*window, goodPassphrase);
        press(*window, Qt::Key_Return);
        REQUIRE(eventually(
            [this] { return window->findChild<QAbstractButton*>("openReadOnly") != nullptr; }));
        click(*window, "openReadOnly");
        REQUIRE(eventually([this] { return window->workspace() != nullptr; }));
    }
    NavigationStack& pages() { return window->workspace()->pages(); }
};

QAction* actionOf(Page& page, const QString& name)
{
    for (QAction* action : page.actions())
        if (action->objectName() == name)
            return action;
    return nullptr;
}

} // namespace

TEST_CASE("a window that only reads learns by itself what the other one wrote")
{
    Beside beside;
    QSignalSpy changed(&beside.pages().current()->services().watch, &StoreWatch::changed);
    CHECK(changed.isEmpty());
    const CaseId id = ShellFixture::caseOf("2026-004718");
    const NoteWritten note{QStringLiteral("Llamar por la tarde"), NoteKind::General};
    REQUIRE(beside.other->append({beside.other->newFact(id, note)}).result());
    REQUIRE(eventually([&] { return changed.count() > 0; }));
    CHECK(changed.front().front().value<Changes>().everything);
}

TEST_CASE("reading a page anew asks for everything, whatever the page believes")
{
    Beside beside;
    QSignalSpy changed(&beside.pages().current()->services().watch, &StoreWatch::changed);
    press(*beside.window, Qt::Key_F5, Qt::ControlModifier);
    REQUIRE(changed.count() == 1);
    CHECK(changed.front().front().value<Changes>().everything);
}

TEST_CASE("where nothing can be saved, what would write is out of reach and says why")
{
    Beside beside;
    const std::pair<Section, QStringList> writing[] = {
        {Section::Today, {"visitBrief", "printRoundBriefs"}},
        {Section::Cases, {"exportCases"}},
        {Section::Promises, {"exportPromises", "copyPromises"}},
        {Section::Visits, {"addToRound", "removeStop", "shortenRound", "roundBriefs"}},
    };
    for (const auto& [section, names] : writing) {
        Page* page = beside.pages().page(section);
        for (const QString& name : names) {
            INFO(name.toStdString());
            QAction* action = actionOf(*page, name);
            REQUIRE(action);
            CHECK_FALSE(action->isEnabled());
            CHECK(action->toolTip() == page->whyReadOnly());
        }
    }
    CHECK(beside.pages().current()->whyReadOnly().startsWith("Abierto solo para lectura"));
    CHECK(actionOf(*beside.pages().page(Section::Visits), "nextDay")->isEnabled());
}

TEST_CASE("who only reads by their role sees the case, is told why, and can't write by any key")
{
    for (const auto* role : {"auditor", "creditor"}) {
        INFO(role);
        WorkingDay day;
        day.handOver(
            QStringLiteral("rosa"), QStringLiteral("Rosa Lima"), QString::fromLatin1(role));
        const auto facts = [&] {
            const Store& store = day.window().workspace()->pages().current()->services().store;
            return store.ask([](Connection& c) { return storeInfo(c).facts; }).value();
        };
        const auto before = facts();
        day.command(QStringLiteral("hernandez mar"));
        REQUIRE(eventually([&] { return day.open() == ShellFixture::caseOf("2026-004718"); }));
        REQUIRE(eventually([&] { return !day.file().timeline.empty(); }));
        CHECK(textOf(day.window()).contains(QStringLiteral("Solo lectura")));
        for (const int key : {Qt::Key_F2, Qt::Key_F4, Qt::Key_F9}) {
            day.key(key);
            CHECK_FALSE(day.shows(FormKind::Promise));
            CHECK_FALSE(day.shows(FormKind::Argument));
        }
        REQUIRE(day.shows(FormKind::LogContact)); // which always is there, and says why not
        CHECK(textOf(*day.window().findChild<FormHost*>()).contains(QStringLiteral("Su rol")));
        for (QAbstractButton* button : day.window().findChildren<QAbstractButton*>())
            if (writing::isMarked(button) && button->isVisible()) {
                INFO(button->text().toStdString());
                CHECK_FALSE(button->isEnabled());
            }
        day.save();
        CHECK(facts() == before);
    }
}
