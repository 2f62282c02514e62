#include "ui/widgets/tab_bars.h"

#include "ui/text/formatter.h"
#include "ui/widgets/paint.h"

#include <QPainter>

namespace expediente::ui {

UnderlineTabBar::UnderlineTabBar(const Theme& theme, int height, QWidget* parent)
    : QTabBar(parent), m_theme(theme), m_height(height)
{
    setDrawBase(false);
    setExpanding(false);
    setElideMode(Qt::ElideNone);
    setUsesScrollButtons(true);
    setFont(theme.font(TextStyle::Base));
}

QSize UnderlineTabBar::tabSizeHint(int index) const
{
    const QFont bold = m_theme.font(TextStyle::Base, Weight::Bold);
    const QString shown = QString(tabText(index)).remove('&');
    return {paint::textWidth(bold, shown) + 2 * metrics::space3,
        std::max(m_height, paint::textHeight(bold) + metrics::space3)};
}

void UnderlineTabBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    for (int i = 0; i < count(); ++i)
        if (isTabVisible(i))
            paintTab(painter, i);
}

void UnderlineTabBar::paintTab(QPainter& painter, int index) const
{
    const QRect rect = tabRect(index);
    const bool open = index == currentIndex();
    if (open) {
        paint::fill(painter, QRectF(rect.left(), rect.bottom() - 1, rect.width(), 2),
            m_theme[Token::Accent]);
    }
    const bool hovered = rect.contains(mapFromGlobal(QCursor::pos())) && underMouse();
    const Token ink = !isTabEnabled(index) ? Token::Text3
        : open || hovered                  ? Token::Text1
                                           : Token::Text2;
    painter.setFont(m_theme.font(TextStyle::Base, open ? Weight::Bold : Weight::Regular));
    painter.setPen(m_theme[ink]);
    painter.drawText(rect, Qt::AlignCenter | Qt::TextHideMnemonic, tabText(index));
    if (open && hasFocus())
        paint::focusRing(painter, rect.adjusted(1, 3, -1, -5), m_theme[Token::Accent]);
}

SectionBar::SectionBar(const Theme& theme, QWidget* parent)
    : UnderlineTabBar(theme, metrics::appBar, parent)
{
    setAccessibleName(tr("Sections"));
}

CaseTabs::CaseTabs(const Theme& theme, QWidget* parent)
    : UnderlineTabBar(theme, metrics::tabs, parent)
{
    setAccessibleName(tr("Parts of the case file"));
}

int CaseTabs::addTab(const QString& word)
{
    m_words << word;
    return QTabBar::addTab(word);
}

void CaseTabs::setCount(int index, int count)
{
    const QString& word = m_words.at(index);
    setTabText(index, count < 0 ? word : tr("%1 %2").arg(word, Formatter().number(count)));
}

void CaseTabs::paintEvent(QPaintEvent* event)
{
    {
        QPainter painter(this);
        paint::fill(painter, QRectF(0, height() - 1, width(), 1), theme()[Token::Border]);
    }
    UnderlineTabBar::paintEvent(event);
}

} // namespace expediente::ui
