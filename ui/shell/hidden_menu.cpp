#include "ui/shell/hidden_menu.h"

#include "ui/shell/overlay.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMenu>

namespace expediente::ui {

HiddenMenu::HiddenMenu(QWidget* window) : QMenuBar(window), m_window(window)
{
    qApp->installEventFilter(this);
    connect(this, &QMenuBar::triggered, this, &HiddenMenu::away);
    hide();
}

void HiddenMenu::reveal()
{
    const auto* overlay = m_window->findChild<Overlay*>(QString(), Qt::FindDirectChildrenOnly);
    if (isVisible() || actions().isEmpty() || (overlay && overlay->isVisible()))
        return;
    m_before = m_window->focusWidget();
    show();
    setFocus(Qt::MenuBarFocusReason);
    setActiveAction(actions().constFirst());
}

void HiddenMenu::away()
{
    if (isHidden())
        return;
    hide();
    if (m_before && (!m_window->focusWidget() || hasFocus()))
        m_before->setFocus(Qt::MenuBarFocusReason);
}

bool HiddenMenu::eventFilter(QObject* watched, QEvent* event)
{
    // Only what reaches a widget of our window; the same event passes several objects.
    auto* widget = qobject_cast<QWidget*>(watched);
    const bool ours = widget && widget->window() == m_window;
    switch (event->type()) {
    case QEvent::KeyPress:
        if (ours) {
            const auto* key = static_cast<QKeyEvent*>(event);
            // Whether the modifiers name Alt already depends on the platform.
            m_altAlone = key->key() == Qt::Key_Alt && !(key->modifiers() & ~Qt::AltModifier);
            if (key->key() == Qt::Key_F10 && key->modifiers() == Qt::NoModifier) {
                reveal();
                return true;
            }
        }
        break;
    case QEvent::KeyRelease:
        if (ours && m_altAlone && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Alt) {
            m_altAlone = false;
            if (isVisible())
                away();
            else
                reveal();
            return true;
        }
        break;
    case QEvent::ShortcutOverride:
    case QEvent::MouseButtonPress:
    case QEvent::WindowDeactivate:
    case QEvent::Shortcut:
        if (event->type() != QEvent::ShortcutOverride
            || static_cast<QKeyEvent*>(event)->key() != Qt::Key_Alt)
            m_altAlone = false;
        break;
    default:
        break;
    }
    return QMenuBar::eventFilter(watched, event);
}

void HiddenMenu::focusOutEvent(QFocusEvent* event)
{
    QMenuBar::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason && !QApplication::activePopupWidget())
        away();
}

void HiddenMenu::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        away();
    else
        QMenuBar::keyPressEvent(event);
}

} // namespace expediente::ui
