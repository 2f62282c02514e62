#include "ui/cases/cases_page.h"

#include "core/store/store.h"
#include "ui/cases/case_filter_bar.h"
#include "ui/cases/case_leaving.h"
#include "ui/cases/portfolio_table.h"
#include "ui/page/store_watch.h"
#include "ui/text/words.h"
#include "ui/widgets/inline_message.h"
#include "ui/widgets/key_cap.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/states.h"

#include <QMenu>
#include <QStackedLayout>

namespace expediente::ui {

struct CasesPage::Facets {
    CaseFacets choices;
    std::optional<Moment> received;
};

CasesPage::CasesPage(const Services& services, QWidget* parent)
    : Page(services, parent), m_model(new CaseListModel(this->services(), this))
{
    build();
    addActions();
    connectAll();
    m_patience.setSingleShot(true);
    m_patience.setInterval(LoadingBars::delayMs);
}

QString CasesPage::title() const
{
    return tr("Portfolio");
}

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
    body->addWidget(content, 1);
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
    connect(m_open, &QAction::triggered, this, &CasesPage::openCurrent);
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
    connect(m_table, &QAbstractItemView::activated, this, &CasesPage::openCurrent);
    connect(m_table, &QWidget::customContextMenuRequested, this, &CasesPage::openMenu);
    connect(m_exportButton, &QAbstractButton::clicked, m_exportAction, &QAction::trigger);
    connect(m_leaving, &CaseLeaving::done, this,
        [this](const QString& sentence) { emit noticed(sentence, {}, {}); });
    connect(m_leaving, &CaseLeaving::refused, this,
        [this](const QString& sentence) { m_message->showMessage(Tone::Bad, sentence); });
    connect(m_message, &InlineMessage::actionTriggered, m_model, &CaseListModel::retry);
    connect(m_model, &CaseListModel::listed, this, &CasesPage::showListed);
    connect(m_model, &CaseListModel::counted, this, [this] {
        showListed();
        askCount();
    });
    connect(m_model, &CaseListModel::rowsLoaded, this, [this] {
        if (m_openWhenLoaded >= 0 && m_openWhenLoaded == m_table->currentRow())
            openCurrent();
    });
    connect(m_model, &CaseListModel::failed, this, &CasesPage::showFailure);
    connect(&services().watch, &StoreWatch::changed, this, &CasesPage::changed);
    connect(&m_patience, &QTimer::timeout, this, [this] { showState(Showing::Loading); });
}

void CasesPage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    if (!m_asked || m_behind)
        refresh();
}

void CasesPage::refresh()
{
    if (!m_asked) {
        ask();
        askFacets();
        return;
    }
    // The day may have passed as well.
    if (m_behind || m_model->cells().today() != services().store.clock().today())
        m_model->refresh();
    if (std::exchange(m_allChanged, false))
        askFacets();
    m_behind = false;
}

void CasesPage::changed(const Changes& changes)
{
    if (changes.cases.empty() && !changes.everything)
        return;
    m_behind = true;
    m_allChanged |= changes.everything;
    if (isVisible())
        refresh();
}

void CasesPage::focusFirst()
{
    m_table->setFocus();
}

void CasesPage::ask()
{
    m_asked = true;
    m_behind = false;
    m_openWhenLoaded = -1;
    CaseFilter filter = m_filters->filter();
    // Amounts only compare within one currency.
    if (m_sort == CaseSort::Amount)
        filter.currency = m_filters->currency();
    m_loading->start();
    m_patience.start();
    m_model->ask(filter, m_sort);
    m_table->showSort(m_sort);
}

void CasesPage::sortBy(CaseSort sort)
{
    if (std::exchange(m_sort, sort) != sort)
        ask();
    focusFirst();
}

void CasesPage::askFacets()
{
    m_facets.ask(
        services().store.askLater([today = services().store.clock().today()](Connection& c) {
            Facets facets{{areas(c), users(c), {}}, {}};
            for (const Money& total : countCases(c, {}, today).totals)
                facets.choices.currencies.push_back(total.currency());
            for (const ImportRow& import : imports(c))
                if (!import.undone && !facets.received)
                    facets.received = import.at;
            return facets;
        }),
        this, [this](Result<Facets> facets) {
            if (facets)
                takeFacets(std::move(*facets));
        });
}

void CasesPage::takeFacets(Facets facets)
{
    const bool several = facets.choices.currencies.size() > 1;
    m_model->setCurrencyCode(several ? CurrencyCode::Shown : CurrencyCode::Hidden);
    m_filters->setFacets(facets.choices);
    const auto& format = services().format;
    m_dataAge = facets.received
        ? tr("Portfolio received %1")
              .arg(format.when(*facets.received, services().store.clock().today()))
        : QString();
    emit dataAgeChanged();
}

void CasesPage::askCount()
{
    m_counts.ask(
        services().store.askLater([filter = m_model->filter(), today = m_model->cells().today()](
                                      Connection& c) { return countCases(c, filter, today); }),
        this, [this](const Result<CaseCount>& count) {
            if (count)
                showCount(*count);
        });
}

void CasesPage::showCount(const CaseCount& count)
{
    QStringList sums;
    const auto code = count.totals.size() > 1 ? CurrencyCode::Shown : CurrencyCode::Hidden;
    for (const Money& total : count.totals)
        sums += services().format.money(total, code);
    m_sums->setText(
        sums.isEmpty() ? QString() : tr("Total %1").arg(sums.join(QStringLiteral(" · "))));
}

void CasesPage::showState(Showing what)
{
    m_patience.stop();
    m_stack->setCurrentIndex(int(what));
    m_exportAction->setEnabled(what == Showing::Rows && m_model->isWhole());
    m_exportButton->setEnabled(m_exportAction->isEnabled());
}

void CasesPage::showListed()
{
    if (!m_model->isListed())
        return;
    m_message->dismiss();
    m_loading->stop();
    m_panel->setBadge(m_model->isWhole() && m_model->rowCount() > 0
            ? services().format.number(m_model->rowCount())
            : QString());
    if (m_model->rowCount() > 0) {
        showState(Showing::Rows);
        return;
    }
    m_sums->setText({});
    if (m_filters->isNarrowed()) {
        showEmpty(false);
        return;
    }
    m_anyCases.ask(
        services().store.askLater([today = services().store.clock().today()](Connection& c) {
            qint64 cases = 0;
            CaseFilter any;
            for (const auto state : {CaseState::Open, CaseState::Recalled, CaseState::Closed}) {
                any.state = state;
                cases += countCases(c, any, today).cases;
            }
            return cases;
        }),
        this, [this](const Result<qint64>& cases) {
            if (m_model->rowCount() == 0)
                showEmpty(cases && *cases == 0);
        });
}

void CasesPage::showEmpty(bool noCases)
{
    showState(noCases ? Showing::Empty : Showing::NoMatch);
}

void CasesPage::showFailure(const Error& error)
{
    m_loading->stop();
    m_patience.stop();
    if (m_model->isListed()) {
        m_message->showMessage(Tone::Bad, sentence(error), tr("Try again"));
        return;
    }
    const Words said = words(error);
    m_stack->removeWidget(m_error);
    delete m_error;
    m_error = new ErrorState(services().theme, said.what, said.safe);
    m_error->setDetails(name(error.code) + u' ' + error.detail);
    connect(m_error, &ErrorState::actionTriggered, this, &CasesPage::ask);
    m_stack->addWidget(m_error);
    showState(Showing::Failed);
}

void CasesPage::openCurrent()
{
    const int at = m_table->currentRow();
    const CaseRow* row = m_model->row(at);
    m_openWhenLoaded = row ? -1 : at;
    if (!row)
        return;
    const CaseId id = row->id;
    emit walkListChanged(m_model->pages().idsAround(at));
    emit caseRequested(id, CaseTab::Summary);
}

void CasesPage::openMenu(const QPoint& at)
{
    const CaseRow* row = m_model->row(m_table->currentRow());
    if (!row)
        return;
    QMenu menu(this);
    menu.addActions({m_open, m_copy, m_exportAction});
    menu.addSeparator();
    if (!row->area.isEmpty())
        menu.addAction(tr("Only %1").arg(row->area), this,
            [this, area = row->area] { m_filters->setArea(area); });
    const Bucket bucket = services().store.context().buckets.of(row->daysPastDue);
    menu.addAction(tr("Only %1 days past due").arg(m_model->cells().bucketOf(*row)), this,
        [this, bucket] { m_filters->setBucket(bucket); });
    menu.exec(m_table->viewport()->mapToGlobal(at));
}

} // namespace expediente::ui
