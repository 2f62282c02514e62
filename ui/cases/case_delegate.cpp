#include "ui/cases/case_delegate.h"

#include "ui/cases/case_list_model.h"
#include "ui/widgets/paint.h"

namespace expediente::ui {

namespace {

constexpr int barHeight = 8;

Qt::Alignment alignmentOf(const QModelIndex& index)
{
    return index.data(Qt::TextAlignmentRole).value<Qt::Alignment>() & Qt::AlignHorizontal_Mask;
}

} // namespace

CaseDelegate::CaseDelegate(const Theme& theme, QObject* parent) : RowDelegate(theme, parent)
{
    setRowHeight(rowHeight);
}

void CaseDelegate::paint(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QRect inside = paintGround(*painter, option, index);
    const QVariant cell = index.data(CaseListModel::CellRole);
    if (!cell.isValid())
        paintBars(*painter, inside, index);
    else if (const auto shown = cell.value<CaseCell>(); shown.chip)
        paintChip(*painter, inside, shown);
    else
        paintLines(*painter, inside, shown, alignmentOf(index));
}

void CaseDelegate::paintChip(QPainter& painter, QRect rect, const CaseCell& cell) const
{
    if (!cell.text.isEmpty()) {
        const QFont font = theme().font(TextStyle::Base);
        QRect place = rect;
        place.setWidth(std::max(m_daysWidth, paint::textWidth(font, cell.text)));
        paint::text(painter, place, cell.text, font, theme()[textToken(cell.tone)],
            Qt::AlignRight | Qt::AlignVCenter);
        rect.setLeft(place.right() + 1 + metrics::space2);
    }
    Chip::paint(painter, theme(), rect, *cell.chip);
}

void CaseDelegate::paintLines(
    QPainter& painter, const QRect& rect, const CaseCell& cell, Qt::Alignment align) const
{
    constexpr int first = lineHeight(TextStyle::Base), second = lineHeight(TextStyle::Secondary);
    const int top = rect.top() + (rect.height() - first - second) / 2;
    const QRect upper = cell.below.isEmpty() ? rect : QRect(rect.left(), top, rect.width(), first);
    const QRect lower(rect.left(), top + first, rect.width(), second);
    // Right-aligned text is an amount, and those are never cut.
    const auto draw = (align & Qt::AlignRight) ? paint::text : paint::elidedText;
    align |= Qt::AlignVCenter;
    const QFont font = theme().font(TextStyle::Base);
    draw(painter, upper, paint::fitting(font, upper.width(), cell.text, cell.shorter), font,
        theme()[textToken(cell.tone)], align);
    const bool muted = cell.belowTone == Tone::Muted;
    draw(painter, lower, cell.below,
        theme().font(TextStyle::Secondary, muted ? Weight::Regular : Weight::Bold),
        theme()[muted ? Token::Text2 : textToken(cell.belowTone)], align);
}

/// As wide as what will stand there might be; never the same all the way down.
void CaseDelegate::paintBars(QPainter& painter, const QRect& rect, const QModelIndex& index) const
{
    const int shade = (index.row() * 7 + index.column() * 5) % 4;
    for (const bool upper : {true, false}) {
        const int share = upper ? 50 + 10 * shade : 60 - 8 * shade;
        QRect bar(0, 0, rect.width() * share / 100, barHeight);
        bar.moveCenter({rect.center().x(), rect.center().y() + (upper ? -8 : 9)});
        if (alignmentOf(index) & Qt::AlignRight)
            bar.moveRight(rect.right());
        else
            bar.moveLeft(rect.left());
        paint::fill(painter, bar, theme()[Token::NeutralBack]);
    }
}

} // namespace expediente::ui
