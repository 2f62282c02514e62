#include "tests/support/print.h"
#include "tests/ui/shell/shell_fixture.h"
#include "ui/page/worker.h"
#include "ui/shell/global_actions.h"
#include "ui/shell/navigation_stack.h"
#include "ui/shell/system_prompts.h"

#include <catch2/catch_test_macros.hpp>

#include <QAbstractButton>
#include <QApplication>
#include <QEventLoop>
#include <QFileDialog>
#include <QMessageBox>
#include <QPointer>
#include <QPrinter>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

#include <semaphore>

using namespace expediente;
using namespace expediente::ui;

namespace {

/// A page of the open window at long work, which ends when it is let or told to.
struct Working {
    ShellFixture shell;
    std::unique_ptr<MainWindow> window = shell.makeUnlocked();
    QPointer<Worker> worker = new Worker(window->workspace()->pages().current());
    std::binary_semaphore mayEnd{0};
    std::atomic<bool> cancelled = false;
    bool told = false;

    Working()
    {
        worker->setWhat("Importing october.csv");
        worker->run(
            [this](const Worker::Reins& reins) {
                while (!mayEnd.try_acquire_for(std::chrono::milliseconds(1)))
                    if (reins.cancelled()) {
                        cancelled = true;
                        break;
                    }
                return true;
            },
            [this](bool) { told = true; });
    }
    ~Working() { mayEnd.release(); }
};

/// As the program runs: everything happens inside the one event loop.
void runUntil(MainWindow& window, void (MainWindow::*signal)(), const std::function<void()>& first)
{
    QEventLoop program;
    QObject::connect(&window, signal, &program, &QEventLoop::quit);
    QTimer::singleShot(0, &window, first);
    QTimer::singleShot(30'000, &program, &QEventLoop::quit);
    program.exec();
}

} // namespace

TEST_CASE("a dialog of the system goes with its page when the window locks, and answers nobody")
{
    ShellFixture shell;
    SystemPrompts prompts;
    const auto window = shell.makeUnlocked();
    QWidget* page = window->workspace()->pages().current();
    bool answered = false;
    const auto note = [&] { answered = true; };
    SECTION("a question")
    {
        prompts.confirm(page, "Export?", "It is not encrypted.", "Export", note);
    }
    SECTION("a file to open")
    {
        prompts.fileToOpen(page, "Open", "All (*)", [&](const QString&) { note(); });
    }
    SECTION("a file to save")
    {
        prompts.fileToSave(page, "Save", "a.pdf", "All (*)", [&](const QString&) { note(); });
    }
    SECTION("a printer")
    {
        prompts.choosePrinter(page, std::make_shared<QPrinter>(), note);
    }
    REQUIRE(QApplication::activeModalWidget() != nullptr);
    QSignalSpy locked(window.get(), &MainWindow::locked);
    window->lock();
    REQUIRE((locked.count() > 0 || locked.wait(30'000)));
    CHECK(shell.relaunches == 1);
    CHECK(window->workspace() == nullptr);
    CHECK(QApplication::activeModalWidget() == nullptr);
    CHECK_FALSE(answered);
}

TEST_CASE("a page is there until the event loop of a dialog in it has returned")
{
    ShellFixture shell;
    const auto window = shell.makeUnlocked();
    const QPointer<QWidget> page = window->workspace()->pages().current();
    bool pageWasThere = false;
    runUntil(*window, &MainWindow::locked, [&] {
        // As a file dialog asks whether to replace a file.
        QMessageBox box(page);
        QTimer::singleShot(0, window.get(), &MainWindow::lock);
        box.exec();
        pageWasThere = !page.isNull();
    });
    CHECK(pageWasThere);
    CHECK(page.isNull());
    CHECK(shell.relaunches == 1);
}

TEST_CASE("a question is answered by its own button only")
{
    const QWidget parent;
    SystemPrompts prompts;
    int agreed = 0;
    const auto ask = [&] {
        prompts.confirm(const_cast<QWidget*>(&parent), "Export?", "…", "Export", [&] { ++agreed; });
        return qobject_cast<QMessageBox*>(QApplication::activeModalWidget());
    };
    auto* box = ask();
    REQUIRE(box);
    QTest::keyClick(box, Qt::Key_Return);
    CHECK(agreed == 0);
    box = ask();
    REQUIRE(box);
    for (QAbstractButton* button : box->buttons())
        if (box->buttonRole(button) == QMessageBox::AcceptRole)
            button->click();
    CHECK(agreed == 1);
}

TEST_CASE("a lock hides the pages at once, and comes when an import has ended")
{
    Working working;
    const QString title = working.window->windowTitle();
    working.window->lock();
    CHECK(working.shell.relaunches == 0);
    CHECK_FALSE(working.window->workspace()->isVisible());
    CHECK(textOf(*working.window).contains("Importing october.csv"));
    CHECK(working.window->windowTitle() == "Expediente");
    CHECK(title != "Expediente");
    press(*working.window, Qt::Key_1, Qt::AltModifier);
    CHECK_FALSE(working.window->workspace()->isVisible());
    SECTION("by itself")
    {
        working.mayEnd.release();
        CHECK(eventually([&] { return working.shell.relaunches == 1; }));
        CHECK_FALSE(working.cancelled);
    }
    SECTION("sooner, when it is stopped")
    {
        click(*working.window, "stopAndLock");
        CHECK(eventually([&] { return working.shell.relaunches == 1; }));
        CHECK(working.cancelled);
    }
    CHECK(working.told);
    CHECK(working.window->workspace() == nullptr);
    CHECK(working.window->findChild<QWidget*>("passphrase") != nullptr);
}

TEST_CASE("closing the window asks before it stops an import")
{
    Working working;
    working.shell.prompts.answer = false;
    CHECK_FALSE(working.window->close());
    CHECK(working.shell.prompts.questions.size() == 1);
    CHECK(working.shell.prompts.questions.front().contains("Importing october.csv"));
    CHECK(working.window->workspace() != nullptr);
    CHECK_FALSE(working.cancelled);

    working.shell.prompts.answer = true;
    CHECK_FALSE(working.window->close());
    CHECK(working.window->isVisible()); // nobody waits for it standing still
    CHECK(eventually([&] { return !working.window->isVisible(); }));
    CHECK(working.cancelled);
    CHECK(working.told);
    CHECK(working.window->workspace() == nullptr);
}

TEST_CASE("a new language waits for what runs, and says so")
{
    Working working;
    working.shell.preferences.setLanguage(Language::English);
    CHECK(eventually([&] { return textOf(*working.window).contains("Importing october.csv"); }));
    REQUIRE(working.worker);
    CHECK_FALSE(working.cancelled);
    working.mayEnd.release();
    CHECK(eventually([&] { return working.worker.isNull() && working.window->workspace(); }));
    CHECK_FALSE(working.cancelled);
    CHECK(working.told);
}
