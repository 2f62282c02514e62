#include "ui/page/page.h"

#include "core/store/store.h"
#include "ui/page/reading.h"

namespace expediente::ui {

Page::Page(const Services& services, QWidget* parent) : QWidget(parent), m_services(services) { }

QString Page::whyReadOnly() const
{
    const auto why = onlyReads(m_services.store);
    if (!why)
        return {};
    return why->code == ErrorCode::StoreReadOnly
        ? tr("Open for reading only: nothing can be saved from this window")
        : tr("Your role reads case files and changes nothing in them");
}

void Page::blockWhereReadOnly(const QList<QAction*>& actions)
{
    const QString why = whyReadOnly();
    if (why.isEmpty())
        return;
    for (QAction* action : actions) {
        action->setEnabled(false);
        action->setToolTip(why);
    }
}

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

void Page::addFiguresAction(std::function<void(CaseTab)> open)
{
    auto* action = addPageAction(
        "figures", tr("See how the amount is made up"), QKeySequence(Qt::CTRL | Qt::Key_I));
    connect(
        action, &QAction::triggered, this, [open = std::move(open)] { open(CaseTab::Figures); });
}

} // namespace expediente::ui
