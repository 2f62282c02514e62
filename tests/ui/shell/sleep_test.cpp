#include "tests/support/print.h"
#include "tests/ui/shell/login_bus.h"
#include "tests/ui/shell/shell_fixture.h"
#include "ui/page/lock_hold.h"
#include "ui/page/worker.h"
#include "ui/shell/navigation_stack.h"
#include "ui/shell/sleep_watch.h"

#include <catch2/catch_test_macros.hpp>

using namespace expediente;
using namespace expediente::ui;

namespace {

const QStringList heldBack{QStringLiteral("sleep delay")};

} // namespace

TEST_CASE("the window locks before the machine sleeps, which waits until the store is closed")
{
    LoginBus login;
    ShellFixture shell;
    QStringList heldWhenReplaced;
    bool wasFree = false;
    Environment environment = shell.environment();
    const AgencyClock clock;
    environment.relaunch = [&] {
        ++shell.relaunches;
        wasFree = shell.openDirectly(Store::Access::ReadWrite, clock).has_value();
    };
    MainWindow window(environment);
    window.begin();
    window.show();
    CHECK(login.inhibitors().isEmpty()); // nothing is open yet
    login.prepareForSleep(true);
    login.prepareForSleep(false);
    window.unlockWith(passphraseFrom(QString(goodPassphrase)));
    REQUIRE(eventually([&] { return window.workspace() && login.inhibitors() == heldBack; }));
    CHECK(shell.relaunches == 0);
    login.prepareForSleep(true);
    REQUIRE(eventually([&] { return shell.relaunches == 1; }));
    CHECK(wasFree);
    CHECK(window.workspace() == nullptr);
    CHECK(eventually([&] { return login.inhibitors().isEmpty(); }));
}

TEST_CASE("a sleep stops what runs, since the machine waits a few seconds only")
{
    LoginBus login;
    ShellFixture shell;
    const auto window = shell.makeUnlocked();
    REQUIRE(eventually([&] { return login.inhibitors() == heldBack; }));
    auto* worker = new Worker(window->workspace()->pages().current());
    std::atomic<bool> stopped = false;
    worker->setWhat(QStringLiteral("Importing october.csv"));
    worker->run(
        [&](const Worker::Reins& reins) {
            while (!reins.cancelled())
                std::this_thread::yield();
            stopped = true;
            return true;
        },
        [](bool) {});
    login.prepareForSleep(true);
    CHECK(eventually([&] { return shell.relaunches == 1; }));
    CHECK(stopped);
}

TEST_CASE("the window locks with the session, but never in the middle of a signature")
{
    LoginBus login;
    ShellFixture shell;
    const auto window = shell.makeUnlocked();
    REQUIRE(eventually([&] { return login.inhibitors() == heldBack; }));
    auto* hold = new LockHold(window->workspace()->pages().current());
    login.lockSession();
    login.prepareForSleep(true);
    login.prepareForSleep(false);
    // Who has answered what was asked later has sent the signals before.
    CHECK(login.inhibitors() == heldBack);
    QCoreApplication::processEvents();
    CHECK(shell.relaunches == 0);
    CHECK(window->workspace()->isVisible());
    delete hold;
    CHECK(eventually([&] { return shell.relaunches == 1; }));
}

TEST_CASE("a desktop that locks the session locks the window")
{
    LoginBus login;
    ShellFixture shell;
    const auto window = shell.makeUnlocked();
    REQUIRE(eventually([&] { return login.inhibitors() == heldBack; }));
    CHECK(eventually([&] {
        login.lockSession(); // where its session lives is asked for while the window opens
        return shell.relaunches == 1;
    }));
}

TEST_CASE("without a system bus the window opens and locks all the same")
{
    qputenv("DBUS_SYSTEM_BUS_ADDRESS", "unix:path=/nowhere/at/all");
    ShellFixture shell;
    const auto window = shell.makeUnlocked();
    CHECK_FALSE(window->findChild<SleepWatch*>()->holdsSleepBack());
    window->lock();
    CHECK(shell.relaunches == 1);
}
