#include "ui/widgets/table_head.h"

#include "ui/widgets/paint.h"

#include <QPainter>

namespace expediente::ui {

namespace {

constexpr int arrowSize = 12;

} // namespace

TableHead::TableHead(const Theme& theme, QWidget* parent)
    : QHeaderView(Qt::Horizontal, parent), m_theme(theme)
{
}

QMargins TableHead::marginsOf(int section) const
{
    const auto isEnd = [&](int step) {
        int visual = visualIndex(section) + step;
        while (visual >= 0 && visual < count() && isSectionHidden(logicalIndex(visual)))
            visual += step;
        return visual < 0 || visual >= count();
    };
    return {isEnd(-1) ? metrics::space3 : metrics::space1, 0,
        isEnd(1) ? metrics::space3 : metrics::space1, 0};
}

void TableHead::paintSection(QPainter* painter, const QRect& rect, int section) const
{
    painter->fillRect(rect, m_theme[Token::Surface2]);
    paint::fill(
        *painter, QRectF(rect.left(), rect.bottom(), rect.width(), 1), m_theme[Token::Border]);
    const auto aligned = model()->headerData(section, orientation(), Qt::TextAlignmentRole);
    const auto align = aligned.isValid() ? Qt::Alignment(aligned.toInt()) : defaultAlignment();
    const QString title = model()->headerData(section, orientation()).toString();
    const QFont font = m_theme.font(TextStyle::Secondary);
    QRect room = rect.marginsRemoved(marginsOf(section));
    const bool sorts = isSortIndicatorShown() && sortIndicatorSection() == section;
    const bool right = align & Qt::AlignRight;
    constexpr int taken = arrowSize + metrics::space1;
    if (sorts)
        room.adjust(right ? taken : 0, 0, right ? 0 : -taken, 0);
    paint::elidedText(*painter, room, title, font, m_theme[Token::Text2], align);
    if (!sorts)
        return;
    const int written = std::min(paint::textWidth(font, title), room.width());
    const QRect arrow(
        right ? room.right() + 1 - written - taken : room.left() + written + metrics::space1,
        room.center().y() - arrowSize / 2, arrowSize, arrowSize);
    const auto icon =
        sortIndicatorOrder() == Qt::AscendingOrder ? IconName::ChevronUp : IconName::ChevronDown;
    m_theme.paintIcon(*painter, icon, m_theme[Token::Text2], arrow);
}

} // namespace expediente::ui
