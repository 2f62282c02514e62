#include "ui/shell/navigation_stack.h"

#include "core/store/store.h"
#include "ui/shell/page_factory.h"

namespace expediente::ui {

namespace {

bool isPlace(Section section)
{
    return section != Section::CaseFile && section != Section::Sync && section != Section::Settings;
}

} // namespace

NavigationStack::NavigationStack(const Services& services, QWidget* parent)
    : QStackedWidget(parent)
    , m_services(services)
    , m_sections(availableSections(services.store.identity().role))
{
    if (!m_sections.empty())
        m_back = m_sections.front();
}

NavigationStack::~NavigationStack()
{
    for (const auto& [section, page] : m_pages)
        keepDraftsOf(*page);
}

Page* NavigationStack::current() const
{
    return qobject_cast<Page*>(currentWidget());
}

Page* NavigationStack::page(Section section)
{
    const auto found = m_pages.find(section);
    return found != m_pages.end() ? found->second : make(section);
}

Page* NavigationStack::make(Section section)
{
    auto made = makePage(section, m_services);
    if (!made)
        return nullptr;
    Page* page = made.release();
    addWidget(page);
    m_pages.emplace(section, page);
    connect(page, &Page::caseRequested, this,
        [this, section](CaseId id, CaseTab tab) { openFrom(section, id, tab); });
    connect(page, &Page::sectionRequested, this, &NavigationStack::go);
    connectCasePage(*page,
        {[this] { openNextCase(); },
            [this](const QString& sentence) { emit noticed(sentence, {}, {}); },
            [this](const Error& error) { emit failed(error); },
            [this](CaseId id, FactId offer, const QString& country) {
                emit agreementRequested(id, offer, country);
            }});
    connectSyncPage(*page,
        {[this](CaseId id, FormKind form) {
             openCase(id);
             showFormOn(*this->page(Section::CaseFile), form);
         },
            [this] { emit reopenRequested(); }});
    connect(page, &Page::noticed, this, &NavigationStack::noticed);
    connect(page, &Page::walkListChanged, this, [this, section](const std::vector<CaseId>& cases) {
        m_lists[section] = cases;
        if (m_walkSource != section)
            return;
        m_walk.setCases(cases);
        if (const auto step = std::exchange(m_awaited, std::nullopt))
            finishStep(*step);
    });
    for (const auto change : {&Page::titleChanged, &Page::dataAgeChanged, &Page::actionsChanged})
        connect(page, change, this, [this, page] {
            if (page == current())
                emit pageChanged(page);
        });
    return page;
}

void NavigationStack::go(Section section)
{
    const bool isNew = !m_pages.contains(section);
    Page* page = this->page(section);
    if (!page)
        return;
    if (!isNew && page != current())
        page->refresh();
    show(section, page);
}

void NavigationStack::show(Section section, Page* page)
{
    m_current = section;
    m_awaited.reset(); // whoever went elsewhere no longer waits for it
    if (isPlace(section))
        m_back = section;
    setCurrentWidget(page);
    focusPage();
    emit pageShown(page);
}

void NavigationStack::focusPage()
{
    Page* page = current();
    if (!page)
        return;
    page->focusFirst();
    // A page with nothing to do on it still hears its keys.
    const QWidget* focused = window()->focusWidget();
    if (focused != page && !page->isAncestorOf(focused))
        page->setFocus();
}

void NavigationStack::openFrom(Section source, CaseId id, CaseTab tab)
{
    if (source != Section::CaseFile) {
        m_walkSource = source;
        m_walk.setCases(m_lists[source]);
    }
    openCase(id, tab);
}

void NavigationStack::openCase(CaseId id, CaseTab tab)
{
    Page* file = page(Section::CaseFile);
    if (!file)
        return;
    m_case = id;
    m_awaited.reset();
    m_walk.setCurrent(id);
    openCaseOn(*file, id, tab);
    show(Section::CaseFile, file);
}

void NavigationStack::walk(const Step& step)
{
    // On a list of its own a page starts its own walk.
    if (isPlace(m_current) && m_lists.contains(m_current) && m_walkSource != m_current) {
        m_walkSource = m_current;
        m_walk = {};
        m_walk.setCases(m_lists[m_current]);
    }
    const bool ends = !m_walk.isEmpty() && !stepped(step);
    const auto source = m_walkSource ? m_pages.find(*m_walkSource) : m_pages.end();
    if (ends && source != m_pages.end() && source->second->readWalkOn(step.forward))
        m_awaited = step;
    else
        finishStep(step);
}

std::optional<CaseId> NavigationStack::stepped(const Step& step) const
{
    return step.forward ? m_walk.next() : m_walk.previous();
}

void NavigationStack::finishStep(const Step& step)
{
    if (const auto id = stepped(step))
        openCase(*id);
    else
        emit noticed(
            m_walk.isEmpty() ? tr("There is no list of cases to walk along yet.") : step.atTheEnd,
            {}, {});
}

void NavigationStack::openNextCase()
{
    walk({true, tr("That was the last case of the list.")});
}

void NavigationStack::openPreviousCase()
{
    walk({false, tr("This is the first case of the list.")});
}

void NavigationStack::goBack()
{
    if (!isPlace(m_current))
        go(m_back);
}

} // namespace expediente::ui
