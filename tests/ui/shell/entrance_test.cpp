#include "core/store/queries/case_list.h"
#include "core/vault/recovery_key.h"
#include "core/vault/vault.h"
#include "tests/support/print.h"
#include "tests/ui/shell/shell_fixture.h"
#include "ui/settings/recovery_sheet.h"
#include "ui/shell/session.h"
#include "ui/widgets/line_edit.h"

#include <catch2/catch_test_macros.hpp>

#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QTest>

using namespace expediente;
using namespace expediente::ui;

namespace {

LineEdit& line(QWidget& window, const QString& name)
{
    auto* found = window.findChild<LineEdit*>(name);
    REQUIRE(found);
    return *found;
}

void unlock(MainWindow& window, const QString& passphrase)
{
    type(window, passphrase);
    press(window, Qt::Key_Return);
}

bool shows(MainWindow& window, const QString& button)
{
    return eventually([&] { return window.findChild<QWidget*>(button) != nullptr; });
}

void corrupt(const QString& path, const std::function<void(QFile&)>& harm)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadWrite));
    harm(file);
}

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

} // namespace

TEST_CASE("a wrong passphrase is said so and stays selected; the right one opens the store")
{
    ShellFixture shell;
    const auto window = shell.makeWindow();
    CHECK(window->windowTitle() == "Expediente");
    unlock(*window, "esta no es la buena");
    LineEdit& passphrase = line(*window, "passphrase");
    REQUIRE(eventually([&] { return !passphrase.error().isEmpty(); }));
    CHECK(passphrase.error().contains("Esa no es la contraseña"));
    CHECK(passphrase.selectedText() == "esta no es la buena");
    CHECK(passphrase.hasFocus());
    CHECK(window->workspace() == nullptr);
    // Typing replaces what is selected.
    unlock(*window, goodPassphrase);
    REQUIRE(eventually([&] { return window->workspace() != nullptr; }));
    CHECK(window->windowTitle().startsWith("Expediente — "));
}

TEST_CASE("an empty passphrase is never tried")
{
    ShellFixture shell;
    const auto window = shell.makeWindow();
    press(*window, Qt::Key_Return);
    CHECK(line(*window, "passphrase").error() == "Escriba primero la contraseña.");
}

TEST_CASE("a passphrase from a file opens without typing")
{
    ShellFixture shell;
    const auto window = shell.makeWindow();
    window->unlockWith(passphraseFrom(QByteArray(goodPassphrase.toUtf8() + "\n")));
    CHECK(eventually([&] { return window->workspace() != nullptr; }));
}

TEST_CASE("with no store here one is made, and can't be used before its recovery key was noted")
{
    ShellFixture shell(ShellFixture::Folder::Empty);
    {
        const auto window = shell.makeWindow();
        type(*window, "Cobranza del Bajío");
        click(*window, "createStore");
        CHECK_FALSE(line(*window, "userName").error().isEmpty());
        line(*window, "userName").setFocus();
        type(*window, "José Núñez");
        line(*window, "newPassphrase").setFocus();
        type(*window, "corta");
        click(*window, "createStore");
        CHECK_FALSE(line(*window, "newPassphrase").error().isEmpty());
        line(*window, "newPassphrase").clear();
        type(*window, goodPassphrase);
        line(*window, "repeatPassphrase").setFocus();
        type(*window, "otra cosa distinta");
        press(*window, Qt::Key_Return);
        CHECK_FALSE(line(*window, "repeatPassphrase").error().isEmpty());
        CHECK_FALSE(QFile::exists(vaultPath(shell.dir())));
        type(*window, goodPassphrase);
        press(*window, Qt::Key_Return);

        REQUIRE(shows(*window, "recoveryGroup"));
        auto* sheet = window->findChild<RecoverySheet*>();
        REQUIRE(sheet);
        CHECK(window->workspace() == nullptr);
        click(*window, "recoveryPrint");
        REQUIRE(shell.printed.size() == 14);
        CHECK(shell.prompts.questions.size() == 1);
        line(*window, "recoveryGroup").setFocus();
        type(*window, "0000");
        press(*window, Qt::Key_Return);
        CHECK_FALSE(line(*window, "recoveryGroup").error().isEmpty());
        CHECK(window->workspace() == nullptr);
        type(*window, shell.printed.at(sheet->askedGroup() - 1).toLower());
        press(*window, Qt::Key_Return);
        REQUIRE(shows(*window, "startEmpty"));
        CHECK(window->workspace() == nullptr);
        click(*window, "startEmpty");
        REQUIRE(eventually([&] { return window->workspace() != nullptr; }));
    }
    const AgencyClock clock;
    const auto store = shell.openDirectly(Store::Access::ReadOnly, clock);
    REQUIRE(store);
    const StoreIdentity& identity = (*store)->identity();
    CHECK(identity.agencyName == "Cobranza del Bajío");
    CHECK(identity.user == "jose.nunez");
    CHECK(identity.country == "MX");
    CHECK(
        vault::unlockWithRecovery(shell.dir(), Secret::copyOf(shell.printed.join('-').toLatin1())));
}

TEST_CASE("a store of another country gets that country's catalogue, now and when opened again")
{
    ShellFixture shell(ShellFixture::Folder::Empty);
    const Environment environment = shell.environment();
    const OpeningPlan plan{shell.dir(), {}, environment.rules};
    auto vault = vault::create(shell.dir(), passphraseFrom(QString(goodPassphrase)), cheapCost);
    REQUIRE(vault);
    const StoreIdentity identity{AgencyId{Uuid::derived({"agency"})}, "Cobros", "CO",
        "America/Bogota", "ana", "Ana", "agent"};
    {
        const auto made = createStore(plan, vault->dataKey, identity);
        REQUIRE(made);
        CHECK((*made)->store->context().catalogue.reasonOnlyIfVolunteered());
    }
    const auto opened = openStore(plan, vault->dataKey, Store::Access::ReadWrite);
    REQUIRE(opened);
    CHECK((*opened)->store->context().catalogue.reasonOnlyIfVolunteered());
    CHECK((*opened)->store->clock().now().zone == "America/Bogota");
}

TEST_CASE("the recovery key sets a new passphrase; a mistyped or foreign one is told apart")
{
    ShellFixture shell;
    const auto made = vault::makeRecoveryKey(shell.dir(), passphraseFrom(QString(goodPassphrase)));
    REQUIRE(made);
    REQUIRE(vault::putRecoveryKey(shell.dir(), made->slot));
    const QString key = QString::fromLatin1(made->text.view());
    const auto window = shell.makeWindow();
    click(*window, "recover");
    REQUIRE(shows(*window, "recoverAndOpen"));
    const auto attempt = [&](const QString& typed) {
        line(*window, "recoveryKey").setText(typed);
        line(*window, "newPassphrase").setText("una nueva bien larga");
        line(*window, "repeatPassphrase").setText("una nueva bien larga");
        click(*window, "recoverAndOpen");
    };
    attempt(key.chopped(1) + (key.endsWith('7') ? '8' : '7'));
    REQUIRE(eventually([&] { return !line(*window, "recoveryKey").error().isEmpty(); }));
    CHECK(line(*window, "recoveryKey").error().contains("error al escribirla"));
    line(*window, "recoveryKey").setError({});
    attempt(QString::fromLatin1(recovery::toText(Secret::random(recovery::keySize)).view()));
    REQUIRE(eventually([&] { return !line(*window, "recoveryKey").error().isEmpty(); }));
    CHECK(line(*window, "recoveryKey").error().contains("no abre este almacén"));
    attempt(key.toLower().replace('-', ' '));
    REQUIRE(eventually([&] { return window->workspace() != nullptr; }));
    CHECK(vault::unlock(shell.dir(), passphraseFrom(QStringLiteral("una nueva bien larga"))));
    CHECK_FALSE(vault::unlock(shell.dir(), passphraseFrom(QString(goodPassphrase))));
}

TEST_CASE("a second window is refused politely, names the holder, reads, or waits its turn")
{
    ShellFixture shell;
    auto first = shell.makeUnlocked();
    const auto second = shell.makeWindow();
    unlock(*second, goodPassphrase);
    REQUIRE(shows(*second, "openReadOnly"));
    const QString said = textOf(*second);
    CHECK(said.contains("Otra ventana tiene abierto este almacén"));
    CHECK(said.contains("test_ui_shell"));
    CHECK(said.contains(QString::number(QCoreApplication::applicationPid())));

    SECTION("open for reading only")
    {
        click(*second, "openReadOnly");
        REQUIRE(eventually([&] { return second->workspace() != nullptr; }));
        CHECK(textOf(*second).contains("Solo lectura"));
        CHECK(first->workspace() != nullptr);
    }
    SECTION("still busy after another try, and open once the first has closed")
    {
        click(*second, "retry");
        auto* before = second->findChild<QWidget*>("retry");
        REQUIRE(eventually([&] {
            auto* now = second->findChild<QWidget*>("retry");
            return now && now != before && now->isEnabled();
        }));
        first.reset();
        click(*second, "retry");
        CHECK(eventually([&] { return second->workspace() != nullptr; }));
    }
}

TEST_CASE("trouble with the files is a page with what happened, what is safe and what to do")
{
    ShellFixture shell;
    const QString store = shell.file("store.db");
    const auto pageOf = [&](bool typed) {
        const auto window = shell.makeWindow();
        if (typed)
            unlock(*window, goodPassphrase);
        REQUIRE(shows(*window, "retry"));
        const QString said = textOf(*window);
        CHECK(said.contains("Qué pasó"));
        CHECK(said.contains("Qué está a salvo"));
        CHECK(said.contains("Qué hacer"));
        return said;
    };

    SECTION("a store of a newer program")
    {
        {
            auto database = Database::open(store, shell.key(), Database::Mode::ReadWrite);
            REQUIRE(database);
            database->sql().exec("PRAGMA user_version = 99");
        }
        const QByteArray before = bytesOf(store);
        CHECK(pageOf(true).contains("Este almacén necesita un programa más nuevo"));
        CHECK(bytesOf(store) == before);
    }
    SECTION("a store whose end is missing")
    {
        corrupt(store, [](QFile& file) { file.resize(file.size() - 1000); });
        const QByteArray before = bytesOf(store);
        const QString said = pageOf(true);
        CHECK(said.contains("Sus datos están resguardados"));
        CHECK(said.contains("le falta el final"));
        CHECK(bytesOf(store) == before);
    }
    SECTION("a store with its first page overwritten")
    {
        corrupt(store, [](QFile& file) { file.write(QByteArray(4096, 'x')); });
        CHECK(pageOf(true).contains("Sus datos están resguardados"));
    }
    SECTION("a vault that can't be read asks for no passphrase")
    {
        corrupt(vaultPath(shell.dir()), [](QFile& file) {
            file.write("{");
            file.resize(1);
        });
        CHECK(pageOf(false).contains("El archivo que guarda las llaves"));
    }
    SECTION("a store without its vault is never taken for an empty folder")
    {
        REQUIRE(QFile::remove(vaultPath(shell.dir())));
        CHECK(pageOf(false).contains("Falta el archivo que guarda las llaves"));
    }
}

TEST_CASE("a damaged store can be set aside, whole, and a new one started under the same keys")
{
    ShellFixture shell;
    const QString store = shell.file("store.db");
    corrupt(store, [](QFile& file) { file.write(QByteArray(4096, 'x')); });
    const QByteArray damaged = bytesOf(store);
    const auto window = shell.makeWindow();
    unlock(*window, goodPassphrase);
    REQUIRE(shows(*window, "startAnew"));

    shell.prompts.answer = false;
    click(*window, "startAnew");
    CHECK(bytesOf(store) == damaged);

    shell.prompts.answer = true;
    click(*window, "startAnew");
    REQUIRE(shows(*window, "createStore"));
    CHECK(window->findChild<LineEdit*>("newPassphrase") == nullptr);
    const QStringList aside = QDir(shell.dir()).entryList({"damaged-*"}, QDir::Dirs);
    REQUIRE(aside.size() == 1);
    CHECK(bytesOf(shell.dir() + '/' + aside.first() + "/store.db") == damaged);
    line(*window, "agency").setText("Cobranza");
    line(*window, "userName").setText("Ana");
    click(*window, "createStore");
    REQUIRE(eventually([&] { return window->workspace() != nullptr; }));
}

TEST_CASE("where the disk refuses, the page says so and the next try works")
{
    ShellFixture shell(ShellFixture::Folder::Empty);
    // A file stands where the folder should be made.
    corrupt(shell.dir(), [](QFile& file) { file.write("x"); });
    const auto window = shell.makeWindow();
    line(*window, "agency").setText("Cobranza");
    line(*window, "userName").setText("Ana");
    line(*window, "newPassphrase").setText(goodPassphrase);
    line(*window, "repeatPassphrase").setText(goodPassphrase);
    click(*window, "createStore");
    REQUIRE(eventually([&] { return textOf(*window).contains("No se puede escribir"); }));
    REQUIRE(QFile::remove(shell.dir()));
    click(*window, "createStore");
    CHECK(shows(*window, "recoveryGroup"));
}

TEST_CASE("the entrance speaks the other language at once")
{
    ShellFixture shell;
    const auto window = shell.makeWindow();
    CHECK(textOf(*window).contains("Abrir los expedientes"));
    shell.preferences.setLanguage(Language::English);
    CHECK(eventually([&] { return textOf(*window).contains("Open the case files"); }));
    shell.preferences.setLanguage(Language::Spanish);
    CHECK(eventually([&] { return textOf(*window).contains("Abrir los expedientes"); }));
}

TEST_CASE("a recovery key that is on screen stays there, whatever the language becomes")
{
    ShellFixture shell(ShellFixture::Folder::Empty);
    const auto window = shell.makeWindow();
    line(*window, "agency").setText("Cobranza");
    line(*window, "userName").setText("Ana");
    line(*window, "newPassphrase").setText(goodPassphrase);
    line(*window, "repeatPassphrase").setText(goodPassphrase);
    click(*window, "createStore");
    REQUIRE(shows(*window, "recoveryPrint"));
    click(*window, "recoveryPrint");
    REQUIRE(shell.printed.size() == 14);
    const QStringList key = shell.printed;
    shell.preferences.setLanguage(Language::English);
    QCoreApplication::processEvents();
    const QString shown = textOf(*window);
    for (const QString& group : key)
        CHECK(shown.contains(group));
    click(*window, "recoveryPrint");
    CHECK(shell.printed == key);
    CHECK(vault::unlockWithRecovery(shell.dir(), Secret::copyOf(key.join('-').toLatin1())));
}
