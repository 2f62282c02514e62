#include "ui/widgets/icon_button.h"

#include "ui/widgets/focus_ring.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/tool_tip.h"

#include <QPainter>

namespace expediente::ui {

IconButton::IconButton(const Theme& theme, IconName icon, const QString& name, QWidget* parent)
    : QAbstractButton(parent), m_theme(theme), m_icon(icon)
{
    setAccessibleName(name);
    setToolTip(plainToolTip(name));
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    FocusRing::enable(this);
}

void IconButton::setIconName(IconName icon)
{
    m_icon = icon;
    update();
}

void IconButton::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    if (isEnabled() && (underMouse() || isDown() || isChecked())) {
        QColor wash = m_theme[Token::Text1];
        wash.setAlphaF(isDown() || isChecked() ? 0.14f : 0.07f);
        paint::box(painter, rect(), wash);
    }
    const int side = metrics::icon;
    m_theme.paintIcon(painter, m_icon, m_theme[isEnabled() ? Token::Text2 : Token::Text3],
        QRectF((width() - side) / 2.0, (height() - side) / 2.0, side, side));
}

void IconButton::enterEvent(QEnterEvent* event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void IconButton::leaveEvent(QEvent* event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

} // namespace expediente::ui
