#include "ui/widgets/key_strip.h"

#include "ui/widgets/key_cap.h"
#include "ui/widgets/paint.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

namespace expediente::ui {

KeyStrip::KeyStrip(const Theme& theme, QWidget* parent) : QWidget(parent), m_theme(theme)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setFocusPolicy(Qt::TabFocus);
}

void KeyStrip::setHints(std::vector<Hint> hints)
{
    m_hints = std::move(hints);
    QStringList spoken;
    for (const Hint& hint : m_hints)
        spoken << hint.key + ' ' + hint.label;
    setAccessibleDescription(spoken.join(QStringLiteral(", ")));
    choose(0);
}

void KeyStrip::setDataAge(const QString& text)
{
    m_age = text;
    update();
}

void KeyStrip::choose(int hint)
{
    m_chosen = std::clamp(hint, 0, std::max(0, shownHints() - 1));
    const bool chosen = hasFocus() && m_chosen < shownHints();
    const Hint& at = chosen ? m_hints[std::size_t(m_chosen)] : Hint{};
    setAccessibleName(
        chosen ? tr("Keys of this page: %1 %2").arg(at.key, at.label) : tr("Keys of this page"));
    update();
}

int KeyStrip::ageWidth() const
{
    return m_age.isEmpty() ? 0 : paint::textWidth(m_theme.font(TextStyle::Secondary), m_age);
}

int KeyStrip::widthOf(const Hint& hint) const
{
    return KeyCap::sizeOf(m_theme, hint.key).width() + metrics::space1
        + paint::textWidth(m_theme.font(TextStyle::Secondary), hint.label);
}

std::vector<QRect> KeyStrip::places() const
{
    std::vector<QRect> places;
    int x = metrics::pageMargin;
    const int end =
        width() - metrics::pageMargin - ageWidth() - (m_age.isEmpty() ? 0 : metrics::space4);
    for (const Hint& hint : m_hints) {
        const int wide = widthOf(hint);
        if (x + wide > end)
            break;
        places.emplace_back(x, 1, wide, height() - 1);
        x += wide + metrics::space4;
    }
    return places;
}

int KeyStrip::shownHints() const
{
    return int(places().size());
}

QSize KeyStrip::sizeHint() const
{
    const int high = std::max(metrics::keyStrip,
        KeyCap::sizeOf(m_theme, QStringLiteral("F2")).height() + metrics::space2);
    return {2 * metrics::pageMargin + ageWidth(), high};
}

QSize KeyStrip::minimumSizeHint() const
{
    return sizeHint();
}

void KeyStrip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme[Token::Surface]);
    paint::fill(painter, QRectF(0, 0, width(), 1), m_theme[Token::Border]);
    const QFont font = m_theme.font(TextStyle::Secondary);
    const std::vector<QRect> places = this->places();
    for (std::size_t i = 0; i < places.size(); ++i) {
        KeyCap::paint(painter, m_theme, places[i], m_hints[i].key);
        const int cap = KeyCap::sizeOf(m_theme, m_hints[i].key).width() + metrics::space1;
        paint::text(painter, places[i].adjusted(cap, 0, 0, 0), m_hints[i].label, font,
            m_theme[Token::Text2]);
        if (hasFocus() && int(i) == m_chosen)
            paint::fill(painter,
                QRectF(places[i].left(), places[i].bottom() - 1, places[i].width(), 2),
                m_theme[Token::Accent]);
    }
    paint::text(painter, rect().adjusted(metrics::pageMargin, 1, -metrics::pageMargin, 0), m_age,
        font, m_theme[Token::Text2], Qt::AlignRight | Qt::AlignVCenter);
}

void KeyStrip::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    choose(0);
}

void KeyStrip::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    choose(0);
}

void KeyStrip::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Left:
        choose(m_chosen - 1);
        break;
    case Qt::Key_Right:
        choose(m_chosen + 1);
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (m_chosen < shownHints())
            emit activated(m_chosen);
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

void KeyStrip::mouseReleaseEvent(QMouseEvent* event)
{
    const std::vector<QRect> places = this->places();
    for (std::size_t i = 0; i < places.size(); ++i) {
        if (event->button() == Qt::LeftButton && places[i].contains(event->position().toPoint()))
            emit activated(int(i));
    }
}

} // namespace expediente::ui
