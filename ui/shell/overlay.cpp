#include "ui/shell/overlay.h"

#include "ui/widgets/panel.h"

#include <QApplication>
#include <QKeyEvent>

namespace expediente::ui {

namespace {

constexpr int fromTop = 72;

} // namespace

Overlay::Overlay(const Theme& theme, QSize most, QWidget* window)
    : QWidget(window), m_theme(theme), m_most(most), m_card(new Panel(theme, this))
{
    setFocusPolicy(Qt::StrongFocus);
    window->installEventFilter(this);
    hide();
}

void Overlay::open(const QList<QKeySequence>& keysThatWork)
{
    m_keysThatWork = keysThatWork;
    m_before = window()->focusWidget();
    setGeometry(parentWidget()->rect());
    raise();
    show();
    setFocus(Qt::PopupFocusReason);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) {
        // A page behind that has just been read takes the keyboard: it gets it afterwards.
        if (isHidden() || !now || now->window() != window() || now == this || isAncestorOf(now))
            return;
        m_before = now;
        setFocus(Qt::OtherFocusReason);
    });
}

void Overlay::close()
{
    if (isHidden())
        return;
    const bool focused = isAncestorOf(window()->focusWidget()) || hasFocus();
    hide();
    if (focused && m_before && m_before->isVisible())
        m_before->setFocus(Qt::PopupFocusReason);
    else if (focused)
        emit focusLost();
    deleteLater();
}

bool Overlay::event(QEvent* event)
{
    if (event->type() != QEvent::ShortcutOverride)
        return QWidget::event(event);
    // Taken here, a key comes back as a key press and never becomes a shortcut of what is behind.
    const auto* key = static_cast<QKeyEvent*>(event);
    event->setAccepted(!m_keysThatWork.contains(QKeySequence(key->keyCombination())));
    return true;
}

bool Overlay::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize)
        setGeometry(parentWidget()->rect());
    return QWidget::eventFilter(watched, event);
}

void Overlay::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        event->accept(); // nothing behind it hears of keys
}

void Overlay::mousePressEvent(QMouseEvent* event)
{
    if (!m_card->geometry().contains(event->pos()))
        close();
}

void Overlay::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    QColor veil = m_theme[Token::TitleBar];
    veil.setAlphaF(0.6f);
    painter.fillRect(rect(), veil);
}

void Overlay::resizeEvent(QResizeEvent*)
{
    const int top = std::min(fromTop, height() / 10);
    const QSize room(width() - 2 * metrics::pageMargin, height() - 2 * top);
    const QSize size = m_most.boundedTo(room);
    m_card->setGeometry((width() - size.width()) / 2, top, size.width(), size.height());
}

/// Tab stays within the card.
bool Overlay::focusNextPrevChild(bool next)
{
    QWidget* from = window()->focusWidget();
    for (QWidget* to = from; to;) {
        to = next ? to->nextInFocusChain() : to->previousInFocusChain();
        if (to == from)
            break;
        if (m_card->isAncestorOf(to) && to->isVisibleTo(this) && to->isEnabled()
            && (to->focusPolicy() & Qt::TabFocus)) {
            to->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
            break;
        }
    }
    return true;
}

} // namespace expediente::ui
