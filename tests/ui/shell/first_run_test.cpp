#include "core/store/queries/case_list.h"
#include "core/vault/vault.h"
#include "tests/support/print.h"
#include "tests/ui/shell/shell_fixture.h"
#include "ui/handbook/handbook_view.h"
#include "ui/settings/recovery_sheet.h"
#include "ui/shell/navigation_stack.h"
#include "ui/widgets/line_edit.h"

#include <catch2/catch_test_macros.hpp>

#include <QComboBox>
#include <QFile>
#include <QTest>

using namespace expediente;
using namespace expediente::ui;

namespace {

/// Moves with Tab, as somebody without a mouse does, until a widget of that name has the keyboard.
void tabTo(QWidget& window, const QString& name)
{
    for (int i = 0; i < 40 && window.focusWidget()->objectName() != name; ++i)
        press(window, Qt::Key_Tab);
    REQUIRE(window.focusWidget()->objectName() == name);
}

bool appears(MainWindow& window, const QString& name)
{
    return eventually([&] {
        auto* found = window.findChild<QWidget*>(name);
        return found && found->isVisible();
    });
}

/// From nothing to the last step, by keys alone.
struct FirstRun {
    ShellFixture shell{ShellFixture::Folder::Empty};
    std::unique_ptr<MainWindow> window = shell.makeWindow();

    void describe()
    {
        tabTo(*window, "agency");
        type(*window, "Puente Claro");
        tabTo(*window, "userName");
        type(*window, "Ana Robles");
        tabTo(*window, "newPassphrase");
        type(*window, goodPassphrase);
        tabTo(*window, "repeatPassphrase");
        type(*window, goodPassphrase);
        press(*window, Qt::Key_Return);
        REQUIRE(appears(*window, "recoveryGroup"));
    }
    QStringList noteTheKey()
    {
        click(*window, "recoveryPrint");
        auto* sheet = window->findChild<RecoverySheet*>();
        tabTo(*window, "recoveryGroup");
        type(*window, shell.printed.at(sheet->askedGroup() - 1));
        press(*window, Qt::Key_Return);
        REQUIRE(appears(*window, "startImport"));
        return shell.printed;
    }
    NavigationStack& pages() { return window->workspace()->pages(); }
    qint64 cases()
    {
        const Store& store = pages().current()->services().store;
        const auto rows = store.ask([&](Connection& c) {
            return casePage(c, {}, CaseSort::Priority, 300, {}, store.clock().today()).rows;
        });
        return rows ? qint64(rows->size()) : -1;
    }
};

} // namespace

TEST_CASE("first run: from nothing to Hoy with invented people, by keys alone")
{
    FirstRun run;
    CHECK(textOf(*run.window).contains("Paso 1 de 3"));
    run.describe();
    CHECK(textOf(*run.window).contains("Paso 2 de 3"));
    run.noteTheKey();
    CHECK(textOf(*run.window).contains("Paso 3 de 3"));
    tabTo(*run.window, "startDemo");
    press(*run.window, Qt::Key_Return);
    REQUIRE(eventually([&] { return run.window->workspace() != nullptr; }));
    CHECK(run.pages().currentSection() == Section::Today);
    CHECK(run.cases() == 200);
}

TEST_CASE("first run: cancelled while the people are written, nothing of them is left")
{
    FirstRun run;
    run.describe();
    run.noteTheKey();
    tabTo(*run.window, "startDemo");
    press(*run.window, Qt::Key_Return);
    REQUIRE(run.window->focusWidget()->objectName() == "cancelDemo");
    press(*run.window, Qt::Key_Space);
    REQUIRE(eventually([&] { return run.window->focusWidget()->objectName() == "startImport"; }));
    CHECK(run.window->workspace() == nullptr);
    click(*run.window, "startEmpty");
    REQUIRE(eventually([&] { return run.window->workspace() != nullptr; }));
    CHECK(run.cases() == 0);
}

TEST_CASE("first run: a creditor's file leads to the import")
{
    FirstRun run;
    run.describe();
    run.noteTheKey();
    press(*run.window, Qt::Key_Return); // the first choice has the keyboard
    REQUIRE(eventually([&] { return run.window->workspace() != nullptr; }));
    CHECK(run.pages().currentSection() == Section::Importing);
}

TEST_CASE("first run: the recovery key as a PDF, whole and for the owner only")
{
    FirstRun run;
    run.describe();
    run.shell.prompts.saveFile = run.shell.file("recovery.pdf");
    click(*run.window, "recoverySave");
    QFile file(run.shell.prompts.saveFile);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.read(5) == "%PDF-");
    CHECK(file.permissions().testFlag(QFile::ReadGroup) == false);
    CHECK(textOf(*run.window).contains("no está cifrado"));

    run.shell.prompts.saveFile = run.shell.file("missing/recovery.pdf");
    click(*run.window, "recoverySave");
    CHECK(textOf(*run.window).contains("No se puede escribir"));
}

TEST_CASE("first run: the language is chosen first, and what was typed stays")
{
    FirstRun run;
    tabTo(*run.window, "agency");
    type(*run.window, "Puente Claro");
    tabTo(*run.window, "newPassphrase");
    type(*run.window, goodPassphrase);
    auto* choice = run.window->findChild<QComboBox*>("language");
    REQUIRE(choice);
    choice->setFocus();
    press(*run.window, Qt::Key_Down);
    REQUIRE(eventually([&] { return textOf(*run.window).contains("Set up this machine"); }));
    const auto text = [&](const char* name) {
        return run.window->findChild<LineEdit*>(QLatin1String(name))->text();
    };
    CHECK(text("agency") == "Puente Claro");
    CHECK(text("newPassphrase") == goodPassphrase);
    CHECK(run.window->focusWidget()->objectName() == "language");
    CHECK(run.shell.preferences.language() == Language::English);
    run.shell.preferences.setLanguage(Language::Spanish);
}

TEST_CASE("the handbook opens before there is a store, and gives the keyboard back")
{
    FirstRun run;
    tabTo(*run.window, "agency");
    press(*run.window, Qt::Key_F1);
    auto* view = run.window->findChild<HandbookView*>();
    REQUIRE(view);
    CHECK(view->currentId() == "first-steps");
    press(*run.window, Qt::Key_Escape);
    CHECK(run.window->focusWidget()->objectName() == "agency");
    type(*run.window, "P");
    CHECK(run.window->findChild<LineEdit*>("agency")->text() == "P");
}
