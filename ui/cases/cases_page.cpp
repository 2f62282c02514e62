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
    const bool byAmount = m_sort == CaseSort::Amount;
    if (byAmount) // which only compare within one currency
        m_filters->chooseCurrency();
    CaseFilter filter = m_filters->filter();
    if (byAmount)
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
    if (m_assignAction) // to collectors it would say of every case that it is theirs
        m_model->setUsers(facets.choices.users);
    m_filters->setFacets(facets.choices);
    const auto& format = services().format;
    m_dataAge = facets.received ? tr("Data as of %1 %2", "day, hour")
                                      .arg(format.shortDate(format.dateOf(*facets.received),
                                               services().store.clock().today()),
                                          format.time(*facets.received))
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
            for (const auto state : {CaseState::Open, CaseState::Recalled, CaseState::Closed,
                     CaseState::Blocked, CaseState::Erased}) {
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

void CasesPage::openCurrent(CaseTab tab)
{
    const int at = m_table->currentRow();
    const CaseRow* row = m_model->row(at);
    m_openWhenLoaded = row ? -1 : at;
    m_openAt = tab;
    if (!row)
        return;
    const CaseId id = row->id;
    m_walkOn.drop();
    m_walk = m_model->pages().idsAround(at);
    std::tie(m_walkFirst, m_walkLast) = m_model->pages().pagesAround(at);
    emit walkListChanged(m_walk);
    emit caseRequested(id, tab);
}

bool CasesPage::readWalkOn(bool forward)
{
    const int page = forward ? m_walkLast + 1 : m_walkFirst - 1;
    if (!m_model->isWhole() || m_walk.empty() || page < 0)
        return false;
    const auto cases = m_model->pages().casesOf(page);
    if (cases.empty())
        return false;
    const QDate today = services().store.clock().today();
    m_walkOn.ask(services().store.askLater(
                     [cases, today](Connection& c) { return caseRowsAt(c, cases, today); }),
        this, [this, page, forward](const Result<std::vector<CaseRow>>& rows) {
            if (rows)
                lengthenWalk(page, forward, *rows);
            else
                m_message->showMessage(Tone::Bad, sentence(rows.error()));
            emit walkListChanged(m_walk);
        });
    return true;
}

void CasesPage::lengthenWalk(int page, bool forward, const std::vector<CaseRow>& rows)
{
    std::vector<CaseId> more;
    for (const CaseRow& row : rows)
        // The order may have changed since the walk began.
        if (!row.id.isNull() && std::ranges::find(m_walk, row.id) == m_walk.end())
            more.push_back(row.id);
    m_walk.insert(forward ? m_walk.end() : m_walk.begin(), more.begin(), more.end());
    (forward ? m_walkLast : m_walkFirst) = page;
}

void CasesPage::openMenu(const QPoint& at)
{
    const CaseRow* row = m_model->row(m_table->currentRow());
    if (!row)
        return;
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions({m_open, m_copy, m_exportAction});
    if (m_assignAction)
        menu->addAction(m_assignAction);
    menu->addSeparator();
    if (!row->area.isEmpty())
        menu->addAction(tr("Only %1").arg(row->area), this,
            [this, area = row->area] { m_filters->setArea(area); });
    const Bucket bucket = services().store.context().buckets.of(row->daysPastDue);
    menu->addAction(tr("Only %1 days past due").arg(m_model->cells().bucketOf(*row)), this,
        [this, bucket] { m_filters->setBucket(bucket); });
    menu->popup(m_table->viewport()->mapToGlobal(at));
}

} // namespace expediente::ui
