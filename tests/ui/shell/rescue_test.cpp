#include "core/store/backup.h"
#include "core/store/moving.h"
#include "core/store/verifying.h"
#include "tests/support/print.h"
#include "tests/ui/shell/shell_fixture.h"
#include "ui/shell/session.h"
#include "ui/widgets/line_edit.h"

#include <catch2/catch_test_macros.hpp>

#include <QDir>
#include <QFile>

using namespace expediente;
using namespace expediente::ui;

namespace {

bool appears(MainWindow& window, const QString& name)
{
    return eventually([&] { return window.findChild<QWidget*>(name) != nullptr; });
}

void typePassphrase(MainWindow& window)
{
    type(window, goodPassphrase);
    press(window, Qt::Key_Return);
}

void overwritePage(const QString& path, qint64 page)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadWrite));
    REQUIRE(file.seek(page * 4096));
    REQUIRE(file.write(QByteArray(4096, 'x')) == 4096);
}

/// The store of the fixture in one file, as the settings make it.
QString backupOf(const ShellFixture& shell, const QTemporaryDir& folder)
{
    const AgencyClock clock;
    const auto store = shell.openDirectly(Store::Access::ReadWrite, clock);
    REQUIRE(store);
    const auto made = backUp(**store, folder.path(), QDateTime::currentDateTimeUtc(), {});
    REQUIRE(made);
    return made->path;
}

bool isSound(const ShellFixture& shell)
{
    const AgencyClock clock;
    const auto store = shell.openDirectly(Store::Access::ReadOnly, clock);
    return store
        && (*store)->ask([](Connection& c) { return verifyStore(c, {}).sound(); }).value_or(false);
}

QByteArray contents(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

} // namespace

TEST_CASE("a damaged store is salvaged from its page, told what came of it, and opened")
{
    ShellFixture shell;
    const QString store = shell.file("store.db");
    // Its end is missing: the program notices at opening.
    QFile(store).resize(QFileInfo(store).size() - 100);
    const auto window = shell.makeWindow();
    typePassphrase(*window);
    REQUIRE(appears(*window, "salvage"));
    window->findChild<QWidget*>("salvage")->setFocus();
    press(*window, Qt::Key_Space);
    REQUIRE(appears(*window, "openSalvaged"));
    const auto aside = QDir(shell.dir()).entryList({"damaged-*"}, QDir::Dirs);
    REQUIRE(aside.size() == 1);
    CHECK(textOf(*window).remove(QChar(0x200b)).contains(aside.front()));
    press(*window, Qt::Key_Space);
    CHECK(eventually([&] { return window->workspace() != nullptr; }));
}

TEST_CASE("where nothing can be saved the page says so, and everything is as it was")
{
    ShellFixture shell;
    const QString store = shell.file("store.db");
    overwritePage(store, 0);
    const QByteArray before = contents(store);
    const auto window = shell.makeWindow();
    typePassphrase(*window);
    REQUIRE(appears(*window, "salvage"));
    const QString said = textOf(*window);
    click(*window, "salvage");
    REQUIRE(eventually([&] { return window->findChild<QWidget*>("salvage")->isEnabled(); }));
    CHECK(textOf(*window).size() > said.size());
    CHECK(contents(store) == before);
}

TEST_CASE("a backup takes the damaged store's place, which is kept; a wrong one changes nothing")
{
    ShellFixture shell;
    QTemporaryDir folder;
    const QString backup = backupOf(shell, folder);
    const QString store = shell.file("store.db");
    overwritePage(store, 0);
    const QByteArray damaged = contents(store);
    const auto window = shell.makeWindow();
    typePassphrase(*window);
    REQUIRE(appears(*window, "restore"));

    shell.prompts.openFile = store; // no backup at all
    const QString said = textOf(*window);
    click(*window, "restore");
    REQUIRE(eventually([&] { return textOf(*window).size() > said.size(); }));
    CHECK(shell.prompts.questions.isEmpty());
    CHECK(contents(store) == damaged);

    ShellFixture other;
    QTemporaryDir otherFolder;
    shell.prompts.openFile = backupOf(other, otherFolder);
    click(*window, "restore");
    CHECK(shell.prompts.questions.size() == 1);
    REQUIRE(eventually([&] { return window->findChild<QWidget*>("restore")->isEnabled(); }));
    CHECK(contents(store) == damaged);

    shell.prompts.openFile = backup;
    click(*window, "restore");
    REQUIRE(appears(*window, "unlock"));
    const auto aside = QDir(shell.dir()).entryList({"damaged-*"}, QDir::Dirs);
    REQUIRE(aside.size() == 1);
    CHECK(contents(shell.dir() + '/' + aside.front() + "/store.db") == damaged);
    typePassphrase(*window);
    REQUIRE(eventually([&] { return window->workspace() != nullptr; }));
    CHECK(isSound(shell));
}

TEST_CASE("a new laptop starts from a backup, with the passphrase of the old one")
{
    ShellFixture old;
    QTemporaryDir usb;
    ShellFixture fresh(ShellFixture::Folder::Empty);
    fresh.prompts.openFile = backupOf(old, usb);
    const auto window = fresh.makeWindow();
    click(*window, "restore");
    REQUIRE(appears(*window, "unlock"));
    typePassphrase(*window);
    REQUIRE(eventually([&] { return window->workspace() != nullptr; }));
    CHECK(isSound(fresh));
}

TEST_CASE("a store that moved away is read, or used again after a question, never both by chance")
{
    ShellFixture shell;
    REQUIRE(markMoved(shell.dir(), QDateTime::currentDateTimeUtc()));
    const auto window = shell.makeWindow();
    typePassphrase(*window);
    REQUIRE(appears(*window, "takeBack"));
    CHECK(window->findChild<QWidget*>("startAnew") == nullptr);
    SECTION("read")
    {
        click(*window, "openReadOnly");
        REQUIRE(eventually([&] { return window->workspace() != nullptr; }));
        CHECK(movedAt(shell.dir()));
    }
    SECTION("used again")
    {
        shell.prompts.answer = false;
        click(*window, "takeBack");
        CHECK(movedAt(shell.dir()));
        shell.prompts.answer = true;
        click(*window, "takeBack");
        REQUIRE(eventually([&] { return window->workspace() != nullptr; }));
        CHECK_FALSE(movedAt(shell.dir()));
    }
}

TEST_CASE("what a killed creation left is gone at the next start, which begins anew")
{
    ShellFixture shell; // a vault and a store that nobody could open yet
    QFile mark(shell.file("creating.lock"));
    REQUIRE(mark.open(QIODevice::WriteOnly));
    mark.write(QByteArray::number(qint64(0x3ffffff0)) + "\nexpediente\n"
        + QSysInfo::machineHostName().toUtf8() + '\n');
    mark.close();
    const auto window = shell.makeWindow();
    CHECK(window->findChild<QWidget*>("createStore"));
    CHECK(QDir(shell.dir()).isEmpty());
}
