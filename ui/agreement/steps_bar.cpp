#include "ui/agreement/steps_bar.h"

#include "ui/widgets/paint.h"

#include <QPainter>

#include <algorithm>

namespace expediente::ui {

namespace {

constexpr int dot = 20;
constexpr int toName = 7;
constexpr int toNext = 20;

} // namespace

StepsBar::StepsBar(const Theme& theme, const QStringList& steps, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_steps(steps)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setDone(std::vector<bool>(size_t(steps.size()), false));
}

void StepsBar::setDone(const std::vector<bool>& done)
{
    m_done = done;
    m_current = int(std::ranges::find(done, false) - done.begin());
    const QString name = m_steps.value(m_current);
    setAccessibleName(m_current < m_steps.size()
            ? tr("Step %1 of %2: %3").arg(m_current + 1).arg(m_steps.size()).arg(name)
            : tr("All steps are done"));
    update();
}

int StepsBar::widthOf(int step, bool named) const
{
    const Weight weight = step == m_current ? Weight::Bold : Weight::Regular;
    return named
        ? dot + toName + paint::textWidth(m_theme.font(TextStyle::Base, weight), m_steps[step])
        : dot;
}

int StepsBar::wholeWidth(bool named) const
{
    int width = 0;
    for (int step = 0; step < m_steps.size(); ++step)
        width += widthOf(step, named || step == m_current) + (step > 0 ? toNext : 0);
    return width;
}

QSize StepsBar::sizeHint() const
{
    return {wholeWidth(true), metrics::control};
}

QSize StepsBar::minimumSizeHint() const
{
    return {wholeWidth(false), metrics::control};
}

void StepsBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool all = wholeWidth(true) <= width();
    int x = (width() - wholeWidth(all)) / 2;
    for (int step = 0; step < m_steps.size(); ++step) {
        const bool here = step == m_current;
        const bool done = m_done[size_t(step)];
        const QRect circle(x, (height() - dot) / 2, dot, dot);
        const Token line = done ? Token::OkLine : here ? Token::AccentFill : Token::ControlBorder;
        paint::box(painter, circle, here ? m_theme[Token::AccentFill] : QColor(), m_theme[line],
            dot / 2.0);
        if (done)
            m_theme.paintIcon(painter, IconName::Check, m_theme[Token::OkText],
                QRectF(circle).adjusted(4, 4, -4, -4));
        else
            paint::text(painter, circle, QString::number(step + 1),
                m_theme.font(TextStyle::Secondary, here ? Weight::Bold : Weight::Regular),
                m_theme[here ? Token::OnAccent : Token::Text2], Qt::AlignCenter);
        const bool named = all || here;
        if (named)
            paint::text(painter,
                QRect(x + dot + toName, 0, widthOf(step, true) - dot - toName, height()),
                m_steps[step], m_theme.font(TextStyle::Base, here ? Weight::Bold : Weight::Regular),
                m_theme[done   ? Token::OkText
                        : here ? Token::Text1
                               : Token::Text2]);
        x += widthOf(step, named) + toNext;
    }
}

} // namespace expediente::ui
