#include "ui/widgets/two_line_delegate.h"

#include "ui/widgets/paint.h"
#include "ui/widgets/tool_tip.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace expediente::ui {
namespace {

constexpr int circle = 22;
constexpr int smallIcon = 14;

QFont belowFont(const Theme& theme, const TwoLine& row)
{
    const bool bold = row.group && row.rightTone != Tone::Muted;
    return theme.font(TextStyle::Secondary, bold ? Weight::Bold : Weight::Regular);
}

QFont titleFont(const Theme& theme, const TwoLine& row)
{
    const bool bold = row.strong || row.group;
    return theme.font(TextStyle::Base, bold ? Weight::Bold : Weight::Regular);
}

int leadingWidth(const Leading& leading)
{
    switch (leading.shape) {
    case Leading::Shape::None:
        return 0;
    case Leading::Shape::Icon:
        return metrics::icon + metrics::space2;
    case Leading::Shape::Ring:
    case Leading::Shape::Disc:
        return circle + metrics::space2;
    }
    return 0;
}

} // namespace

struct TwoLineDelegate::Places {
    QRect leading, moment, title, subtitle, right, below;
};

QString spoken(const TwoLine& row)
{
    QStringList parts;
    for (const QString& part : {row.leading.number, row.moment, row.title, row.subtitle, row.right,
             row.rightBelow, row.quality ? row.quality->word : QString()}) {
        if (!part.isEmpty())
            parts << part;
    }
    return parts.join(QStringLiteral(", "));
}

TwoLineDelegate::TwoLineDelegate(const Theme& theme, QObject* parent)
    : QStyledItemDelegate(parent), m_theme(theme)
{
}

int TwoLineDelegate::rightWidth(const TwoLine& row) const
{
    const QFont small = m_theme.font(TextStyle::Secondary);
    if (row.quality)
        return std::max(
            paint::textWidth(small, row.quality->word), QualityBar::segmentsSize().width());
    return paint::textWidth(small, row.right);
}

int TwoLineDelegate::belowWidth(const TwoLine& row) const
{
    if (row.quality)
        return rightWidth(row);
    int wide = paint::textWidth(belowFont(m_theme, row), row.rightBelow);
    if (row.rightIcon != IconName::None)
        wide += smallIcon + (row.rightBelow.isEmpty() ? 0 : metrics::space1);
    return wide;
}

TwoLineDelegate::Places TwoLineDelegate::arrange(const QRect& rect, const TwoLine& row) const
{
    Places places;
    const QRect inside = rect.adjusted(metrics::space3, 0, -metrics::space3, -1);
    int x = inside.left();
    places.leading = {x, inside.top(), leadingWidth(row.leading), inside.height()};
    x += places.leading.width();
    if (!row.moment.isEmpty()) {
        places.moment = {x, inside.top(), m_momentWidth, inside.height()};
        x += m_momentWidth;
    }
    const int first = paint::textHeight(titleFont(m_theme, row));
    const int second = lineHeight(TextStyle::Secondary);
    const int y = inside.top() + (inside.height() - first - second) / 2;
    const int right = inside.right() + 1;
    places.right = {right - rightWidth(row), y, rightWidth(row), first};
    places.below = {right - belowWidth(row), y + first, belowWidth(row), second};
    // A lone icon stands in the middle of the row and narrows both lines.
    const bool loneIcon = row.rightIcon != IconName::None && row.rightBelow.isEmpty();
    if (loneIcon)
        places.below = {right - metrics::icon, inside.top(), metrics::icon, inside.height()};
    const auto until = [right](const QRect& aside) {
        return aside.width() > 0 ? aside.left() - metrics::space2 : right;
    };
    const int end = loneIcon ? until(places.below) : until(places.right);
    places.title = {x, y, end - x, first};
    places.subtitle = {x, y + first, until(places.below) - x, second};
    return places;
}

void TwoLineDelegate::paintGround(
    QPainter& painter, const QStyleOptionViewItem& option, const TwoLine& row) const
{
    const QRect rect = option.rect;
    const bool selected = option.state & QStyle::State_Selected;
    if (selected)
        painter.fillRect(rect, m_theme[Token::AccentSoft]);
    else if (row.group)
        painter.fillRect(rect, m_theme[Token::Surface2]);
    paint::fill(
        painter, QRectF(rect.left(), rect.bottom(), rect.width(), 1), m_theme[Token::RowLine]);
    if ((option.state & QStyle::State_HasFocus) && option.widget && option.widget->hasFocus())
        paint::fill(
            painter, QRectF(rect.left(), rect.top(), 3, rect.height()), m_theme[Token::Accent]);
}

void TwoLineDelegate::paintLeading(
    QPainter& painter, const QRect& rect, const Leading& leading) const
{
    const QColor ink = m_theme[textToken(leading.tone)];
    if (leading.shape == Leading::Shape::None)
        return;
    if (leading.shape == Leading::Shape::Icon) {
        m_theme.paintIcon(painter, leading.icon, ink,
            QRectF(rect.left(), rect.top(), metrics::icon, rect.height()));
        return;
    }
    const QRectF round(rect.left(), rect.top() + (rect.height() - circle) / 2.0, circle, circle);
    const bool disc = leading.shape == Leading::Shape::Disc;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(disc ? m_theme[Token::AccentFill] : m_theme[Token::Surface]);
    painter.setPen(disc ? QPen(Qt::NoPen) : QPen(m_theme[lineToken(leading.tone)], 1.5));
    painter.drawEllipse(disc ? round : round.adjusted(0.75, 0.75, -0.75, -0.75));
    painter.restore();
    const QColor inner = disc ? m_theme[Token::OnAccent] : ink;
    if (leading.icon != IconName::None)
        m_theme.paintIcon(painter, leading.icon, inner, round.adjusted(5, 5, -5, -5));
    else
        paint::text(painter, round.toRect(), leading.number,
            m_theme.font(TextStyle::Secondary, Weight::Bold), inner, Qt::AlignCenter);
}

void TwoLineDelegate::paintRight(QPainter& painter, const Places& places, const TwoLine& row) const
{
    const QFont small = m_theme.font(TextStyle::Secondary);
    if (row.quality) {
        paint::text(painter, places.right.translated(0, 2), row.quality->word, small,
            m_theme[Token::Text1], Qt::AlignRight | Qt::AlignVCenter);
        const QPointF corner(places.below.right() + 1 - QualityBar::segmentsSize().width(),
            places.below.center().y());
        QualityBar::paintSegments(painter, m_theme, corner, row.quality->level);
        return;
    }
    paint::text(painter, places.right, row.right, small, m_theme[Token::Text2],
        Qt::AlignRight | Qt::AlignVCenter);
    const QColor ink = m_theme[textToken(row.rightTone)];
    QRect below = places.below;
    if (row.rightIcon != IconName::None) {
        m_theme.paintIcon(painter, row.rightIcon, ink,
            QRectF(below.left(), below.top(), row.rightBelow.isEmpty() ? metrics::icon : smallIcon,
                below.height()));
    }
    paint::text(painter, below, row.rightBelow, belowFont(m_theme, row), ink,
        Qt::AlignRight | Qt::AlignVCenter);
}

void TwoLineDelegate::paint(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto row = index.data(TwoLineRole).value<TwoLine>();
    const Places places = arrange(option.rect, row);
    paintGround(*painter, option, row);
    paintLeading(*painter, places.leading, row.leading);
    const bool strong = row.strong;
    paint::text(*painter, places.moment, row.moment,
        m_theme.font(TextStyle::Base, strong ? Weight::Bold : Weight::Regular),
        m_theme[textToken(
            strong && row.momentTone == Tone::Muted ? Tone::Normal : row.momentTone)]);
    const QFont font = titleFont(m_theme, row);
    paint::elidedText(*painter, places.title,
        paint::fitting(font, places.title.width(), row.title, row.shortTitles), font,
        m_theme[row.dimmed ? Token::Text2 : Token::Text1]);
    paint::elidedText(*painter, places.subtitle, row.subtitle, m_theme.font(TextStyle::Secondary),
        m_theme[textToken(row.subtitleTone)]);
    paintRight(*painter, places, row);
}

QSize TwoLineDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const
{
    const auto row = index.data(TwoLineRole).value<TwoLine>();
    const int text = paint::textHeight(titleFont(m_theme, row))
        + paint::textHeight(m_theme.font(TextStyle::Secondary));
    return {200, std::max(m_rowHeight, text + 7)};
}

bool TwoLineDelegate::helpEvent(QHelpEvent* event, QAbstractItemView* view,
    const QStyleOptionViewItem& option, const QModelIndex& index)
{
    if (event->type() != QEvent::ToolTip || index.data(Qt::ToolTipRole).isValid())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    const auto row = index.data(TwoLineRole).value<TwoLine>();
    const Places places = arrange(option.rect, row);
    const bool cut = paint::textWidth(titleFont(m_theme, row), row.title) > places.title.width()
        || paint::textWidth(m_theme.font(TextStyle::Secondary), row.subtitle)
            > places.subtitle.width();
    if (!cut)
        return false;
    QToolTip::showText(event->globalPos(), plainToolTip(row.title + u'\n' + row.subtitle), view);
    return true;
}

} // namespace expediente::ui
