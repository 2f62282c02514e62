#include "ui/widgets/row_delegate.h"

#include "ui/widgets/paint.h"
#include "ui/widgets/table_head.h"

#include <QHeaderView>
#include <QPainter>
#include <QTableView>
#include <QTreeView>

namespace expediente::ui {
namespace {

constexpr int gap = metrics::space1;

const QHeaderView* headOf(const QWidget* view)
{
    if (const auto* table = qobject_cast<const QTableView*>(view))
        return table->horizontalHeader();
    const auto* tree = qobject_cast<const QTreeView*>(view);
    return tree ? tree->header() : nullptr;
}

/// At the left (-1) or right (1) end of the row; a list has one column, which is both.
bool isAtEnd(const QStyleOptionViewItem& option, int column, int step)
{
    const QHeaderView* head = headOf(option.widget);
    if (!head)
        return true;
    int visual = head->visualIndex(column) + step;
    while (
        visual >= 0 && visual < head->count() && head->isSectionHidden(head->logicalIndex(visual)))
        visual += step;
    return visual < 0 || visual >= head->count();
}

QMargins marginsOf(const QStyleOptionViewItem& option, int column)
{
    return {isAtEnd(option, column, -1) ? metrics::space3 : gap, 0,
        isAtEnd(option, column, 1) ? metrics::space3 : gap, 0};
}

} // namespace

RowDelegate::RowDelegate(const Theme& theme, QObject* parent)
    : QStyledItemDelegate(parent), m_theme(theme)
{
}

QRect RowDelegate::paintGround(
    QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QBrush back = index.data(Qt::BackgroundRole).value<QBrush>();
    if (option.state & QStyle::State_Selected)
        painter.fillRect(option.rect, m_theme[Token::AccentSoft]);
    else if (back.style() != Qt::NoBrush)
        painter.fillRect(option.rect, back);
    const QRectF line(option.rect.left(), option.rect.bottom(), option.rect.width(), 1);
    paint::fill(painter, line, m_theme[Token::RowLine]);
    // One mark for the row: where the keyboard is, seen even on a selected row.
    if ((option.state & QStyle::State_Selected) && (option.state & QStyle::State_Active)
        && option.widget && option.widget->hasFocus() && isAtEnd(option, index.column(), -1)) {
        paint::fill(painter, QRectF(option.rect.left(), option.rect.top(), 3, option.rect.height()),
            m_theme[Token::Accent]);
    }
    return option.rect.marginsRemoved(marginsOf(option, index.column())).adjusted(0, 0, 0, -1);
}

void RowDelegate::paintText(QPainter& painter, const QRect& rect, const QModelIndex& index) const
{
    QString text = index.data(Qt::DisplayRole).toString();
    const bool strong = index.data(StrongRole).toBool();
    const QVariant tone = index.data(ToneRole);
    const QFont font = m_theme.font(TextStyle::Base, strong ? Weight::Bold : Weight::Regular);
    const QVariant aligned = index.data(Qt::TextAlignmentRole);
    const auto align = aligned.isValid() ? aligned.value<Qt::Alignment>() : Qt::AlignLeft;
    const Qt::Alignment placed = (align & Qt::AlignHorizontal_Mask) | Qt::AlignVCenter;
    const QColor ink = m_theme[textToken(tone.isValid() ? tone.value<Tone>() : Tone::Normal)];
    // Right-aligned text is an amount or a count here, and those are never cut.
    if (align & Qt::AlignRight) {
        paint::text(painter, rect, text, font, ink, placed);
    } else {
        text = paint::fitting(font, rect.width(), text, index.data(ShortRole).toStringList());
        paint::elidedText(painter, rect, text, font, ink, placed);
    }
    const QString detail = index.data(DetailRole).toString();
    if (detail.isEmpty())
        return;
    const QFont small = m_theme.font(TextStyle::Secondary);
    const int left = paint::textWidth(font, text) + metrics::space1;
    // Half of it tells something still; less is noise.
    if (rect.width() - left < paint::textWidth(small, detail) / 2)
        return;
    paint::elidedText(painter, rect.adjusted(left, 1, 0, 1), detail, small, m_theme[Token::Text2]);
}

void RowDelegate::paint(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QRect inside = paintGround(*painter, option, index);
    paintText(*painter, inside, index);
}

QSize RowDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const bool strong = index.data(StrongRole).toBool();
    const QFont font = m_theme.font(TextStyle::Base, strong ? Weight::Bold : Weight::Regular);
    int wide = paint::textWidth(font, index.data(Qt::DisplayRole).toString());
    const QString detail = index.data(DetailRole).toString();
    if (!detail.isEmpty())
        wide += paint::textWidth(m_theme.font(TextStyle::Secondary), detail) + metrics::space1;
    // A view asks for the width before it knows the column's place.
    Q_UNUSED(option)
    return {wide + 2 * metrics::space3, std::max(m_rowHeight, paint::textHeight(font) + 8)};
}

void ChipDelegate::paint(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QVariant chip = index.data(ChipRole);
    if (!chip.canConvert<ChipData>()) {
        RowDelegate::paint(painter, option, index);
        return;
    }
    const QRect inside = paintGround(*painter, option, index);
    Chip::paint(*painter, theme(), inside, chip.value<ChipData>());
}

QSize ChipDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QVariant chip = index.data(ChipRole);
    QSize size = RowDelegate::sizeHint(option, index);
    if (chip.canConvert<ChipData>())
        size.setWidth(
            Chip::sizeOf(theme(), chip.value<ChipData>()).width() + gap + metrics::space3);
    return size;
}

void styleTable(QTableView& table, const Theme& theme)
{
    table.setHorizontalHeader(new TableHead(theme, &table));
    auto* delegate = new ChipDelegate(theme, &table);
    table.setItemDelegate(delegate);
    table.setShowGrid(false);
    table.setFrameShape(QFrame::NoFrame);
    table.setSelectionBehavior(QAbstractItemView::SelectRows);
    table.setSelectionMode(QAbstractItemView::SingleSelection);
    table.setEditTriggers(QAbstractItemView::NoEditTriggers);
    table.setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    table.setTabKeyNavigation(false);
    table.setWordWrap(false);
    table.verticalHeader()->hide();
    table.verticalHeader()->setDefaultSectionSize(metrics::row);
    table.verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    QHeaderView* head = table.horizontalHeader();
    head->setFont(theme.font(TextStyle::Secondary));
    head->setFixedHeight(std::max(metrics::tableHead + 1,
        paint::textHeight(theme.font(TextStyle::Secondary)) + metrics::space2));
    head->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    head->setHighlightSections(false);
    head->setMinimumSectionSize(24);
}

} // namespace expediente::ui
