#include "core/store/drafts.h"
#include "tests/support/print.h"
#include "tests/ui/shell/shell_fixture.h"
#include "ui/shell/global_actions.h"
#include "ui/shell/idle_watch.h"
#include "ui/shell/navigation_stack.h"

#include <catch2/catch_test_macros.hpp>

#include <QApplication>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QProcess>
#include <QSignalSpy>
#include <QTest>

using namespace expediente;
using namespace expediente::ui;

TEST_CASE("locking closes the store before the process is replaced, and asks for the passphrase")
{
    ShellFixture shell;
    bool wasFree = false;
    Environment environment = shell.environment();
    const AgencyClock clock;
    environment.relaunch = [&] {
        ++shell.relaunches;
        // Nobody holds the store any more at this moment.
        wasFree = shell.openDirectly(Store::Access::ReadWrite, clock).has_value();
    };
    MainWindow window(environment);
    window.begin();
    window.show();
    window.unlockWith(passphraseFrom(QString(goodPassphrase)));
    REQUIRE(eventually([&] { return window.workspace() != nullptr; }));
    QSignalSpy locked(&window, &MainWindow::locked);
    press(window, Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    REQUIRE((locked.count() > 0 || locked.wait(30'000)));
    CHECK(shell.relaunches == 1);
    CHECK(wasFree);
    CHECK(window.workspace() == nullptr);
    CHECK(window.windowTitle() == "Expediente");
    CHECK(window.findChild<QWidget*>("passphrase") != nullptr);
}

TEST_CASE("what is half typed when the window locks is in the store, and comes back")
{
    ShellFixture shell;
    const auto window = shell.makeUnlocked();
    const CaseId id = ShellFixture::caseOf("2026-004718");
    const auto open = [&] {
        window->workspace()->pages().openCase(id);
        REQUIRE(eventually([&] { return window->windowTitle().contains("María"); }));
    };
    const auto note = [&]() -> QPlainTextEdit* {
        for (auto* edit : window->findChildren<QPlainTextEdit*>())
            if (edit->isVisible())
                return edit;
        return nullptr;
    };
    open();
    REQUIRE(eventually([&] { return note() != nullptr; }));
    note()->setFocus();
    type(*window, "Pide que le llamen");
    window->lock();
    CHECK(shell.relaunches == 1);
    {
        const AgencyClock clock;
        const auto store = shell.openDirectly(Store::Access::ReadOnly, clock);
        REQUIRE(store);
        const auto drafts = (*store)->ask([](Connection& c) { return readDrafts(c, {}); });
        REQUIRE(drafts);
        REQUIRE(drafts->size() == 1);
        CHECK(drafts->front().body.contains("Pide que le llamen"));
    }
    window->unlockWith(passphraseFrom(QString(goodPassphrase)));
    REQUIRE(eventually([&] { return window->workspace() != nullptr; }));
    open();
    CHECK(eventually([&] { return note() && note()->toPlainText() == "Pide que le llamen"; }));
}

TEST_CASE("a touch starts the idle time anew; a machine that slept locks before it takes a key")
{
    std::chrono::milliseconds now = std::chrono::hours(5);
    IdleWatch watch(nullptr, [&] { return now; });
    QSignalSpy idle(&watch, &IdleWatch::idle);
    QLineEdit line;
    line.show();
    watch.setLimit(std::chrono::minutes(10));
    now += std::chrono::minutes(9);
    QTest::keyClick(&line, Qt::Key_A);
    CHECK(line.text() == "a");
    now += std::chrono::minutes(9); // eighteen since the start, nine since the touch
    QTest::keyClick(&line, Qt::Key_B);
    CHECK(line.text() == "ab");
    CHECK(idle.isEmpty());
    now += std::chrono::hours(8); // no timer ran meanwhile
    QTest::keyClick(&line, Qt::Key_C);
    CHECK(line.text() == "ab");
    CHECK(eventually([&] { return idle.count() == 1; }));
}

TEST_CASE("an idle window locks by itself, and only while a store is open")
{
    ShellFixture shell;
    const auto window = shell.makeWindow();
    auto* watch = window->findChild<IdleWatch*>();
    REQUIRE(watch);
    CHECK_FALSE(watch->isActive()); // nothing to lock yet
    window->unlockWith(passphraseFrom(QString(goodPassphrase)));
    REQUIRE(eventually([&] { return window->workspace() != nullptr; }));
    CHECK(watch->isActive());
    CHECK(watch->limit() == std::chrono::minutes(shell.preferences.idleMinutesToLock()));
    shell.preferences.setIdleMinutesToLock(15);
    CHECK(watch->limit() == std::chrono::minutes(15));
    shell.preferences.setIdleMinutesToLock(0);
    CHECK_FALSE(watch->isActive());
    watch->setLimit(std::chrono::milliseconds(1));
    CHECK(eventually([&] { return shell.relaunches == 1; }));
    CHECK(window->workspace() == nullptr);
    CHECK_FALSE(watch->isActive());
}

TEST_CASE("a locked start says so and asks for the passphrase")
{
    ShellFixture shell;
    Environment environment = shell.environment();
    environment.locked = true;
    MainWindow window(environment);
    window.begin();
    window.show();
    CHECK(textOf(window).contains("La ventana está bloqueada"));
    window.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&window));
    type(window, goodPassphrase);
    press(window, Qt::Key_Return);
    CHECK(eventually([&] { return window.workspace() != nullptr; }));
}

TEST_CASE("a replaced process is a new program with the same arguments, and inherits no file")
{
    QProcess probe;
    probe.setProgram(QStringLiteral(EXPEDIENTE_BIN "/relaunch_probe"));
    probe.setArguments({"--store", "/somewhere", "--theme", "dark"});
    probe.start();
    REQUIRE(probe.waitForFinished(30'000));
    const QStringList lines =
        QString::fromUtf8(probe.readAllStandardOutput()).split('\n', Qt::SkipEmptyParts);
    REQUIRE(lines.size() == 4);
    CHECK(lines[0].startsWith("first "));
    CHECK(lines[1] == QString(lines[0]).replace("first", "again")); // the same process id
    CHECK(lines[2] == "--store /somewhere --locked");
    CHECK(lines[3] == "secret file closed");
}
