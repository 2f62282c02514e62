#include "ui/widgets/line_edit.h"

#include "ui/widgets/key_cap.h"
#include "ui/widgets/paint.h"

#include <QAccessible>
#include <QPainter>
#include <QStyle>

namespace expediente::ui {

LineEdit::LineEdit(const Theme& theme, QWidget* parent) : QLineEdit(parent), m_theme(theme)
{
    setFont(theme.font(TextStyle::Base));
}

void LineEdit::setLeadingIcon(IconName icon)
{
    m_icon = icon;
    arrange();
}

void LineEdit::setKeyHint(const QString& key)
{
    m_key = key;
    arrange();
}

void LineEdit::setError(const QString& sentence)
{
    if (sentence == m_error)
        return;
    m_error = sentence;
    setAccessibleDescription(sentence);
    setFlag("wrong", !sentence.isEmpty());
    arrange();
    emit errorChanged(sentence);
    if (!sentence.isEmpty()) {
        QAccessibleEvent alert(this, QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
    }
}

void LineEdit::setFlag(const char* name, bool on)
{
    if (property(name).toBool() == on)
        return;
    setProperty(name, on);
    style()->unpolish(this);
    style()->polish(this);
    update();
}

void LineEdit::arrange()
{
    const int left = m_icon == IconName::None ? 0 : metrics::icon + 10;
    int right = 0;
    if (!m_error.isEmpty())
        right = metrics::icon + metrics::space2;
    else if (!m_key.isEmpty())
        right = KeyCap::sizeOf(m_theme, m_key).width() + metrics::space2;
    setTextMargins(left, 0, right, 0);
    update();
}

void LineEdit::paintEvent(QPaintEvent* event)
{
    QLineEdit::paintEvent(event);
    QPainter painter(this);
    const QRect inside = rect().adjusted(10, 0, -9, 0);
    if (m_icon != IconName::None) {
        m_theme.paintIcon(painter, m_icon, m_theme[Token::Text1],
            QRectF(inside.left(), 0, metrics::icon, height()));
    }
    if (!m_error.isEmpty()) {
        m_theme.paintIcon(painter, IconName::Warning, m_theme[Token::BadText],
            QRectF(inside.right() - 15, 0, metrics::icon, height()));
    } else if (!m_key.isEmpty()) {
        const int wide = KeyCap::sizeOf(m_theme, m_key).width();
        KeyCap::paint(painter, m_theme, QRect(inside.right() - wide + 1, 0, wide, height()), m_key);
    }
}

} // namespace expediente::ui
