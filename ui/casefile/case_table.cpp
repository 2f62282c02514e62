#include "ui/casefile/case_table.h"

#include "ui/widgets/paint.h"
#include "ui/widgets/row_delegate.h"

#include <QHeaderView>
#include <QKeyEvent>

namespace expediente::ui {
namespace {

constexpr int mostWidth = 210; ///< of a column that shows words and takes no rest

class StruckDelegate final : public ChipDelegate {
public:
    using ChipDelegate::ChipDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
        const QModelIndex& index) const override
    {
        ChipDelegate::paint(painter, option, index);
        if (!index.data(StruckRole).toBool())
            return;
        const int room = option.rect.width() - metrics::space2;
        const int wide = std::min(
            room, paint::textWidth(theme().font(TextStyle::Base), index.data().toString()));
        const bool right = index.data(Qt::TextAlignmentRole).toInt() & Qt::AlignRight;
        const int from = right ? option.rect.right() - metrics::space1 - wide
                               : option.rect.left() + metrics::space1;
        paint::fill(
            *painter, QRectF(from, option.rect.center().y(), wide, 1), theme()[Token::Text2]);
    }

    /// Words may be long without end; amounts and chips are never cut.
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        QSize size = ChipDelegate::sizeHint(option, index);
        const bool amount = index.data(Qt::TextAlignmentRole).toInt() & Qt::AlignRight;
        if (!amount && !index.data(ChipRole).isValid())
            size.setWidth(std::min(size.width(), mostWidth));
        return size;
    }
};

} // namespace

void fitColumns(QTableView& table, const std::vector<Column>& columns)
{
    QHeaderView* head = table.horizontalHeader();
    for (size_t i = 0; i < columns.size(); ++i)
        head->setSectionResizeMode(
            int(i), columns[i].stretch ? QHeaderView::Stretch : QHeaderView::ResizeToContents);
    // The first rows decide; a long history is not measured whole.
    head->setResizeContentsPrecision(60);
}

CaseTable::CaseTable(
    const Theme& theme, std::vector<Column> columns, const QString& name, QWidget* parent)
    : QTableView(parent)
    , m_rows(new RowsModel(std::move(columns), this))
    , m_filter(new RowsFilter(this))
{
    styleTable(*this, theme);
    setItemDelegate(new StruckDelegate(theme, this));
    setAccessibleName(name);
    m_filter->setSourceModel(m_rows);
    setModel(m_filter);
    fitColumns(*this, m_rows->columns());
    connect(selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        [this] { emit chosen(currentId()); });
    connect(this, &QTableView::activated, this,
        [this](const QModelIndex& index) { emit opened(idAt(index)); });
}

void CaseTable::setRows(std::vector<Row> rows)
{
    const Uuid before = currentId();
    m_rows->setRows(std::move(rows));
    if (before.isNull())
        return;
    choose(before);
    emit chosen(currentId());
}

Uuid CaseTable::idAt(const QModelIndex& index) const
{
    return Uuid::fromBytes(index.data(RowIdRole).toByteArray()).value_or(Uuid());
}

Uuid CaseTable::currentId() const
{
    return idAt(currentIndex());
}

void CaseTable::choose(Uuid id)
{
    const QModelIndex index = m_filter->mapFromSource(m_rows->find(id));
    if (!index.isValid() || index.row() == currentIndex().row())
        return;
    setCurrentIndex(index);
    scrollTo(index);
}

QSize CaseTable::minimumSizeHint() const
{
    return {200, horizontalHeader()->height() + 3 * verticalHeader()->defaultSectionSize()};
}

void CaseTable::keyPressEvent(QKeyEvent* event)
{
    // Enter opens everywhere; Qt's styles disagree on whether it does.
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && currentIndex().isValid()) {
        emit opened(currentId());
        return;
    }
    QTableView::keyPressEvent(event);
}

void CaseTable::focusInEvent(QFocusEvent* event)
{
    QTableView::focusInEvent(event);
    // So that arrows have a place to start from, and a screen reader something to say.
    if (!currentIndex().isValid() && m_filter->rowCount() > 0)
        setCurrentIndex(m_filter->index(0, 0));
}

} // namespace expediente::ui
