#include "tests/support/print.h"
#include "tests/ui/shell/open_window.h"
#include "ui/agreement/agreement_page.h"
#include "ui/casefile/case_file_page.h"
#include "ui/forms/form_host.h"
#include "ui/handbook/handbook_browser.h"
#include "ui/handbook/handbook_view.h"
#include "ui/shell/global_actions.h"
#include "ui/shell/handbook_sheet.h"
#include "ui/shell/page_factory.h"
#include "ui/widgets/gate_bar.h"
#include "ui/widgets/line_edit.h"
#include "ui/widgets/search_fold.h"

#include <catch2/catch_test_macros.hpp>

#include <QClipboard>
#include <QFile>
#include <QGuiApplication>
#include <QImage>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QScrollBar>
#include <QShortcut>
#include <QTableWidget>
#include <QTest>

using namespace expediente;
using namespace expediente::ui;

namespace {

QStringList allOf(const QString& markdown, const char* pattern)
{
    QStringList found;
    auto matches = QRegularExpression(QLatin1String(pattern)).globalMatch(markdown);
    while (matches.hasNext())
        found << matches.next().captured(1);
    return found;
}

QStringList keysOf(const QString& markdown)
{
    return allOf(markdown, "`([^`]+)`");
}
QStringList picturesOf(const QString& markdown)
{
    return allOf(markdown, "!\\[[^]]+\\]\\(([^)]+)\\)");
}
QStringList linksOf(const QString& markdown)
{
    return allOf(markdown, "(?<!!)\\[[^]]+\\]\\(([^)]+)\\)");
}
qsizetype headingsOf(const QString& markdown)
{
    return allOf(markdown, "(?m)^(#+ )").size();
}

void collect(QSet<QKeySequence>& keys, const QObject& root)
{
    for (const QAction* action : root.findChildren<QAction*>())
        for (const QKeySequence& key : action->shortcuts())
            keys << key;
    for (const QShortcut* shortcut : root.findChildren<QShortcut*>())
        keys << shortcut->key();
}

/// Every key of the window: of all pages, a case with its tabs and forms, and what is everywhere.
QSet<QKeySequence> keysOfTheWindow()
{
    ShellFixture shell;
    shell.become("rmedina", "Rocío Medina", "supervisor");
    const auto window = shell.makeUnlocked();
    auto& pages = window->workspace()->pages();
    for (const Section section : pages.sections())
        pages.page(section);
    pages.page(Section::Sync); // reached by its chip
    pages.openCase(ShellFixture::caseOf("2026-004718"), CaseTab::Negotiation);
    auto* file = qobject_cast<CaseFilePage*>(pages.current());
    REQUIRE(eventually([&] { return file->currentTab() == CaseTab::Negotiation; }));
    QSet<QKeySequence> keys;
    collect(keys, *window);
    const AgreementPage signing(
        pages.current()->services(), ShellFixture::caseOf("2026-004718"), FactId{}, "MX");
    collect(keys, signing);
    // Those that every widget has, and two of the handbook's own.
    for (const char* key : {"Esc", "Enter", "Tab", "F10", "Alt+Left", "Ctrl+F"})
        keys << QKeySequence::fromString(QLatin1String(key), QKeySequence::PortableText);
    return keys;
}

struct Reading : Open {
    HandbookView& view() { return *window->findChild<HandbookView*>(); }
    HandbookBrowser& browser() { return *window->findChild<HandbookBrowser*>(); }
    QListWidget& list() { return *window->findChild<QListWidget*>("handbookList"); }
    QString shown() { return browser().toPlainText().replace(QChar::Nbsp, ' '); }
};

} // namespace

TEST_CASE("the handbook says the same in both languages, and all it points to is there")
{
    const Handbook spanish(Language::Spanish), english(Language::English);
    REQUIRE(spanish.pages().size() == english.pages().size());
    for (std::size_t i = 0; i < spanish.pages().size(); ++i) {
        const HandbookPage& es = spanish.pages()[i];
        const HandbookPage& en = english.pages()[i];
        INFO(es.id.toStdString());
        CHECK(es.title.size() > 3);
        CHECK(en.title.size() > 3);
        CHECK(es.title != en.title);
        CHECK(headingsOf(es.markdown) == headingsOf(en.markdown));
        CHECK(keysOf(es.markdown) == keysOf(en.markdown));
        CHECK(linksOf(es.markdown) == linksOf(en.markdown));
        CHECK(picturesOf(es.markdown) == picturesOf(en.markdown));
        for (const Handbook* handbook : {&spanish, &english}) {
            const QString& markdown = handbook->pages()[i].markdown;
            for (const QString& link : linksOf(markdown)) {
                INFO(link.toStdString());
                CHECK(handbook->pages()[handbook->indexOf(Handbook::idOf(link))].id
                    == Handbook::idOf(link));
            }
            for (const QString& file : picturesOf(markdown)) {
                INFO(file.toStdString());
                const QByteArray bytes = handbook->picture(file);
                CHECK(bytes.size() < 60 * 1024);
                CHECK_FALSE(QImage::fromData(bytes).isNull());
            }
            // Search marks places in the text by places in what it folds to.
            CHECK(searchFold(markdown).size() == markdown.size());
            CHECK_FALSE(markdown.contains('!' + QStringLiteral(" ")));
        }
    }
    CHECK(spanish.indexOf("keys") == spanish.pages().size() - 1);
}

TEST_CASE("every key that the handbook names works somewhere")
{
    const auto keys = keysOfTheWindow();
    const Handbook handbook(Language::Spanish);
    for (const HandbookPage& page : handbook.pages())
        for (const QString& key : keysOf(page.markdown)) {
            INFO(page.id.toStdString() << ": " << key.toStdString());
            CHECK(keys.contains(QKeySequence::fromString(key, QKeySequence::PortableText)));
        }
}

TEST_CASE("every section has its page, and a case's tab its own")
{
    const Handbook handbook(Language::Spanish);
    for (const char* role : {"collector", "agent", "supervisor"})
        for (const Section section : availableSections(QLatin1String(role))) {
            const QString topic = handbookTopic(section, QLatin1String(role), {});
            CHECK(handbook.pages()[handbook.indexOf(topic)].id == topic);
        }
    CHECK(handbookTopic(Section::CaseFile, "collector", CaseTab::Negotiation) == "negotiation");
    CHECK(handbookTopic(Section::Today, "agent", {}) == "agent-day");
}

TEST_CASE("F1 opens the handbook where one is, keys first; Esc gives a half-filled form back")
{
    Reading open;
    open.pages().openCase(ShellFixture::caseOf("2026-004718"));
    auto* file = qobject_cast<CaseFilePage*>(open.pages().current());
    auto* gate = open.window->findChild<GateBar*>();
    REQUIRE(eventually([&] { return gate->isVisible(); })); // the case has been read
    file->showForm(FormKind::Note);
    file->forms().focusFirst();
    auto* note = qobject_cast<QPlainTextEdit*>(open.window->focusWidget());
    REQUIRE(note);
    type(*open.window, "Prefiere la tarde");
    press(*open.window, Qt::Key_F1);
    REQUIRE(open.window->findChild<HandbookView*>());
    CHECK(open.view().currentId() == "case-file");
    CHECK(open.shown().contains("Teclas aquí:"));
    CHECK(open.shown().contains("F9 "));
    CHECK(open.browser().hasFocus());
    press(*open.window, Qt::Key_Escape);
    CHECK(open.window->focusWidget() == note);
    CHECK(note->toPlainText() == "Prefiere la tarde");

    press(*open.window, Qt::Key_F1);
    press(*open.window, Qt::Key_F1, Qt::ShiftModifier); // from the one to the other
    CHECK(eventually([&] { return open.window->findChild<HandbookView*>() == nullptr; }));
    CHECK(open.window->findChild<QWidget*>("keys") != nullptr);
    press(*open.window, Qt::Key_F1, Qt::ShiftModifier);
    CHECK(eventually([&] { return open.window->findChild<QWidget*>("keys") == nullptr; }));
}

TEST_CASE("the handbook is searched without accents, and what is found is marked")
{
    Reading open;
    press(*open.window, Qt::Key_F1);
    press(*open.window, Qt::Key_F, Qt::ControlModifier);
    REQUIRE(open.window->focusWidget()->objectName() == "handbookSearch");
    type(*open.window, "hibernar");
    REQUIRE(open.list().count() >= 1);
    CHECK(open.view().currentId() == "protection");
    CHECK_FALSE(open.browser().extraSelections().isEmpty());
    CHECK(open.browser().scrolled() > 0);
    auto* line = open.window->findChild<LineEdit*>("handbookSearch");
    line->clear();
    type(*open.window, "telefonico agente"); // Telefónico, in either order
    CHECK(open.view().currentId() == "agent-day");
    line->clear();
    type(*open.window, "ornitorrinco");
    REQUIRE(open.list().count() == 1);
    CHECK(open.list().item(0)->data(Qt::AccessibleTextRole).toString().contains("No se encontró"));
    press(*open.window, Qt::Key_Escape); // takes the search back, and only then the handbook
    CHECK(open.list().count() == int(Handbook(Language::Spanish).pages().size()));
    CHECK(open.browser().hasFocus());
    press(*open.window, Qt::Key_Escape);
    CHECK(eventually([&] { return open.window->findChild<HandbookView*>() == nullptr; }));
}

TEST_CASE("links go by Tab and Enter, Alt+Left comes back to where one was; the list by arrows")
{
    Reading open;
    open.pages().go(Section::Importing);
    press(*open.window, Qt::Key_F1);
    REQUIRE(open.view().currentId() == "importing");
    press(*open.window, Qt::Key_Tab); // its one link
    press(*open.window, Qt::Key_Return);
    CHECK(open.view().currentId() == "case-file");
    press(*open.window, Qt::Key_Left, Qt::AltModifier);
    CHECK(open.view().currentId() == "importing");
    CHECK(open.pages().currentSection() == Section::Importing); // nothing behind went back
    open.list().setFocus();
    press(*open.window, Qt::Key_Home);
    CHECK(open.view().currentId() == "first-steps");
    press(*open.window, Qt::Key_Return);
    CHECK(open.browser().hasFocus());
    const int before = open.browser().scrolled();
    press(*open.window, Qt::Key_PageDown);
    CHECK(open.browser().scrolled() > before);
}

TEST_CASE("the handbook follows the theme, and no picture is wider than its column")
{
    Reading open;
    press(*open.window, Qt::Key_F1);
    const auto ground = [&] {
        return open.browser().viewport()->grab().toImage().pixelColor(3, 3);
    };
    CHECK(ground() == tokensOf(Scheme::Light)[Token::Surface]);
    open.shell.preferences.setScheme(Scheme::Dark);
    CHECK(ground() == tokensOf(Scheme::Dark)[Token::Surface]);
    open.shell.preferences.setScheme(Scheme::Light);
    for (const QSize size : {QSize(1366, 768), QSize(911, 512)}) {
        open.window->resize(size);
        QTest::qWait(0);
        CHECK(open.browser().horizontalScrollBar()->maximum() == 0);
    }
}

TEST_CASE("About tells versions and licences; the details copied name nobody")
{
    Open open;
    open.workspace().actions().about->trigger();
    auto* table = open.window->findChild<QTableWidget*>("aboutComponents");
    REQUIRE(table);
    const auto versionOf = [&](const char* name) {
        for (int row = 0; row < table->rowCount(); ++row)
            if (table->item(row, 0)->text() == QLatin1String(name))
                return table->item(row, 1)->text();
        return QString();
    };
    REQUIRE(
        eventually([&] { return !versionOf("poppler").isEmpty() && !versionOf("Qt").isEmpty(); }));
    CHECK(versionOf("Qt") == QString::fromLatin1(qVersion()));
    for (const char* name : {"SQLCipher", "SQLite", "OpenSSL", "libsodium", "poppler", "NSS"}) {
        INFO(name);
        CHECK(versionOf(name).contains('.'));
    }
    for (int row = 0; row < table->rowCount(); ++row)
        CHECK(table->item(row, 2)->text().size() > 2);
    click(*open.window, "aboutCopy");
    const QString copied = QGuiApplication::clipboard()->text();
    CHECK(copied.contains(QStringLiteral("SQLCipher ") + versionOf("SQLCipher")));
    CHECK_FALSE(copied.contains("Ortega"));
    CHECK_FALSE(copied.contains("Bajío"));
    CHECK_FALSE(copied.contains(open.shell.dir()));
    click(*open.window, "aboutLicence");
    auto* text = open.window->findChild<QPlainTextEdit*>("licenceText");
    REQUIRE(text);
    CHECK(text->toPlainText().contains("GNU GENERAL PUBLIC LICENSE"));
    CHECK(text->hasFocus());
    press(*open.window, Qt::Key_Escape);
    CHECK(eventually([&] { return open.window->findChild<QWidget*>("about") == nullptr; }));
}
