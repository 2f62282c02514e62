// One working morning at the real window, by keys alone: nothing is called that a person could not.
#include "core/store/queries/case_read.h"
#include "tests/support/print.h"
#include "tests/ui/shell/shell_fixture.h"
#include "ui/forms/form_host.h"
#include "ui/page/page.h"
#include "ui/shell/command_palette.h"
#include "ui/shell/navigation_stack.h"
#include "ui/shell/workspace.h"

#include <catch2/catch_test_macros.hpp>

#include <QFile>
#include <QProcess>

using namespace expediente;
using namespace expediente::ui;

namespace {

class Morning {
public:
    Morning()
    {
        m_shell.prompts.saveFile = m_shell.file("hoja.pdf");
        type(*m_window, goodPassphrase);
        press(*m_window, Qt::Key_Return);
        REQUIRE(eventually([&] { return m_window->workspace() != nullptr; }));
    }

    void press(QWidget& window, int key, Qt::KeyboardModifiers modifiers = {})
    {
        ui::press(window, key, modifiers);
        QCoreApplication::processEvents();
    }
    void key(int key, Qt::KeyboardModifiers modifiers = {}) { press(*m_window, key, modifiers); }
    void keys(const QString& text)
    {
        for (const QChar each : text) {
            if (each == u'\t')
                key(Qt::Key_Tab);
            else
                type(*m_window, QString(each));
            QCoreApplication::processEvents();
        }
    }
    /// Whom or what the palette finds first for these words.
    void command(const QString& words)
    {
        key(Qt::Key_K, Qt::ControlModifier);
        REQUIRE(eventually([&] { return m_window->findChild<CommandPalette*>() != nullptr; }));
        keys(words);
        key(Qt::Key_Return);
        REQUIRE(eventually([&] { return m_window->findChild<CommandPalette*>() == nullptr; }));
    }
    bool shows(FormKind form)
    {
        const auto* host = m_window->findChild<FormHost*>();
        return host && host->current() == form && host->isVisible();
    }
    void save() { key(Qt::Key_S, Qt::ControlModifier); }

    CaseId open() { return m_window->workspace()->pages().currentCase().value_or(CaseId{}); }
    CaseFile file()
    {
        auto& pages = m_window->workspace()->pages();
        const Store& store = pages.current()->services().store;
        return *store.ask([&](Connection& c) { return readCase(c, open()); }).value();
    }
    QString saved() const { return m_shell.prompts.saveFile; }

private:
    ShellFixture m_shell;
    std::unique_ptr<MainWindow> m_window = m_shell.makeWindow();
};

QString textOfPdf(const QString& path)
{
    QProcess reader;
    reader.start(
        QStringLiteral("pdftotext"), {QStringLiteral("-layout"), path, QStringLiteral("-")});
    REQUIRE(reader.waitForFinished(-1));
    return QString::fromUtf8(reader.readAllStandardOutput()).replace(QChar::Nbsp, u' ');
}

} // namespace

TEST_CASE("a morning by keys: unlock, find, log a promise, judge, plan a visit, print the brief")
{
    Morning morning;
    morning.command(QStringLiteral("hernandez mar"));
    REQUIRE(eventually(
        [&] { return morning.open() == ShellFixture::caseOf(QStringLiteral("2026-004718")); }));
    REQUIRE(eventually([&] { return morning.shows(FormKind::LogContact); }));

    morning.key(Qt::Key_F2);
    morning.keys(QStringLiteral("LLPP1200\tv"));
    morning.save();
    REQUIRE(eventually([&] { return morning.file().promises.size() == 1; }));
    CHECK(morning.file().contacts.back().body.result == QStringLiteral("PP"));
    CHECK(morning.file().promises.front().made.body.amount == Money(120'000, Currency::MXN));

    morning.key(Qt::Key_F9);
    REQUIRE(eventually([&] { return morning.shows(FormKind::Argument); }));
    morning.keys(QStringLiteral("Me bajaron turnos desde julio"));
    morning.save();
    REQUIRE(eventually([&] { return morning.file().arguments.size() == 1; }));
    REQUIRE(eventually([&] { return morning.shows(FormKind::LogContact); }));

    morning.command(QStringLiteral("dar veredicto"));
    REQUIRE(eventually([&] { return morning.shows(FormKind::JudgeArgument); }));
    morning.key(Qt::Key_Space); // the first of the verdicts
    morning.keys(QStringLiteral("\tRecibos de julio a octubre"));
    morning.save();
    REQUIRE(eventually([&] { return !morning.file().arguments.front().judged.empty(); }));
    const auto verdict = morning.file().arguments.front().judged.front().body;
    CHECK(verdict.verdict == Verdict::Valid);
    CHECK(verdict.evidence == QStringLiteral("Recibos de julio a octubre"));
    REQUIRE(eventually([&] { return morning.shows(FormKind::LogContact); }));

    morning.command(QStringLiteral("planear visita"));
    REQUIRE(eventually([&] { return morning.shows(FormKind::PlanVisit); }));
    morning.keys(QStringLiteral("hoy"));
    morning.save();
    REQUIRE(eventually([&] { return morning.file().visits.size() == 1; }));
    REQUIRE(eventually([&] { return morning.shows(FormKind::LogContact); }));

    morning.key(Qt::Key_F8);
    REQUIRE(eventually([&] { return QFile::exists(morning.saved()); }));
    const QString paper = textOfPdf(morning.saved());
    INFO(paper.toStdString());
    CHECK(paper.contains(QStringLiteral("María Guadalupe Hernández Rosas")));
    CHECK(paper.contains(QStringLiteral("Parada 1 de 1")));
    CHECK(paper.contains(QStringLiteral("$1,200.00")));
    CHECK(paper.contains(QStringLiteral("«Me bajaron turnos desde julio»")));
    CHECK(paper.contains(QStringLiteral("Recibos de julio a octubre")));
}
