#include "ui/cases/portfolio_table.h"

#include "core/store/store.h"
#include "ui/cases/case_delegate.h"
#include "ui/widgets/paint.h"

#include <QHeaderView>
#include <QScrollBar>

namespace expediente::ui {

namespace {

constexpr int cellMargins = 2 * metrics::space1;
constexpr int leastForAll = 780; // logical pixels

/// How the texts share what amounts, days and states leave.
struct Share {
    CaseColumn column;
    int weight;
};
constexpr Share shares[] = {
    {CaseColumn::Person, 26},
    {CaseColumn::Creditor, 17},
    {CaseColumn::Area, 20},
    {CaseColumn::Next, 20},
    {CaseColumn::Last, 21},
};

} // namespace

PortfolioTable::PortfolioTable(const Services& services, CaseListModel& model, QWidget* parent)
    : QTableView(parent), m_services(services), m_model(model)
{
    styleTable(*this, services.theme);
    m_delegate = new CaseDelegate(services.theme, this);
    setItemDelegate(m_delegate);
    verticalHeader()->setDefaultSectionSize(CaseDelegate::rowHeight);
    setModel(&model);
    setSelectionMode(ExtendedSelection);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setContextMenuPolicy(Qt::CustomContextMenu);
    QHeaderView* head = horizontalHeader();
    head->setSectionResizeMode(QHeaderView::Fixed);
    head->setSectionsClickable(true);
    head->setSortIndicatorShown(true);
    connect(head, &QHeaderView::sectionClicked, this, [this](int section) {
        if (const auto sort = CaseListModel::sortOf(CaseColumn(section)))
            emit sortRequested(*sort);
        showSort(m_model.sort()); // the header moves its arrow by itself
    });
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, [this] { tellVisible(); });
    connect(&model, &CaseListModel::listed, this, [this] {
        widen(0, m_model.rowCount() - 1);
        goTo(0);
        tellVisible();
    });
    connect(&model, &CaseListModel::rowsLoaded, this, &PortfolioTable::widen);
    connect(&model, &CaseListModel::counted, this, &PortfolioTable::tellVisible);
    connect(
        &model, &QAbstractItemModel::layoutAboutToBeChanged, this, &PortfolioTable::rememberPlace);
    connect(&model, &QAbstractItemModel::layoutChanged, this, &PortfolioTable::keepPlace);
    measure();
}

void PortfolioTable::measure()
{
    const Theme& theme = m_services.theme;
    const Formatter& format = m_services.format;
    m_daysWidth = paint::textWidth(theme.font(TextStyle::Base), format.days(888));
    m_delegate->setDaysWidth(m_daysWidth);
    m_arrearsWidth = 0;
    for (const Bucket& bucket : m_services.store.context().buckets.all())
        m_arrearsWidth = std::max(m_arrearsWidth,
            m_daysWidth + metrics::space2
                + Chip::sizeOf(theme, ChipData{.text = format.bucket(bucket.name())}).width());
    CaseRow stopped;
    stopped.stopped = true;
    m_stateWidth =
        Chip::sizeOf(theme, *m_model.cells().cell(stopped, CaseColumn::State).chip).width();
    CaseRow usual;
    usual.total = usual.overdue = Money(88'888'88, Currency::MXN);
    m_amountWidth = amountWidth(usual);
}

int PortfolioTable::amountWidth(const CaseRow& row) const
{
    const Theme& theme = m_services.theme;
    const CaseCell cell = m_model.cells().cell(row, CaseColumn::Total);
    return std::max(paint::textWidth(theme.font(TextStyle::Base), cell.text),
        paint::textWidth(theme.font(TextStyle::Secondary), cell.below));
}

/// Amounts are never cut off, so their column grows with what is loaded. Digits are all equally
/// wide, so only an amount larger than any before can need more, or one in several currencies.
void PortfolioTable::widen(int first, int last)
{
    int width = m_amountWidth;
    for (int at = first; at <= last; ++at) {
        const CaseRow* row = m_model.row(at);
        if (!row) {
            at = (CasePages::pageOf(at) + 1) * CasePages::pageRows - 1; // nothing of its page
            continue;
        }
        const qint64 size = row->total ? std::abs(row->total->minor()) : 0;
        if (size <= m_largest && row->others.empty())
            continue;
        m_largest = std::max(m_largest, size);
        width = std::max(width, amountWidth(*row));
    }
    if (std::exchange(m_amountWidth, width) != width)
        arrange();
}

void PortfolioTable::arrange()
{
    const int end = metrics::space3 - metrics::space1; // more at both ends of the row
    setColumnWidth(int(CaseColumn::Arrears), m_arrearsWidth + cellMargins);
    setColumnWidth(int(CaseColumn::Total), m_amountWidth + cellMargins);
    setColumnWidth(int(CaseColumn::State), m_stateWidth + cellMargins + end);
    // Whose portfolio it is, is known to whoever works in it; what to do next is not.
    const bool narrow = width() < metrics::narrowPage;
    setColumnHidden(int(CaseColumn::Creditor), narrow);
    // Beside the pane that assigns, people's names come before what was last tried.
    setColumnHidden(int(CaseColumn::Last), width() < leastForAll);
    int left = viewport()->width();
    for (const auto column : {CaseColumn::Arrears, CaseColumn::Total, CaseColumn::State})
        left -= columnWidth(int(column));
    int weights = 0;
    for (const Share& share : shares)
        weights += isColumnHidden(int(share.column)) ? 0 : share.weight;
    for (const Share& share : shares)
        if (!isColumnHidden(int(share.column)))
            setColumnWidth(int(share.column), std::max(48, left * share.weight / weights));
}

void PortfolioTable::tellVisible()
{
    if (!m_model.rowCount())
        return;
    const int first = rowAt(0), last = rowAt(viewport()->height() - 1);
    m_model.setVisible(first, last < 0 ? m_model.rowCount() - 1 : last);
}

void PortfolioTable::goTo(int row)
{
    const QModelIndex index = m_model.index(row, 0);
    if (index.isValid())
        setCurrentIndex(index);
}

std::vector<int> PortfolioTable::selectedRows() const
{
    std::vector<int> rows;
    for (const QItemSelectionRange& range : selectionModel()->selection())
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows.push_back(row);
    std::ranges::sort(rows);
    const auto doubled = std::ranges::unique(rows);
    rows.erase(doubled.begin(), doubled.end());
    return rows;
}

void PortfolioTable::showSort(CaseSort sort)
{
    horizontalHeader()->setSortIndicator(int(CaseListModel::columnOf(sort)),
        sort == CaseSort::Name || sort == CaseSort::Priority ? Qt::AscendingOrder
                                                             : Qt::DescendingOrder);
}

/// Home and End are the ends of the list: within a row there is nothing to go along.
QModelIndex PortfolioTable::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    const int rows = m_model.rowCount();
    if (rows == 0)
        return {};
    switch (action) {
    case MoveHome:
        return m_model.index(0, 0);
    case MoveEnd:
        return m_model.index(rows - 1, 0);
    case MoveLeft:
    case MoveRight:
        return currentIndex();
    default:
        return QTableView::moveCursor(action, modifiers);
    }
}

void PortfolioTable::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    arrange();
    tellVisible();
}

void PortfolioTable::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LanguageChange) {
        measure();
        arrange();
    }
    QTableView::changeEvent(event);
}

void PortfolioTable::rememberPlace()
{
    const int row = currentRow();
    const bool inSight = row >= 0 && viewport()->rect().intersects(visualRect(currentIndex()));
    m_placeRow = inSight ? row : -1;
}

/// A case that was worked on moves away in the list. The keyboard stays where it was and so comes
/// to the next one, rather than being carried out of sight.
void PortfolioTable::keepPlace()
{
    if (m_placeRow < 0 || m_model.rowCount() == 0)
        return;
    const int row = std::exchange(m_placeRow, -1);
    if (currentIndex().isValid() && viewport()->rect().intersects(visualRect(currentIndex())))
        return;
    const bool several = selectionModel()->selectedRows().size() > 1;
    selectionModel()->setCurrentIndex(m_model.index(std::min(row, m_model.rowCount() - 1), 0),
        several ? QItemSelectionModel::NoUpdate
                : QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

} // namespace expediente::ui
