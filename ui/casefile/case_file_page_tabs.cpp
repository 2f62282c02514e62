// The tabs of CaseFilePage: made when they are first shown, given the case when they are seen.
#include "ui/casefile/case_file_page.h"

#include "core/store/store.h"
#include "ui/casefile/contact_rows.h"
#include "ui/casefile/documents_tab.h"
#include "ui/casefile/list_tabs.h"
#include "ui/casefile/negotiation_tab.h"
#include "ui/casefile/payments_tab.h"
#include "ui/casefile/regions.h"
#include "ui/casefile/rules_tab.h"
#include "ui/casefile/summary_tab.h"
#include "ui/casefile/timeline_tab.h"
#include "ui/casefile/writing.h"
#include "ui/widgets/tab_bars.h"

#include <QStackedWidget>

namespace expediente::ui {

CaseTabPage* CaseFilePage::makeTab(CaseTab tab)
{
    const Theme& theme = services().theme;
    switch (tab) {
    case CaseTab::Summary:
        return new SummaryTab(theme);
    case CaseTab::Negotiation:
        return new NegotiationTab(services());
    case CaseTab::Payments:
        return new PaymentsTab(theme);
    case CaseTab::Contacts:
        return new ContactsTab(theme);
    case CaseTab::Promises:
        return new PromisesTab(theme);
    case CaseTab::Arguments:
        return new ArgumentsTab(theme);
    case CaseTab::Visits:
        return new VisitsTab(theme);
    case CaseTab::Documents: {
        auto* documents = new DocumentsTab(services());
        connect(documents, &DocumentsTab::evidenceRequested, this, &CaseFilePage::saveEvidence);
        return documents;
    }
    case CaseTab::Timeline:
        return new TimelineTab(theme);
    case CaseTab::Figures:
        break; // stands on the summary
    }
    Q_UNREACHABLE();
}

CaseTabPage* CaseFilePage::tabAt(int index)
{
    CaseTabPage*& made = m_made.at(size_t(index));
    if (made)
        return made;
    made = index == rulesTab ? new RulesTab(services().theme, services().store.clock())
                             : makeTab(CaseTab(index));
    m_pages->addWidget(made);
    connect(made, &CaseTabPage::formRequested, this, &CaseFilePage::showForm);
    connect(made, &CaseTabPage::tabRequested, this, &CaseFilePage::showTab);
    connect(made, &CaseTabPage::noticed, this, &Page::noticed);
    connect(made, &CaseTabPage::agreementRequested, this, &CaseFilePage::agreementRequested);
    connect(made, &CaseTabPage::sectionRequested, this, &Page::sectionRequested);
    return made;
}

void CaseFilePage::goToTab(int index)
{
    if (index < 0)
        return;
    m_pages->setCurrentWidget(tabAt(index));
    placeForms();
    if (m_model->isReady())
        give(index);
}

/// A tab that isn't seen is given the case when it next is.
void CaseFilePage::give(int index)
{
    CaseTabPage* tab = tabAt(index);
    m_pages->setCurrentWidget(tab);
    auto& given = m_given.at(size_t(index));
    if (given != m_model->openCase()) {
        given = m_model->openCase();
        tab->setCase(given);
        if (!given->readOnly.isEmpty())
            writing::block(tab, given->readOnly);
        regions::chain(parts());
    }
    if (const auto about = std::exchange(m_about, std::nullopt))
        tab->choose(*about);
}

void CaseFilePage::showTab(CaseTab tab, std::optional<FactId> about)
{
    m_about = about;
    if (m_tabs->currentIndex() == int(tab))
        goToTab(int(tab));
    else
        m_tabs->setCurrentIndex(int(tab));
    tabAt(int(tab))->focusFirst();
}

void CaseFilePage::showRules()
{
    m_tabs->setTabVisible(rulesTab, true);
    m_tabs->setCurrentIndex(rulesTab);
    tabAt(rulesTab)->focusFirst();
}

void CaseFilePage::showCounts()
{
    const CaseFile& file = m_model->openCase()->file;
    const auto count = [&](CaseTab tab, auto number) { m_tabs->setCount(int(tab), int(number)); };
    count(CaseTab::Contacts, file.contacts.size());
    count(CaseTab::Promises, file.promises.size());
    count(CaseTab::Arguments, file.arguments.size());
    count(CaseTab::Visits, VisitRows::count(file));
    count(CaseTab::Documents, file.documents.size() + file.commitments.size());
}

/// Where the page is very narrow the left column of the summary is a tab of its own.
void CaseFilePage::setVeryNarrow(bool veryNarrow)
{
    if (veryNarrow == m_veryNarrow)
        return;
    m_veryNarrow = veryNarrow;
    auto* summary = static_cast<SummaryTab*>(tabAt(int(CaseTab::Summary)));
    CaseTabPage*& people = m_made.at(peopleTab);
    if (veryNarrow) {
        people = summary->releasePeople();
        m_pages->addWidget(people);
    } else {
        if (m_tabs->currentIndex() == peopleTab)
            m_tabs->setCurrentIndex(int(CaseTab::Summary));
        m_pages->removeWidget(people);
        summary->takePeople(static_cast<PeopleColumn*>(people));
        people->show();
        people = nullptr;
        m_given.at(peopleTab).reset();
    }
    m_tabs->setTabVisible(peopleTab, veryNarrow);
    goToTab(m_tabs->currentIndex());
}

void CaseFilePage::step(int tabs)
{
    const int count = m_tabs->count();
    int index = m_tabs->currentIndex();
    do
        index = (index + tabs + count) % count;
    while (!m_tabs->isTabVisible(index));
    m_tabs->setCurrentIndex(index);
    tabAt(index)->focusFirst();
}

void CaseFilePage::explainFigures()
{
    showTab(CaseTab::Summary);
    static_cast<SummaryTab*>(tabAt(int(CaseTab::Summary)))->explainFigures();
}

void CaseFilePage::togglePaymentsTable()
{
    if (currentTab() == CaseTab::Summary)
        static_cast<SummaryTab*>(tabAt(int(CaseTab::Summary)))->togglePaymentsTable();
    else if (currentTab() == CaseTab::Payments)
        static_cast<PaymentsTab*>(tabAt(int(CaseTab::Payments)))->toggleTable();
}

} // namespace expediente::ui
