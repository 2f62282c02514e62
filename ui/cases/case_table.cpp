#include "ui/cases/case_table.h"

#include "core/store/store.h"
#include "ui/cases/case_delegate.h"
#include "ui/widgets/paint.h"

#include <QHeaderView>
#include <QScrollBar>

namespace expediente::ui {

namespace {

constexpr int cellMargins = 2 * metrics::space1;

/// How the texts share what amounts and dates leave.
struct Share {
    CaseColumn column;
    int weight;
};
constexpr Share shares[] = {
    {CaseColumn::Person, 30},
    {CaseColumn::Creditor, 18},
    {CaseColumn::Area, 15},
    {CaseColumn::Next, 17},
    {CaseColumn::Last, 17},
};

} // namespace

CaseTable::CaseTable(const Services& services, CaseListModel& model, QWidget* parent)
    : QTableView(parent), m_services(services), m_model(model)
{
    styleTable(*this, services.theme);
    m_delegate = new CaseDelegate(services.theme, this);
    setItemDelegate(m_delegate);
    setModel(&model);
    setSelectionMode(ExtendedSelection);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
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
        widen();
        goTo(0);
        tellVisible();
    });
    connect(&model, &CaseListModel::rowsLoaded, this, &CaseTable::widen);
    connect(&model, &CaseListModel::counted, this, [this] {
        widen();
        tellVisible();
    });
    connect(&model, &QAbstractItemModel::layoutAboutToBeChanged, this, &CaseTable::rememberPlace);
    connect(&model, &QAbstractItemModel::layoutChanged, this, &CaseTable::keepPlace);
    measure();
}

void CaseTable::measure()
{
    const Theme& theme = m_services.theme;
    const Formatter& format = m_services.format;
    const QDate today = m_services.store.clock().today();
    const QFont font = theme.font(TextStyle::Base);
    const QFont bold = theme.font(TextStyle::Base, Weight::Bold);
    m_daysWidth = paint::textWidth(font, format.days(888));
    m_dateWidth = std::max(paint::textWidth(bold, format.relativeDay(today.addDays(-28), today)),
        paint::textWidth(bold, format.shortDate(today.addYears(-2), today)));
    for (const Bucket& bucket : m_services.store.context().buckets.all())
        m_chipWidth = std::max(m_chipWidth,
            Chip::sizeOf(theme, ChipData{.text = format.bucket(bucket.name())}).width());
    CaseRow stopped;
    stopped.stopped = true;
    m_stateWidth =
        Chip::sizeOf(theme, *m_model.cells().cell(stopped, CaseColumn::State).chip).width();
    m_delegate->setLead(int(CaseColumn::Arrears), m_daysWidth, true);
    m_delegate->setLead(int(CaseColumn::Next), m_dateWidth, false);
    m_delegate->setLead(int(CaseColumn::Last), m_dateWidth, false);
    m_amountWidth = paint::textWidth(font, format.money(Money(88'888'888, Currency::MXN)));
}

/// Amounts are never cut off, so their columns grow with what is loaded.
void CaseTable::widen()
{
    const QFont font = m_services.theme.font(TextStyle::Base);
    int width = m_amountWidth;
    for (const int page : m_model.pages().loadedPages()) {
        for (int i = 0; i < m_model.pages().rowsOf(page); ++i) {
            const CaseRow* row = m_model.row(page * CasePages::pageRows + i);
            if (row)
                width = std::max(width,
                    paint::textWidth(font, m_model.cells().cell(*row, CaseColumn::Total).text));
        }
    }
    if (std::exchange(m_amountWidth, width) != width)
        arrange();
}

void CaseTable::arrange()
{
    const bool narrow = viewport()->width() < metrics::narrowPage - 2 * metrics::pageMargin;
    setColumnHidden(int(CaseColumn::Overdue), narrow);
    const int end = metrics::space3 - metrics::space1; // more at both ends of the row
    setColumnWidth(
        int(CaseColumn::Arrears), m_daysWidth + metrics::space2 + m_chipWidth + cellMargins);
    setColumnWidth(int(CaseColumn::Total), m_amountWidth + cellMargins);
    setColumnWidth(int(CaseColumn::Overdue), m_amountWidth + cellMargins);
    setColumnWidth(int(CaseColumn::State), m_stateWidth + cellMargins + end);
    int left = viewport()->width() - 2 * (m_dateWidth + metrics::space2);
    for (const auto column :
        {CaseColumn::Arrears, CaseColumn::Total, CaseColumn::Overdue, CaseColumn::State})
        if (!isColumnHidden(int(column)))
            left -= columnWidth(int(column));
    int weights = 0;
    for (const Share& share : shares)
        weights += share.weight;
    for (const Share& share : shares) {
        int width = std::max(48, left * share.weight / weights);
        if (share.column == CaseColumn::Next || share.column == CaseColumn::Last)
            width += m_dateWidth + metrics::space2;
        setColumnWidth(int(share.column), width);
    }
}

void CaseTable::tellVisible()
{
    if (!m_model.rowCount())
        return;
    const int first = rowAt(0), last = rowAt(viewport()->height() - 1);
    m_model.setVisible(first, last < 0 ? m_model.rowCount() - 1 : last);
}

void CaseTable::goTo(int row)
{
    const QModelIndex index = m_model.index(row, 0);
    if (index.isValid())
        setCurrentIndex(index);
}

std::vector<int> CaseTable::selectedRows() const
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

void CaseTable::showSort(CaseSort sort)
{
    horizontalHeader()->setSortIndicator(int(CaseListModel::columnOf(sort)),
        sort == CaseSort::Name || sort == CaseSort::Priority ? Qt::AscendingOrder
                                                             : Qt::DescendingOrder);
}

/// Home and End are the ends of the list: within a row there is nothing to go along.
QModelIndex CaseTable::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
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

void CaseTable::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    arrange();
    tellVisible();
}

void CaseTable::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LanguageChange) {
        measure();
        arrange();
    }
    QTableView::changeEvent(event);
}

void CaseTable::rememberPlace()
{
    const int row = currentRow();
    const bool inSight = row >= 0 && viewport()->rect().intersects(visualRect(currentIndex()));
    m_placeRow = inSight ? row : -1;
}

/// A case that was worked on moves away in the list. The keyboard stays where it was and so comes
/// to the next one, rather than being carried out of sight.
void CaseTable::keepPlace()
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
