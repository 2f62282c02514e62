#pragma once
#include "core/store/queries/case_read.h"
#include "tests/ui/shell/shell_fixture.h"
#include "ui/forms/form_host.h"
#include "ui/page/page.h"
#include "ui/shell/command_palette.h"
#include "ui/shell/navigation_stack.h"
#include "ui/shell/workspace.h"

#include <catch2/catch_test_macros.hpp>

namespace expediente::ui {

/// Working at the real window, by keys alone: nothing is called that a person could not.
class WorkingDay {
public:
    /// Before the passphrase is typed, `prepare` may do something to the store.
    explicit WorkingDay(const std::function<void(ShellFixture&)>& prepare = {})
    {
        m_shell.prompts.saveFile = m_shell.file("hoja.pdf");
        if (prepare)
            prepare(m_shell);
        enter();
    }

    /// Leaves the window; somebody else enters.
    void handOver(const QString& user, const QString& name, const QString& role)
    {
        m_window.reset();
        m_shell.become(user, name, role);
        enter();
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
    CaseFile file() { return file(open()); }
    CaseFile file(CaseId id)
    {
        auto& pages = m_window->workspace()->pages();
        const Store& store = pages.current()->services().store;
        return *store.ask([&](Connection& c) { return readCase(c, id); }).value();
    }
    /// Where the keyboard is, as a screen reader says it.
    QString focus() const
    {
        const auto* widget = m_window->focusWidget();
        return widget ? widget->accessibleName() : QString();
    }
    void tabTo(const QString& name)
    {
        QStringList passed;
        for (int i = 0; i < 120 && focus() != name; ++i) {
            passed << focus();
            key(Qt::Key_Tab);
        }
        INFO(passed.join(u'\n').toStdString());
        REQUIRE(focus() == name);
    }
    MainWindow& window() { return *m_window; }
    QString saved() const { return m_shell.prompts.saveFile; }
    ShellFixture& shell() { return m_shell; }
    FakePrompts& prompts() { return m_shell.prompts; }

private:
    void enter()
    {
        m_window = m_shell.makeWindow();
        type(*m_window, goodPassphrase);
        press(*m_window, Qt::Key_Return);
        REQUIRE(eventually([&] { return m_window->workspace() != nullptr; }));
    }

    ShellFixture m_shell;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace expediente::ui
