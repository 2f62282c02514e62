#include "ui/shell/user_button.h"

#include "ui/widgets/focus_ring.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/tool_tip.h"

#include <QMenu>

namespace expediente::ui {

namespace {

constexpr int mostTextWidth = 170;

} // namespace

UserButton::UserButton(
    const Theme& theme, const QString& name, const QString& role, QMenu* menu, QWidget* parent)
    : QAbstractButton(parent), m_theme(theme), m_name(name), m_role(role), m_menu(menu)
{
    setObjectName(QStringLiteral("user"));
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(tr("%1, %2: menu").arg(name, role));
    setToolTip(plainToolTip(tr("%1, %2").arg(name, role)));
    FocusRing::enable(this);
    connect(this, &QAbstractButton::clicked, this, &UserButton::openMenu);
}

void UserButton::setCompact(bool compact)
{
    if (compact == m_compact)
        return;
    m_compact = compact;
    updateGeometry();
    update();
}

int UserButton::textWidth() const
{
    const int name = paint::textWidth(m_theme.font(TextStyle::Secondary, Weight::Bold), m_name);
    const int role = paint::textWidth(m_theme.font(TextStyle::Secondary), m_role);
    return std::min(std::max(name, role), mostTextWidth);
}

QSize UserButton::sizeHint() const
{
    const int text = m_compact ? 0 : metrics::space2 + textWidth();
    return {metrics::control + text, metrics::mainControl};
}

void UserButton::openMenu()
{
    // Right edges aligned, below the bar.
    const QSize size = m_menu->sizeHint();
    m_menu->popup(mapToGlobal(QPoint(width() - size.width(), height() + metrics::space1)));
}

void UserButton::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Down || event->key() == Qt::Key_Return
        || event->key() == Qt::Key_Enter)
        openMenu();
    else
        QAbstractButton::keyPressEvent(event);
}

void UserButton::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const QRect box(0, (height() - metrics::control) / 2, metrics::control, metrics::control);
    const bool lit = underMouse() || isDown();
    paint::box(
        painter, box, m_theme[Token::NeutralBack], lit ? m_theme[Token::ControlBorder] : QColor());
    paint::text(painter, box, Avatar::initials(m_name),
        m_theme.font(TextStyle::Secondary, Weight::Bold), m_theme[Token::Text2], Qt::AlignCenter);
    if (m_compact)
        return;
    const int x = box.right() + 1 + metrics::space2;
    const int line = height() / 2;
    paint::elidedText(painter, QRect(x, 1, width() - x, line), m_name,
        m_theme.font(TextStyle::Secondary, Weight::Bold), m_theme[Token::Text1]);
    paint::elidedText(painter, QRect(x, line - 1, width() - x, line), m_role,
        m_theme.font(TextStyle::Secondary), m_theme[Token::Text2]);
}

} // namespace expediente::ui
