#include "tests/ui/casefile/sample_page.h"

#include "ui/widgets/gate_bar.h"
#include "ui/widgets/tab_bars.h"

#include <QAbstractButton>
#include <QLabel>
#include <QTest>

namespace expediente::ui {
namespace {

constexpr int patienceMs = 30'000; // two busy cores

Services servicesOf(SamplePage& sample, StoreWatch& watch, Preferences& preferences)
{
    return {*sample.store, sample.theme,
        Formatter(Language::English, Region::MX, QTimeZone("America/Mexico_City")), watch,
        sample.prompts, preferences};
}

} // namespace

SamplePage::SamplePage(const SampleCase& sample, Store::Access access, const StoreIdentity& whose,
    const HouseRules& rules)
    : store(rules, whose), m_preferences(m_folder.filePath("preferences.ini"))
{
    store.clock().set(SampleCase::now());
    sample.appendTo(store);
    if (access == Store::Access::ReadOnly)
        store.reopen(access);
    m_watch.emplace(*store);
    m_page = std::make_unique<CaseFilePage>(servicesOf(*this, *m_watch, m_preferences));
    m_page->resize(1366, 668);
    m_page->show();
    m_page->activateWindow();
    if (!QTest::qWaitForWindowActive(m_page.get(), patienceMs))
        throw std::runtime_error("the page does not come up");
}

SamplePage::~SamplePage() = default;

void SamplePage::open(CaseTab tab)
{
    m_page->openCase(SampleCase::id(), tab);
    if (!eventually([&] { return find<GateBar>() != nullptr; }))
        throw std::runtime_error("the case is not shown");
    QCoreApplication::processEvents(); // what was made for it is shown in its own turn
}

QTabBar& SamplePage::tabs()
{
    return *find<CaseTabs>();
}

void SamplePage::resize(int width, int height)
{
    m_page->resize(width, height);
    QTest::qWait(0);
}

void SamplePage::press(int key, Qt::KeyboardModifiers modifiers)
{
    QWidget* target = m_page->focusWidget() ? m_page->focusWidget() : m_page.get();
    QTest::keyClick(target, Qt::Key(key), modifiers);
    settle();
}

void SamplePage::type(const QString& text)
{
    // One by one: a field that accepts what was typed hands the keyboard on.
    for (const QChar key : text) {
        QTest::keyClicks(m_page->focusWidget(), QString(key));
        settle();
    }
}

/// The offscreen platform tells late that a popup (of codes) had the window, which moves the
/// keyboard: before the next key, as a person would see it.
void SamplePage::settle()
{
    QCoreApplication::processEvents();
}

QAbstractButton* SamplePage::button(const QString& text)
{
    for (auto* found : m_page->findChildren<QAbstractButton*>())
        if (found->isVisible() && found->text() == text)
            return found;
    return nullptr;
}

void SamplePage::click(const QString& text)
{
    auto* found = button(text);
    if (!found)
        throw std::runtime_error(("no such button: " + text).toStdString());
    found->click();
}

void SamplePage::trigger(const char* action)
{
    auto* found = m_page->findChild<QAction*>(QLatin1String(action));
    if (!found || !found->isEnabled())
        throw std::runtime_error("no such action");
    found->trigger();
}

QString SamplePage::visibleText()
{
    QStringList words;
    for (const QLabel* label : m_page->findChildren<QLabel*>())
        if (label->isVisible())
            words << label->text();
    return words.join(u'\n');
}

bool eventually(const std::function<bool()>& condition)
{
    return QTest::qWaitFor(condition, patienceMs);
}

} // namespace expediente::ui
