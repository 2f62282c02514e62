// What CaseListModel asks the store, and what becomes of the answers.
#include "core/store/store.h"
#include "ui/cases/case_list_model.h"

#include <QTimer>

namespace expediente::ui {

namespace {

constexpr int pagesUnderWay = 2;
constexpr int pagesAhead = 2;

/// Is there a filter for which no index gives the first rows in order? Then the first page costs
/// as much as the whole order, and both are asked for at once.
bool isNarrow(const CaseFilter& filter)
{
    return !filter.text.isEmpty() || filter.bucket || filter.least || filter.most
        || !filter.area.isEmpty() || !filter.assignedTo.isEmpty();
}

} // namespace

void CaseListModel::ask(const CaseFilter& filter, CaseSort sort)
{
    m_filter = filter;
    m_sort = sort;
    m_listed = false;
    m_failed = false;
    m_first.drop();
    m_whole.drop();
    m_asking = m_askAgain = false;
    ++m_edition;
    renewCells();
    if (isNarrow(filter))
        askWhole();
    else
        askFirst();
}

void CaseListModel::askFirst()
{
    m_first.ask(m_services.store.askLater(
                    [filter = m_filter, sort = m_sort, today = m_cells.today()](Connection& c) {
                        return casePage(c, filter, sort, CasePages::pageRows, {}, today);
                    }),
        this, [this](Result<CasePage> answer) {
            if (answer)
                begin(std::move(*answer));
            else
                fail(answer.error());
        });
}

void CaseListModel::begin(CasePage page)
{
    beginResetModel();
    m_pages = {};
    m_underWay.clear();
    m_visibleFirst = m_visibleLast = 0;
    m_pages.append(std::move(page));
    m_listed = true;
    endResetModel();
    emit listed();
    askWhole();
}

void CaseListModel::begin(Whole whole)
{
    beginResetModel();
    m_pages = {};
    m_underWay.clear();
    m_visibleFirst = m_visibleLast = 0;
    m_pages.replace(std::move(whole.order), std::move(whole.pages));
    m_listed = true;
    endResetModel();
    emit listed();
    emit counted();
}

void CaseListModel::refresh()
{
    if (!m_listed)
        return;
    renewCells();
    askWhole();
}

void CaseListModel::retry()
{
    m_failed = false;
    if (m_listed)
        askWhole();
    else
        ask(m_filter, m_sort);
}

/// Order and rows are read in one snapshot, so that they fit together.
void CaseListModel::askWhole()
{
    m_askAgain = m_asking;
    if (std::exchange(m_asking, true))
        return;
    const auto wanted = m_listed ? m_pages.loadedPages() : std::vector<int>{0};
    const auto question = [filter = m_filter, sort = m_sort, today = m_cells.today(), wanted](
                              Connection& c) {
        Whole whole{caseOrder(c, filter, sort, today), {}};
        for (const int page : wanted)
            if (const auto cases = pageOf(whole.order, page); !cases.empty())
                whole.pages[page] = caseRowsAt(c, cases, today, filter.currency);
        return whole;
    };
    m_whole.ask(m_services.store.askLater(question), this, [this](Result<Whole> answer) {
        m_asking = false;
        if (!answer) {
            fail(answer.error());
            return;
        }
        if (m_listed)
            apply(std::move(*answer));
        else
            begin(std::move(*answer));
        if (std::exchange(m_askAgain, false))
            askWhole();
    });
}

void CaseListModel::apply(Whole whole)
{
    // Pages that come from now on, but were asked for before, are of another moment.
    ++m_edition;
    m_underWay.clear();
    emit layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
    const CasePages before = std::exchange(m_pages, {});
    m_pages.replace(std::move(whole.order), std::move(whole.pages));
    movePersistent(before);
    emit layoutChanged({}, QAbstractItemModel::VerticalSortHint);
    emit rowsLoaded(0, m_pages.rows() - 1);
    emit counted();
    load();
}

void CaseListModel::movePersistent(const CasePages& before)
{
    const auto indexes = persistentIndexList();
    if (indexes.empty())
        return;
    QHash<CaseHandle, int> rows;
    if (before.isWhole()) {
        rows.reserve(m_pages.rows());
        for (int row = 0; row < m_pages.rows(); ++row)
            rows.insert(m_pages.order()[size_t(row)], row);
    }
    for (const QModelIndex& index : indexes) {
        // A list that was not ordered yet was the top of this one.
        const auto handle = before.caseAt(index.row());
        const int row = handle ? rows.value(*handle, -1) : index.row();
        changePersistentIndex(index,
            row >= 0 && row < m_pages.rows() ? createIndex(row, index.column()) : QModelIndex());
    }
}

void CaseListModel::setVisible(int first, int last)
{
    m_visibleFirst = std::max(0, first);
    m_visibleLast = std::max(m_visibleFirst, last);
    load();
}

/// What is seen, then what lies around it.
int CaseListModel::nextMissing() const
{
    const auto isMissing = [this](int page) {
        return page >= 0 && page < m_pages.pages() && !m_pages.has(page)
            && !m_underWay.contains(page);
    };
    const int first = CasePages::pageOf(m_visibleFirst), last = CasePages::pageOf(m_visibleLast);
    for (int page = first; page <= last; ++page)
        if (isMissing(page))
            return page;
    for (int away = 1; away <= pagesAhead; ++away) {
        if (isMissing(last + away))
            return last + away;
        if (isMissing(first - away))
            return first - away;
    }
    return -1;
}

void CaseListModel::load()
{
    // Until the whole is marked, pages come one after another through fetchMore().
    if (!isWhole() || m_failed)
        return;
    for (int page = nextMissing(); page >= 0 && int(m_underWay.size()) < pagesUnderWay;
         page = nextMissing())
        loadPage(page);
}

void CaseListModel::loadPage(int page)
{
    m_underWay.insert(page);
    whenReady(m_services.store.askLater([cases = m_pages.casesOf(page), today = m_cells.today(),
                                            currency = m_filter.currency](Connection& c) {
        return caseRowsAt(c, cases, today, currency);
    }),
        this, [this, page, edition = m_edition](Result<std::vector<CaseRow>> answer) {
            if (edition != m_edition)
                return;
            m_underWay.erase(page);
            if (answer)
                put(page, std::move(*answer));
            else
                fail(answer.error());
        });
}

void CaseListModel::put(int page, std::vector<CaseRow> rows)
{
    const bool fits = m_pages.put(page, std::move(rows));
    m_pages.keepAround(CasePages::pageOf(m_visibleFirst));
    pagesChanged(page, page);
    if (!fits)
        askWhole();
    load();
}

/// The page after those that are here, while the order of the whole is still to come.
void CaseListModel::loadNext()
{
    if (!canFetchMore({}) || !m_underWay.empty())
        return;
    m_underWay.insert(m_pages.pages());
    whenReady(m_services.store.askLater([filter = m_filter, sort = m_sort, today = m_cells.today(),
                                            after = m_pages.nextKey()](Connection& c) {
        return casePage(c, filter, sort, CasePages::pageRows, after, today);
    }),
        this, [this, edition = m_edition](Result<CasePage> answer) {
            if (edition != m_edition)
                return;
            m_underWay.clear();
            if (answer)
                append(std::move(*answer));
            else
                fail(answer.error());
        });
}

void CaseListModel::append(CasePage page)
{
    const int from = m_pages.rows(), last = from + int(page.rows.size()) - 1;
    beginInsertRows({}, from, last);
    m_pages.append(std::move(page));
    endInsertRows();
    emit rowsLoaded(from, last);
}

void CaseListModel::fail(const Error& error)
{
    m_failed = true;
    emit failed(error);
}

void CaseListModel::pagesChanged(int first, int last)
{
    const int from = first * CasePages::pageRows;
    const int to = std::min((last + 1) * CasePages::pageRows, m_pages.rows()) - 1;
    if (from > to)
        return;
    emit dataChanged(index(from, 0), index(to, caseColumns - 1));
    emit rowsLoaded(from, to);
}

bool CaseListModel::canFetchMore(const QModelIndex& parent) const
{
    return !parent.isValid() && m_listed && m_pages.hasNext() && !m_failed;
}

void CaseListModel::fetchMore(const QModelIndex& parent)
{
    // An answer may be there at once, and views call this from within changes of the model.
    if (canFetchMore(parent))
        QTimer::singleShot(0, this, &CaseListModel::loadNext);
}

} // namespace expediente::ui
