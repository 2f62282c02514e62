#pragma once
#include "tests/support/fake_prompts.h"
#include "tests/ui/casefile/sample_case.h"
#include "ui/casefile/case_file_page.h"
#include "ui/page/preferences.h"
#include "ui/page/store_watch.h"
#include "ui/theme/theme.h"

#include <QAbstractButton>
#include <QTabBar>
#include <QTemporaryDir>

#include <functional>
#include <memory>

namespace expediente::ui {

/// The real page on a real encrypted store, offscreen, in English, on the day of the sample case.
class SamplePage {
public:
    explicit SamplePage(const SampleCase& sample = SampleCase().withStory(),
        Store::Access access = Store::Access::ReadWrite,
        const StoreIdentity& whose = TemporaryStore::identity(),
        const HouseRules& rules = shippedCatalogue());
    ~SamplePage();

    CaseFilePage& page() { return *m_page; }
    /// Shows the sample case and waits until it stands there.
    void open(CaseTab tab = CaseTab::Summary);
    QTabBar& tabs();
    void resize(int width, int height);
    /// As `ui::CaseFilePage` would be told by any other part of the window.
    void append(const std::vector<NewFact>& facts) { store.append(facts); }

    void press(int key, Qt::KeyboardModifiers modifiers = {});
    void type(const QString& text);
    template <class Widget>
    Widget* find(const QString& accessibleName = {})
    {
        for (auto* widget : m_page->findChildren<Widget*>()) {
            if (widget->isVisible()
                && (accessibleName.isEmpty() || widget->accessibleName() == accessibleName))
                return widget;
        }
        return nullptr;
    }
    QAbstractButton* button(const QString& text); ///< visible; null when there is none
    void click(const QString& text);
    void trigger(const char* action);
    QString visibleText(); ///< of all labels
    CaseFile file() { return store.caseFile(SampleCase::id()); }

    Theme theme;
    TemporaryStore store;
    FakePrompts prompts;

private:
    void settle();

    QTemporaryDir m_folder;
    Preferences m_preferences;
    std::optional<StoreWatch> m_watch;
    std::unique_ptr<CaseFilePage> m_page;
};

/// Runs the event loop until it holds; false when it never does.
bool eventually(const std::function<bool()>& condition);

} // namespace expediente::ui
