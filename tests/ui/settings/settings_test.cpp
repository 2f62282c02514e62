#include "core/store/backup.h"
#include "core/store/moving.h"
#include "core/vault/recovery_key.h"
#include "core/vault/vault.h"
#include "tests/support/fake_prompts.h"
#include "tests/support/print.h"
#include "tests/support/temporary_store.h"
#include "ui/page/preferences.h"
#include "ui/page/store_watch.h"
#include "ui/settings/backup_schedule.h"
#include "ui/settings/new_passphrase.h"
#include "ui/settings/recovery_sheet.h"
#include "ui/settings/settings_page.h"
#include "ui/theme/theme.h"
#include "ui/widgets/inline_message.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/line_edit.h"
#include "ui/widgets/money_edit.h"

#include <catch2/catch_test_macros.hpp>

#include <QAbstractButton>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QPainter>
#include <QPdfWriter>
#include <QProcess>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>

using namespace expediente;
using namespace expediente::ui;

namespace {

constexpr KdfCost cheap{1, 64 * 1024};
constexpr int patienceMs = 30'000;
const auto oldPassphrase = QStringLiteral("la contraseña de antes");
const auto freshPassphrase = QStringLiteral("otra mucho más larga");

/// The page on a store whose folder has a vault; the store's own key is another, which the page
/// has no use for.
struct Settings {
    explicit Settings(Store::Access access = Store::Access::ReadWrite)
    {
        auto made = vault::create(store.dir(), passphraseFrom(QString(oldPassphrase)), cheap);
        REQUIRE(made);
        recoveryKey = QString::fromLatin1(made->recoveryKey.view());
        if (access == Store::Access::ReadOnly)
            store.reopen(access);
        watch = std::make_unique<StoreWatch>(*store);
        page = std::make_unique<SettingsPage>(
            Services{*store, theme, Formatter(Language::English, Region::MX), *watch, prompts,
                preferences},
            SettingsSeams{[] { return cheap; },
                [this](Prompts&, QWidget*, const QStringList& groups, const auto& then) {
                    printed = groups;
                    then(Done());
                }});
        page->resize(1366, 700);
        page->show();
    }

    LineEdit& line(const QString& name) { return *page->findChild<LineEdit*>(name); }
    void click(const QString& name)
    {
        auto* button = page->findChild<QAbstractButton*>(name);
        REQUIRE(button);
        QTest::mouseClick(button, Qt::LeftButton);
    }
    QString message()
    {
        for (auto* message : page->findChildren<InlineMessage*>())
            if (message->isVisible())
                return message->sentence();
        return {};
    }
    QString text()
    {
        QStringList words;
        for (const QLabel* label : page->findChildren<QLabel*>())
            words << label->text();
        return words.join('\n');
    }
    bool opensWith(const QString& passphrase)
    {
        return vault::unlock(store.dir(), passphraseFrom(QString(passphrase))).has_value();
    }

    TemporaryStore store;
    QString recoveryKey;
    QStringList printed;
    QTemporaryDir folder;
    Preferences preferences{folder.filePath(QStringLiteral("preferences.ini"))};
    Theme theme;
    FakePrompts prompts;
    std::unique_ptr<StoreWatch> watch;
    std::unique_ptr<SettingsPage> page;
};

bool eventually(const std::function<bool()>& condition)
{
    return QTest::qWaitFor(condition, patienceMs);
}

} // namespace

TEST_CASE("the passphrase is changed with the old one, and the recovery key stays good")
{
    Settings settings;
    settings.line("oldPassphrase").setText(oldPassphrase);
    settings.line("newPassphrase").setText(freshPassphrase);
    settings.line("repeatPassphrase").setText(freshPassphrase);
    settings.click("changePassphrase");
    REQUIRE(eventually([&] { return !settings.message().isEmpty(); }));
    CHECK(settings.opensWith(freshPassphrase));
    CHECK_FALSE(settings.opensWith(oldPassphrase));
    CHECK(settings.line("newPassphrase").text().isEmpty());
    CHECK(settings.line("oldPassphrase").text().isEmpty());
    CHECK(vault::unlockWithRecovery(
        settings.store.dir(), Secret::copyOf(settings.recoveryKey.toLatin1())));
}

TEST_CASE("a wrong old passphrase changes nothing and is said at its field")
{
    Settings settings;
    settings.line("oldPassphrase").setText("no es esta");
    settings.line("newPassphrase").setText(freshPassphrase);
    settings.line("repeatPassphrase").setText(freshPassphrase);
    settings.click("changePassphrase");
    REQUIRE(eventually([&] { return !settings.line("oldPassphrase").error().isEmpty(); }));
    CHECK(settings.opensWith(oldPassphrase));
    CHECK(settings.line("newPassphrase").text() == freshPassphrase);
}

TEST_CASE("a new passphrase that is short or typed differently is never tried")
{
    const Theme theme;
    NewPassphrase typed(theme);
    auto& first = *typed.findChild<LineEdit*>("newPassphrase");
    auto& second = *typed.findChild<LineEdit*>("repeatPassphrase");
    const auto check = [&](const QString& a, const QString& b) {
        first.setText(a);
        second.setText(b);
        first.setError({});
        second.setError({});
        return typed.check();
    };
    CHECK_FALSE(check("nueve1234", "nueve1234"));
    CHECK(first.error().contains("10"));
    CHECK_FALSE(check("diez caracteres", "diez caractere"));
    CHECK_FALSE(second.error().isEmpty());
    CHECK(check("diez12345ñ", "diez12345ñ"));
    // An emoji is one character, though two of QString's.
    CHECK_FALSE(check("😀😀😀😀😀", "😀😀😀😀😀"));
    CHECK(check(QString("😀").repeated(10), QString("😀").repeated(10)));
}

TEST_CASE("a new recovery key is shown once, must be typed back, and makes the old one useless")
{
    Settings settings;
    const auto opens = [&](const QString& key) {
        return vault::unlockWithRecovery(settings.store.dir(), Secret::copyOf(key.toLatin1()))
            .has_value();
    };
    settings.line("recoveryPassphrase").setText("no es esta");
    settings.click("replaceRecovery");
    REQUIRE(eventually([&] { return !settings.line("recoveryPassphrase").error().isEmpty(); }));
    CHECK(opens(settings.recoveryKey));

    settings.prompts.answer = false;
    settings.line("recoveryPassphrase").setText(oldPassphrase);
    settings.click("replaceRecovery");
    CHECK(settings.page->findChild<RecoverySheet*>() == nullptr);
    CHECK(opens(settings.recoveryKey));

    settings.prompts.answer = true;
    settings.click("replaceRecovery");
    REQUIRE(eventually([&] { return settings.page->findChild<RecoverySheet*>() != nullptr; }));
    settings.click("recoveryPrint");
    REQUIRE(settings.printed.size() == 14);
    // A window that locks now would cost nobody the only key.
    CHECK(opens(settings.recoveryKey));
    CHECK_FALSE(opens(settings.printed.join('-')));

    auto* sheet = settings.page->findChild<RecoverySheet*>();
    settings.line("recoveryGroup").setText("XXXX");
    settings.click("recoveryNoted");
    CHECK_FALSE(settings.line("recoveryGroup").error().isEmpty());
    settings.line("recoveryGroup").setText(settings.printed.at(sheet->askedGroup() - 1));
    settings.click("recoveryNoted");
    CHECK(eventually([&] { return settings.page->findChild<RecoverySheet*>() == nullptr; }));
    CHECK_FALSE(settings.text().contains(settings.printed.first()));
    CHECK(opens(settings.printed.join('-')));
    CHECK_FALSE(opens(settings.recoveryKey));
}

TEST_CASE("the recovery key leaves the screen only after a question")
{
    const Theme theme;
    FakePrompts prompts;
    const Secret key = recovery::toText(Secret::random(recovery::keySize));
    int printed = 0;
    RecoverySheet sheet(
        theme, prompts, [&](Prompts&, QWidget*, const QStringList&, const auto&) { ++printed; },
        key);
    sheet.show();
    prompts.answer = false;
    QGuiApplication::clipboard()->setText("before");
    QTest::mouseClick(sheet.findChild<QAbstractButton*>("recoveryCopy"), Qt::LeftButton);
    QTest::mouseClick(sheet.findChild<QAbstractButton*>("recoveryPrint"), Qt::LeftButton);
    CHECK(prompts.questions.size() == 2);
    CHECK(printed == 0);
    CHECK(QGuiApplication::clipboard()->text() == "before");
    prompts.answer = true;
    QTest::mouseClick(sheet.findChild<QAbstractButton*>("recoveryCopy"), Qt::LeftButton);
    CHECK(QGuiApplication::clipboard()->text() == QString::fromLatin1(key.view()));
    QGuiApplication::clipboard()->clear();
}

TEST_CASE("the printed sheet holds every group, in order")
{
    const Secret key = recovery::toText(Secret::random(recovery::keySize));
    const QStringList groups = recoveryGroups(key);
    REQUIRE(groups.size() == 14);
    QTemporaryDir folder;
    const QString file = folder.filePath("sheet.pdf");
    {
        QPdfWriter writer(file);
        writer.setPageSize(QPageSize(QPageSize::Letter));
        QPainter painter(&writer);
        paintRecoverySheet(painter, QRectF(0, 0, writer.width(), writer.height()), groups);
    }
    QProcess reader;
    reader.start("pdftotext", {"-layout", file, "-"});
    REQUIRE(reader.waitForFinished(patienceMs));
    const QString text = QString::fromUtf8(reader.readAllStandardOutput());
    qsizetype at = 0;
    for (const QString& group : groups) {
        at = text.indexOf(group, at);
        INFO(group.toStdString());
        REQUIRE(at >= 0);
    }
}

TEST_CASE("language, theme, idle minutes and goals are kept as soon as they are chosen")
{
    Settings settings;
    const auto choose = [&](const QString& name, int index) {
        auto* box = settings.page->findChild<QComboBox*>(name);
        REQUIRE(box);
        box->setCurrentIndex(index);
        emit box->activated(index);
    };
    choose("language", 1);
    CHECK(settings.preferences.language() == Language::English);
    choose("scheme", 1);
    CHECK(settings.preferences.scheme() == Scheme::Dark);
    choose("idleMinutes", 3);
    CHECK(settings.preferences.idleMinutesToLock() == 10);
    auto* goal = settings.page->findChild<QSpinBox*>("contactsGoal");
    REQUIRE(goal);
    goal->setValue(55);
    settings.page->findChild<QSpinBox*>("directGoal")->setValue(50);
    settings.page->findChild<QSpinBox*>("promisesGoal")->setValue(8);
    settings.page->findChild<QSpinBox*>("keptGoal")->setValue(80);
    auto* recovered = settings.page->findChild<MoneyEdit*>("recoveredGoal");
    REQUIRE(recovered);
    const auto type = [&](const char* text) {
        recovered->setText(QLatin1String(text));
        emit recovered->textEdited(recovered->text());
        emit recovered->editingFinished();
    };
    type("lots");
    CHECK_FALSE(settings.preferences.recoveredGoal());
    type("$240,000");
    const Preferences again(settings.folder.filePath("preferences.ini"));
    CHECK(again.recoveredGoal() == Money(240'000'00, Currency::MXN));
    type("");
    CHECK_FALSE(settings.preferences.recoveredGoal());
    CHECK(again.contactsGoal() == 55);
    CHECK(again.directPercentGoal() == 50);
    CHECK(again.promisesGoal() == 8);
    CHECK(again.keptPercentGoal() == 80);
}

TEST_CASE("an idle time that is none of the choices stays what it is")
{
    Settings settings;
    settings.preferences.setIdleMinutesToLock(7);
    SettingsPage page(settings.page->services());
    CHECK(page.findChild<QComboBox*>("idleMinutes")->currentData().toInt() == 7);
    CHECK(settings.preferences.idleMinutesToLock() == 7);
}

TEST_CASE("the page says whose store this is and how much is in it, and counts anew when shown")
{
    Settings settings;
    CHECK(eventually([&] { return settings.text().contains("0, of which 0 open"); }));
    CHECK(settings.text().contains("Puente Claro"));
    CHECK(settings.text().contains(settings.store.dir()));
    settings.store.addRandomCase(7);
    settings.page->refresh();
    CHECK(eventually([&] { return settings.text().contains("1, of which"); }));
}

TEST_CASE("a window that only reads can't change the keys under the one that writes")
{
    Settings settings(Store::Access::ReadOnly);
    CHECK_FALSE(settings.page->findChild<QAbstractButton*>("changePassphrase")->isEnabled());
    CHECK_FALSE(settings.page->findChild<QAbstractButton*>("replaceRecovery")->isEnabled());
    settings.line("recoveryPassphrase").setText(oldPassphrase);
    QTest::keyClick(&settings.line("recoveryPassphrase"), Qt::Key_Return);
    CHECK(settings.prompts.questions.isEmpty());
}

TEST_CASE("two columns become one where the window is narrow")
{
    Settings settings;
    auto* first = settings.page->findChild<QWidget*>("language");
    auto* second = settings.page->findChild<QWidget*>("oldPassphrase");
    const auto left = [&](QWidget* part) { return part->mapTo(settings.page.get(), QPoint()).x(); };
    CHECK(left(second) > left(first) + 300);
    settings.page->resize(800, 480);
    QTest::qWait(0);
    CHECK(left(second) == left(first));
}

TEST_CASE("a backup is made into the folder that was chosen, and the panel says how old it is")
{
    Settings settings;
    QTemporaryDir folder;
    settings.click("backUpNow");
    CHECK(settings.message().contains("Choose a folder"));
    CHECK(settings.text().contains("there are no backups of this machine"));
    auto* last = settings.page->findChild<TextLabel*>("lastBackup");
    REQUIRE(last);
    CHECK(last->color() == Token::WarnText);
    CHECK(last->palette().color(QPalette::WindowText) == settings.theme[Token::WarnText]);
    settings.prompts.chosenFolder = folder.path();
    settings.click("backupFolder");
    REQUIRE(eventually([&] { return settings.text().contains("There is no backup"); }));
    settings.click("backUpNow");
    REQUIRE(eventually([&] { return settings.message() == "The backup is ready."; }));
    REQUIRE(eventually([&] { return settings.text().contains("Last backup: "); }));
    CHECK(last->color() == Token::Text1);
    const auto made = backupsIn(folder.path(), *storeIdOf(settings.store.dir()));
    REQUIRE(made.size() == 1);
    CHECK(checkBackup(made.front(), {}));
    CHECK_FALSE(movedAt(settings.store.dir()));
}

TEST_CASE("the window backs up by itself once a day, and says when the folder is not there")
{
    Settings settings;
    QTemporaryDir folder;
    settings.prompts.chosenFolder = folder.path();
    settings.click("backupFolder");
    BackupSchedule schedule(*settings.store, nullptr);
    QSignalSpy made(&schedule, &BackupSchedule::made);
    QSignalSpy failed(&schedule, &BackupSchedule::failed);
    QSignalSpy looked(&schedule, &BackupSchedule::looked);
    const auto look = [&] {
        const auto before = looked.size();
        schedule.look();
        return eventually([&] { return looked.size() > before; });
    };
    REQUIRE(look());
    CHECK(made.size() == 1);
    REQUIRE(look()); // not due
    CHECK(made.size() == 1);
    const auto id = *storeIdOf(settings.store.dir());
    // A day later there is none of that day.
    REQUIRE(QFile::remove(backupsIn(folder.path(), id).front().path));
    REQUIRE(look());
    CHECK(made.size() == 2);
    REQUIRE(folder.remove());
    REQUIRE(look());
    REQUIRE(look());
    CHECK(failed.size() == 1);
    CHECK(made.size() == 2);
}

TEST_CASE("moving makes a copy, marks the store and asks to be closed; a change of mind does not")
{
    Settings settings;
    QTemporaryDir usb;
    QSignalSpy moved(settings.page.get(), &SettingsPage::movedAway);
    settings.prompts.chosenFolder = usb.path();
    settings.prompts.answer = false;
    settings.click("moveStore");
    CHECK(QDir(usb.path()).isEmpty());
    settings.prompts.answer = true;
    settings.click("moveStore");
    REQUIRE(eventually([&] { return moved.size() == 1; }));
    CHECK(movedAt(settings.store.dir()));
    CHECK(backupsIn(usb.path(), *storeIdOf(settings.store.dir())).size() == 1);
}

TEST_CASE("what papers say about the agency is said in the settings, and stays until said anew")
{
    Settings settings;
    const auto part = [&](const char* name) {
        auto* edit = settings.page->findChild<QLineEdit*>(QLatin1String(name));
        REQUIRE(edit);
        return edit;
    };
    part("agencyMandate")->setText(QStringLiteral("contrato del 12 de enero de 2026"));
    part("agencyPrivacy")->setText(QStringLiteral("El aviso est\u00e1 en agencia.example."));
    settings.page->findChild<QAbstractButton*>(QStringLiteral("saveAgency"))->click();
    REQUIRE(QTest::qWaitFor(
        [&] {
            const auto& described = settings.store->context().agency.described;
            return described
                && described->body.mandate == QStringLiteral("contrato del 12 de enero de 2026");
        },
        patienceMs));
    CHECK(settings.store->context().agency.described->body.name
        == settings.store->identity().agencyName);
    part("agencyMandate")->setText(QStringLiteral("a medio escribir"));
    settings.page->refresh();
    CHECK(part("agencyMandate")->text() == QStringLiteral("a medio escribir"));
}
