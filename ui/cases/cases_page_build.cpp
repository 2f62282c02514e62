// What CasesPage is made of.
#include "core/negotiation/authority.h"
#include "core/store/store.h"
#include "ui/cases/assign_pane.h"
#include "ui/cases/case_filter_bar.h"
#include "ui/cases/case_leaving.h"
#include "ui/cases/cases_page.h"
#include "ui/cases/portfolio_table.h"
#include "ui/page/store_watch.h"
#include "ui/widgets/inline_message.h"
#include "ui/widgets/key_cap.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/states.h"

#include <QStackedLayout>

namespace expediente::ui {

void CasesPage::build()
{
    const Theme& theme = services().theme;
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(
        metrics::pageMargin, metrics::gutter, metrics::pageMargin, metrics::gutter);
    m_panel = new Panel(theme, title());
    column->addWidget(m_panel);
    buildHead();
    m_filters = new CaseFilterBar(services());
    m_message = new InlineMessage(theme);
    m_leaving = new CaseLeaving(services(), *m_model);
    m_table = new PortfolioTable(services(), *m_model);
    m_table->setObjectName("caseTable");
    m_table->setAccessibleName(tr("Cases"));
    QVBoxLayout* body = m_panel->body();
    body->addWidget(m_filters);
    body->addWidget(m_message);
    body->addWidget(m_leaving);
    body->addWidget(new Separator(theme, Qt::Horizontal));
    auto* content = new QWidget;
    m_stack = new QStackedLayout(content);
    m_stack->addWidget(m_table);
    buildStates();
    m_assign = new AssignPane(services(), *m_model);
    auto* row = new QHBoxLayout;
    row->setSpacing(metrics::gutter);
    row->addWidget(content, 1);
    row->addWidget(m_assign);
    body->addLayout(row, 1);
    setTabOrder(m_filters, m_table);
}

void CasesPage::buildHead()
{
    const Theme& theme = services().theme;
    m_panel->setIcon(IconName::Briefcase);
    m_sums = new TextLabel(theme, TextStyle::Secondary, Token::Text2);
    m_clear = new LinkButton(theme, tr("Clear filters"));
    m_clear->setObjectName("caseClear");
    m_clear->hide();
    m_panel->addHeadWidget(m_clear);
    m_panel->addHeadWidget(m_sums);
    m_exportButton = new LinkButton(theme, tr("Export"));
    m_panel->addHeadWidget(m_exportButton);
    m_panel->addHeadWidget(
        new KeyCap(theme, KeyCap::named(QKeySequence(QStringLiteral("Ctrl+E")))));
}

void CasesPage::buildStates()
{
    const Theme& theme = services().theme;
    m_loading = new LoadingBars(theme);
    m_empty = new EmptyState(theme, IconName::Briefcase, tr("There is no portfolio yet"),
        tr("Import the file that the creditor assigned to you."));
    m_empty->setAction(tr("Import a portfolio"));
    m_noMatch = new EmptyState(theme, IconName::Search, tr("No case fits these filters"),
        tr("Try fewer words or a wider range."));
    m_noMatch->setAction(
        tr("Clear filters"), KeyCap::named(QKeySequence(QStringLiteral("Ctrl+0"))));
    m_error = new ErrorState(theme, {}, {});
    for (QWidget* state : {static_cast<QWidget*>(m_loading), static_cast<QWidget*>(m_empty),
             static_cast<QWidget*>(m_noMatch), static_cast<QWidget*>(m_error)})
        m_stack->addWidget(state);
    connect(m_empty, &EmptyState::actionTriggered, this,
        [this] { emit sectionRequested(Section::Importing); });
    connect(m_noMatch, &EmptyState::actionTriggered, m_filters, &CaseFilterBar::clear);
    connect(m_error, &ErrorState::actionTriggered, this, &CasesPage::ask);
}

void CasesPage::addActions()
{
    m_open = addKeyAction("openCase", tr("Open the case file"), {}, tr("Open"));
    // Only where a row has the keyboard: in a filter, Enter means something else.
    m_table->addAction(m_open);
    m_open->setShortcutContext(Qt::WidgetShortcut);
    m_open->setShortcut(Qt::Key_Return);
    connect(m_open, &QAction::triggered, this, [this] { openCurrent(); });
    addFiguresAction([this](CaseTab tab) { openCurrent(tab); });
    auto* find = addKeyAction("filterCases", tr("Filter the portfolio"),
        QKeySequence(QStringLiteral("Ctrl+F")), tr("Filter"));
    connect(find, &QAction::triggered, m_filters, &CaseFilterBar::focusText);
    auto* clear = addKeyAction("clearCaseFilters", tr("Clear the portfolio's filters"),
        QKeySequence(QStringLiteral("Ctrl+0")), tr("Clear filters"));
    connect(clear, &QAction::triggered, m_filters, &CaseFilterBar::clear);
    m_copy =
        addKeyAction("copyCases", tr("Copy the selected rows"), QKeySequence::Copy, tr("Copy"));
    connect(
        m_copy, &QAction::triggered, this, [this] { m_leaving->copy(m_table->selectedRows()); });
    m_exportAction = addKeyAction(
        "exportCases", tr("Export the list"), QKeySequence(QStringLiteral("Ctrl+E")), tr("Export"));
    connect(m_exportAction, &QAction::triggered, m_leaving, &CaseLeaving::exportList);
    if (isAboveCollectors(services().store.identity().role)) {
        m_assignAction = addKeyAction("assignCases", tr("Assign the selected cases"),
            QKeySequence(QStringLiteral("Ctrl+Shift+A")), tr("Assign"));
        connect(m_assignAction, &QAction::triggered, this,
            [this] { m_assign->begin(m_table->selectedRows()); });
        blockWhereReadOnly({m_assignAction});
    }
    blockWhereReadOnly({m_exportAction});
    const struct {
        const char* name;
        QString text, keys;
        CaseSort sort;
    } sorts[] = {
        {"sortByPriority", tr("Sort by next step"), QStringLiteral("Ctrl+1"), CaseSort::Priority},
        {"sortByDays", tr("Sort by days past due"), QStringLiteral("Ctrl+2"),
            CaseSort::DaysPastDue},
        {"sortByAmount", tr("Sort by total"), QStringLiteral("Ctrl+3"), CaseSort::Amount},
        {"sortByName", tr("Sort by name"), QStringLiteral("Ctrl+4"), CaseSort::Name},
    };
    for (const auto& [name, text, keys, sort] : sorts)
        connect(addPageAction(name, text, QKeySequence(keys)), &QAction::triggered, this,
            [this, sort = sort] { sortBy(sort); });
}

void CasesPage::connectAll()
{
    connect(m_filters, &CaseFilterBar::changed, this, &CasesPage::ask);
    connect(m_filters, &CaseFilterBar::changed, m_clear,
        [this] { m_clear->setVisible(m_filters->isNarrowed()); });
    connect(m_clear, &QAbstractButton::clicked, m_filters, &CaseFilterBar::clear);
    connect(m_filters, &CaseFilterBar::left, this, &CasesPage::focusFirst);
    connect(m_table, &PortfolioTable::sortRequested, this, &CasesPage::sortBy);
    connect(m_table, &QAbstractItemView::activated, this, [this] { openCurrent(); });
    connect(m_table, &QWidget::customContextMenuRequested, this, &CasesPage::openMenu);
    connect(m_exportButton, &QAbstractButton::clicked, m_exportAction, &QAction::trigger);
    connect(m_leaving, &CaseLeaving::done, this,
        [this](const QString& sentence) { emit noticed(sentence, {}, {}); });
    connect(m_leaving, &CaseLeaving::refused, this,
        [this](const QString& sentence) { m_message->showMessage(Tone::Bad, sentence); });
    connect(m_assign, &AssignPane::done, this, &CasesPage::noticed);
    connect(m_assign, &AssignPane::left, this, &CasesPage::focusFirst);
    connect(m_message, &InlineMessage::actionTriggered, m_model, &CaseListModel::retry);
    connect(m_model, &CaseListModel::listed, this, &CasesPage::showListed);
    connect(m_model, &CaseListModel::counted, this, [this] {
        showListed();
        askCount();
    });
    connect(m_model, &CaseListModel::rowsLoaded, this, [this] {
        if (m_openWhenLoaded >= 0 && m_openWhenLoaded == m_table->currentRow())
            openCurrent(m_openAt);
    });
    connect(m_model, &CaseListModel::failed, this, &CasesPage::showFailure);
    connect(&services().watch, &StoreWatch::changed, this, &CasesPage::changed);
    connect(&m_patience, &QTimer::timeout, this, [this] { showState(Showing::Loading); });
}

} // namespace expediente::ui
