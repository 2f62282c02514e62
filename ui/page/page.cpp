#include "ui/page/page.h"

namespace expediente::ui {

Page::Page(const Services& services, QWidget* parent) : QWidget(parent), m_services(services) { }

QAction* Page::addPageAction(const char* name, const QString& text, const QKeySequence& shortcut)
{
    auto* action = new QAction(text, this);
    action->setObjectName(QLatin1String(name));
    action->setShortcut(shortcut);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(action);
    return action;
}

QAction* Page::addKeyAction(
    const char* name, const QString& text, const QKeySequence& shortcut, const QString& label)
{
    auto* action = addPageAction(name, text, shortcut);
    action->setProperty(keyLabelProperty, label);
    return action;
}

} // namespace expediente::ui
