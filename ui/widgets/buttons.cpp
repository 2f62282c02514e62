#include "ui/widgets/buttons.h"

#include "ui/widgets/focus_ring.h"
#include "ui/widgets/key_cap.h"
#include "ui/widgets/paint.h"

#include <QPainter>

namespace expediente::ui {

/// What stands in the button from left to right, and how wide each is.
struct Button::Parts {
    QFont font;
    QString text;
    IconName icon = IconName::None;
    QSize key; ///< empty when there is none
    int textWidth = 0;
    int padding = metrics::space3 + 1;

    int iconWidth() const { return icon == IconName::None ? 0 : metrics::icon + metrics::space2; }
    int keyWidth() const { return key.isEmpty() ? 0 : metrics::space2 + key.width(); }
    int width() const { return 2 * padding + iconWidth() + textWidth + keyWidth(); }
};

Button::Button(const Theme& theme, Look look, const QString& text, QWidget* parent)
    : QPushButton(text, parent), m_theme(theme), m_look(look)
{
    setAutoDefault(false);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    FocusRing::enable(this);
}

void Button::setIconName(IconName icon)
{
    m_icon = icon;
    updateGeometry();
    update();
}

void Button::setKeyHint(const QString& key)
{
    m_key = key;
    setAccessibleDescription(key.isEmpty() ? QString() : tr("Key: %1").arg(key));
    updateGeometry();
    update();
}

void Button::setMain(bool main)
{
    m_main = main;
    updateGeometry();
}

void Button::setBlocked(const QString& reason)
{
    m_blocked = reason;
    setEnabled(reason.isEmpty());
    setAccessibleName(reason.isEmpty() ? QString() : tr("%1: %2").arg(text(), reason));
    updateGeometry();
    update();
}

Button::Parts Button::parts() const
{
    Parts parts;
    const bool bold = m_look == Look::Primary && m_blocked.isEmpty();
    parts.font = m_theme.font(TextStyle::Base, bold ? Weight::Bold : Weight::Regular);
    parts.text = m_blocked.isEmpty() ? text() : m_blocked;
    parts.icon = m_blocked.isEmpty() ? m_icon : IconName::Lock;
    parts.textWidth = paint::textWidth(parts.font, QString(parts.text).remove('&'));
    if (m_main)
        parts.padding = metrics::space4 + 1;
    if (!m_key.isEmpty()) {
        parts.key = m_look == Look::Secondary
            ? KeyCap::sizeOf(m_theme, m_key)
            : QSize(paint::textWidth(m_theme.font(TextStyle::Caption), m_key), 1);
    }
    return parts;
}

QSize Button::sizeHint() const
{
    const Parts parts = this->parts();
    const int least = m_main ? metrics::mainControl : metrics::control;
    return {parts.width(), std::max(least, paint::textHeight(parts.font) + metrics::space2)};
}

void Button::paintBox(QPainter& painter) const
{
    if (!isEnabled()) {
        paint::box(painter, rect(), m_theme[Token::NeutralBack], m_theme[Token::Border]);
        return;
    }
    const double press = isDown() || isChecked() ? 0.16 : underMouse() ? 0.07 : 0.0;
    if (m_look == Look::Primary) {
        // Pressed towards black in both schemes, or white text would lose its contrast.
        paint::box(painter, rect(), mixed(m_theme[Token::AccentFill], Qt::black, press));
        return;
    }
    paint::box(painter, rect(), mixed(m_theme[Token::Surface], m_theme[Token::Accent], press),
        m_theme[isChecked() ? Token::Accent : Token::ControlBorder]);
}

void Button::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintBox(painter);
    const Parts parts = this->parts();
    const Token ink = !isEnabled() ? Token::Text3
        : m_look == Look::Primary  ? Token::OnAccent
                                   : Token::Text1;
    const int slack = std::max(0, width() - parts.width()) / 2;
    QRect rest = rect().adjusted(parts.padding + slack, 0, 0, 0);
    if (parts.icon != IconName::None) {
        m_theme.paintIcon(
            painter, parts.icon, m_theme[ink], QRectF(rest.left(), 0, metrics::icon, height()));
        rest.setLeft(rest.left() + parts.iconWidth());
    }
    painter.setFont(parts.font);
    painter.setPen(m_theme[ink]);
    painter.drawText(rest, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextHideMnemonic, parts.text);
    if (parts.key.isEmpty())
        return;
    rest.setLeft(rest.left() + parts.textWidth + metrics::space2);
    if (m_look == Look::Secondary)
        KeyCap::paint(painter, m_theme, rest, m_key);
    else
        paint::text(painter, rest, m_key, m_theme.font(TextStyle::Caption), m_theme[ink]);
}

void Button::enterEvent(QEnterEvent* event)
{
    QPushButton::enterEvent(event);
    update();
}

void Button::leaveEvent(QEvent* event)
{
    QPushButton::leaveEvent(event);
    update();
}

PrimaryButton::PrimaryButton(const Theme& theme, const QString& text, QWidget* parent)
    : Button(theme, Look::Primary, text, parent)
{
}

SecondaryButton::SecondaryButton(const Theme& theme, const QString& text, QWidget* parent)
    : Button(theme, Look::Secondary, text, parent)
{
}

} // namespace expediente::ui
