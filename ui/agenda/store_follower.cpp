#include "ui/agenda/store_follower.h"

#include "ui/page/store_watch.h"

namespace expediente::ui {

StoreFollower::StoreFollower(StoreWatch& watch, QWidget* page, std::function<void()> ask)
    : QObject(page), m_page(page), m_ask(std::move(ask))
{
    page->installEventFilter(this);
    connect(&watch, &StoreWatch::changed, this, [this](const Changes& changes) {
        // Any case may carry a promise, a call or a stop of the day.
        m_stale |= changes.everything || !changes.cases.empty();
        askIfDue();
    });
}

void StoreFollower::askAnew()
{
    m_stale = true;
    askIfDue();
}

void StoreFollower::askIfDue()
{
    if (!m_stale || m_asking || !m_page->isVisible())
        return;
    m_stale = false;
    m_ask();
}

void StoreFollower::onAnswered()
{
    m_asking = false;
    askIfDue();
}

bool StoreFollower::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Show)
        QMetaObject::invokeMethod(this, &StoreFollower::askIfDue, Qt::QueuedConnection);
    return QObject::eventFilter(watched, event);
}

} // namespace expediente::ui
