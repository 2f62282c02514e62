#include "ui/negotiation/authority_slider.h"

#include "ui/widgets/focus_ring.h"
#include "ui/widgets/paint.h"

#include <QKeyEvent>
#include <QPainter>

namespace expediente::ui {
namespace {

constexpr int arrowStep = 10;
constexpr int pageStepTenths = 100;
constexpr qreal railHeight = 6;
constexpr qreal knobWidth = 9;
constexpr qreal knobHeight = 18;

} // namespace

AuthoritySlider::AuthoritySlider(const Theme& theme, QWidget* parent)
    : QSlider(Qt::Horizontal, parent), m_theme(theme)
{
    setRange(0, whole);
    setSingleStep(arrowStep);
    setPageStep(pageStepTenths);
    setFocusPolicy(Qt::StrongFocus);
    FocusRing::enable(this);
}

void AuthoritySlider::setLimits(int own, int highest)
{
    m_own = own;
    m_highest = highest;
    setAccessibleDescription(
        tr("Your limit is %1 %").arg(double(own) / 10, 0, 'f', own % 10 == 0 ? 0 : 1));
    update();
}

void AuthoritySlider::stepBy(int tenths)
{
    const int before = value();
    int after = before + tenths;
    if (before < m_own && after > m_own)
        after = m_own;
    setValue(after);
}

void AuthoritySlider::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Right:
    case Qt::Key_Up:
        return stepBy(arrowStep);
    case Qt::Key_Left:
    case Qt::Key_Down:
        return stepBy(-arrowStep);
    case Qt::Key_PageUp:
        return stepBy(pageStepTenths);
    case Qt::Key_PageDown:
        return stepBy(-pageStepTenths);
    case Qt::Key_Home:
        return setValue(0);
    case Qt::Key_End:
        return setValue(m_own);
    default:
        QWidget::keyPressEvent(event);
    }
}

QRectF AuthoritySlider::rail() const
{
    const qreal inset = knobWidth / 2 + 2;
    return {inset, (height() - railHeight) / 2, width() - 2 * inset, railHeight};
}

qreal AuthoritySlider::placeOf(int tenths) const
{
    return rail().left() + rail().width() * tenths / whole;
}

void AuthoritySlider::goTo(const QPointF& at)
{
    const qreal share = (at.x() - rail().left()) / rail().width();
    const int percent = std::clamp(qRound(share * 100), 0, 100);
    setValue(percent * 10);
}

void AuthoritySlider::mousePressEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton)
        goTo(event->position());
}

void AuthoritySlider::mouseMoveEvent(QMouseEvent* event)
{
    if (event->buttons() & Qt::LeftButton)
        goTo(event->position());
}

/// The page scrolls, not the discount.
void AuthoritySlider::wheelEvent(QWheelEvent* event)
{
    event->ignore();
}

void AuthoritySlider::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF all = rail();
    const auto zone = [&](int from, int to, Token fill, Token line) {
        if (to > from)
            paint::box(painter,
                {placeOf(from), all.top(), placeOf(to) - placeOf(from), all.height()},
                m_theme[fill], m_theme[line], 1);
    };
    zone(m_highest, whole, Token::NeutralBack, Token::ControlBorder);
    zone(m_own, m_highest, Token::WarnBack, Token::WarnLine);
    zone(0, m_own, Token::AccentSoft, Token::Accent);
    if (value() > 0)
        paint::fill(painter, {all.left(), all.top(), placeOf(value()) - all.left(), all.height()},
            m_theme[value() > m_own ? Token::WarnLine : Token::AccentFill]);
    if (m_own > 0)
        paint::fill(painter, {placeOf(m_own) - 1, all.top() - 4, 2, all.height() + 8},
            m_theme[Token::Accent]);
    const QRectF knob(
        placeOf(value()) - knobWidth / 2, (height() - knobHeight) / 2, knobWidth, knobHeight);
    paint::box(painter, knob, m_theme[Token::Surface],
        m_theme[value() > m_own ? Token::WarnLine : Token::Accent], 2, 2);
}

} // namespace expediente::ui
