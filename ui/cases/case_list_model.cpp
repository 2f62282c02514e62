#include "ui/cases/case_list_model.h"

#include "core/store/store.h"

namespace expediente::ui {

namespace {

constexpr int pagesUnderWay = 2;
constexpr int pagesAhead = 2;

} // namespace

CaseListModel::CaseListModel(const Services& services, QObject* parent)
    : QAbstractTableModel(parent)
    , m_services(services)
    , m_cells(services.store.context(), services.format, services.store.clock().today())
{
}

void CaseListModel::renewCells()
{
    m_cells = CaseCells(m_services.store.context(), m_services.format,
        m_services.store.clock().today(), m_currencyCode);
}

void CaseListModel::setCurrencyCode(CurrencyCode code)
{
    if (std::exchange(m_currencyCode, code) == code)
        return;
    renewCells();
    pagesChanged(0, m_pages.pages() - 1);
}

void CaseListModel::ask(const CaseFilter& filter, CaseSort sort)
{
    m_filter = filter;
    m_sort = sort;
    m_listed = false;
    m_failed = false;
    m_marks.drop();
    m_marking = m_markAgain = false;
    ++m_edition;
    renewCells();
    m_first.ask(m_services.store.askLater([filter, sort, today = m_cells.today()](Connection& c) {
        return casePage(c, filter, sort, CasePages::pageRows, {}, today);
    }),
        this, [this](Result<CasePage> answer) { begin(std::move(answer)); });
}

void CaseListModel::begin(Result<CasePage> answer)
{
    if (!answer) {
        fail(answer.error());
        return;
    }
    beginResetModel();
    m_pages.clear();
    m_underWay.clear();
    m_visibleFirst = m_visibleLast = 0;
    m_pages.append(std::move(*answer));
    m_listed = true;
    endResetModel();
    emit listed();
    if (m_pages.isWhole())
        emit counted();
    else
        mark();
}

void CaseListModel::refresh()
{
    if (!m_listed)
        return;
    renewCells();
    mark();
}

void CaseListModel::retry()
{
    m_failed = false;
    if (!m_listed)
        ask(m_filter, m_sort);
    else
        mark();
}

/// Marks and pages are read in one snapshot, so that they fit together.
void CaseListModel::mark()
{
    m_markAgain = m_marking;
    if (std::exchange(m_marking, true))
        return;
    m_marks.ask(
        m_services.store.askLater([filter = m_filter, sort = m_sort, today = m_cells.today(),
                                      wanted = m_pages.loadedPages()](Connection& c) {
            Whole whole{caseMarks(c, filter, sort, CasePages::pageRows, today), {}};
            for (const int page : wanted)
                if (page < int(whole.marks.after.size()))
                    whole.pages[page] = casePage(c, filter, sort, CasePages::pageRows,
                        whole.marks.after[size_t(page)], today)
                                            .rows;
            return whole;
        }),
        this, [this](Result<Whole> answer) {
            m_marking = false;
            if (!answer) {
                fail(answer.error());
                return;
            }
            apply(std::move(*answer));
            if (std::exchange(m_markAgain, false))
                mark();
        });
}

void CaseListModel::apply(Whole whole)
{
    const int after = int(whole.marks.cases);
    // Pages that came while this was read are of another moment.
    ++m_edition;
    m_underWay.clear();
    const CasePages old = m_pages;
    emit layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
    m_pages.replace(std::move(whole.marks), std::move(whole.pages));
    const auto rowsNow = m_pages.rowsById();
    for (const QModelIndex& index : persistentIndexList()) {
        const CaseRow* was = old.row(index.row());
        const auto now = was ? rowsNow.find(was->id) : rowsNow.end();
        const int row = now != rowsNow.end() ? now->second : was ? -1 : index.row();
        changePersistentIndex(
            index, row >= 0 && row < after ? createIndex(row, index.column()) : QModelIndex());
    }
    emit layoutChanged({}, QAbstractItemModel::VerticalSortHint);
    emit counted();
    load();
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
    whenReady(m_services.store.askLater([filter = m_filter, sort = m_sort, today = m_cells.today(),
                                            after = m_pages.after(page)](Connection& c) {
        return casePage(c, filter, sort, CasePages::pageRows, after, today);
    }),
        this, [this, page, edition = m_edition](Result<CasePage> answer) {
            if (edition == m_edition)
                take(page, std::move(answer));
        });
}

void CaseListModel::take(int page, Result<CasePage> answer)
{
    m_underWay.erase(page);
    if (!answer) {
        fail(answer.error());
        return;
    }
    if (!m_pages.isWhole()) {
        const int from = m_pages.rows(), more = int(answer->rows.size());
        if (more > 0)
            beginInsertRows({}, from, from + more - 1);
        m_pages.append(std::move(*answer));
        if (more > 0)
            endInsertRows();
    } else if (m_pages.put(page, std::move(answer->rows))) {
        m_pages.keepAround(CasePages::pageOf(m_visibleFirst));
        pagesChanged(page, page);
    } else {
        mark();
    }
    emit rowsLoaded();
    load();
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
    if (from <= to)
        emit dataChanged(index(from, 0), index(to, caseColumns - 1));
}

bool CaseListModel::canFetchMore(const QModelIndex& parent) const
{
    return !parent.isValid() && m_listed && !m_pages.isWhole() && !m_failed;
}

void CaseListModel::fetchMore(const QModelIndex& parent)
{
    if (!canFetchMore(parent) || !m_underWay.empty())
        return;
    // An answer may be there at once, and views call this from within changes of the model.
    QTimer::singleShot(0, this, [this] {
        if (canFetchMore({}) && m_underWay.empty())
            loadPage(m_pages.pages() - 1);
    });
}

int CaseListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : m_pages.rows();
}

int CaseListModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : caseColumns;
}

QVariant CaseListModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto column = CaseColumn(index.column());
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(
            Qt::Alignment(headerData(index.column(), Qt::Horizontal, role).value<Qt::Alignment>()));
    const CaseRow* row = m_pages.row(index.row());
    if (role == LoadedRole)
        return row != nullptr;
    if (!row)
        return {};
    const CaseCell cell = m_cells.cell(*row, column);
    switch (role) {
    case Qt::DisplayRole:
        return cell.text.isEmpty() && cell.chip ? cell.chip->text : cell.text;
    case Qt::ToolTipRole:
        // What may be cut off; amounts never are.
        return column == CaseColumn::Total ? QString() : cell.whole();
    case Qt::AccessibleTextRole:
        return cell.whole();
    case ChipRole:
        return cell.chip ? QVariant::fromValue(*cell.chip) : QVariant();
    case ToneRole:
        return QVariant::fromValue(cell.tone);
    case BelowRole:
        return cell.below;
    case BelowToneRole:
        return QVariant::fromValue(cell.belowTone);
    default:
        return {};
    }
}

QVariant CaseListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= caseColumns)
        return {};
    const auto column = CaseColumn(section);
    if (role == Qt::DisplayRole)
        return CaseCells::header(column);
    if (role == Qt::TextAlignmentRole) {
        const bool amount = column == CaseColumn::Total;
        return QVariant::fromValue(
            Qt::Alignment((amount ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter));
    }
    return {};
}

std::optional<CaseSort> CaseListModel::sortOf(CaseColumn column)
{
    switch (column) {
    case CaseColumn::Person:
        return CaseSort::Name;
    case CaseColumn::Arrears:
        return CaseSort::DaysPastDue;
    case CaseColumn::Total:
        return CaseSort::Amount;
    case CaseColumn::Next:
        return CaseSort::Priority;
    default:
        return std::nullopt;
    }
}

CaseColumn CaseListModel::columnOf(CaseSort sort)
{
    for (int column = 0; column < caseColumns; ++column)
        if (sortOf(CaseColumn(column)) == sort)
            return CaseColumn(column);
    return CaseColumn::Person;
}

} // namespace expediente::ui
