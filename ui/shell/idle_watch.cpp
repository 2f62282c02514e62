#include "ui/shell/idle_watch.h"

#include <QCoreApplication>
#include <QEvent>

#include <time.h>

namespace expediente::ui {

namespace {

using namespace std::chrono_literals;

constexpr std::chrono::milliseconds longestWait = 5s; // so late at most after waking up

} // namespace

std::chrono::milliseconds IdleWatch::sinceBoot()
{
    timespec now{};
    clock_gettime(CLOCK_BOOTTIME, &now);
    return std::chrono::duration_cast<std::chrono::milliseconds>(
        std::chrono::seconds(now.tv_sec) + std::chrono::nanoseconds(now.tv_nsec));
}

IdleWatch::IdleWatch(QObject* parent, Now now) : QObject(parent), m_now(std::move(now))
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::CoarseTimer);
    connect(&m_timer, &QTimer::timeout, this, &IdleWatch::look);
    QCoreApplication::instance()->installEventFilter(this);
}

void IdleWatch::setLimit(std::chrono::milliseconds limit)
{
    m_limit = limit;
    m_touched = m_now();
    if (limit.count() > 0)
        waitOn();
    else
        m_timer.stop();
}

void IdleWatch::waitOn()
{
    const auto left = std::max(1ms, m_limit - (m_now() - m_touched));
    m_timer.start(std::min(left, longestWait));
}

void IdleWatch::look()
{
    if (isOver())
        emit idle();
    else
        waitOn();
}

bool IdleWatch::eventFilter(QObject* watched, QEvent* event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::MouseMove:
    case QEvent::MouseButtonPress:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
    case QEvent::TouchUpdate:
    case QEvent::TabletMove:
    case QEvent::TabletPress:
    case QEvent::InputMethod:
        if (!m_timer.isActive())
            break;
        // The first touch after the machine slept too long does nothing but lock.
        if (isOver()) {
            m_timer.start(0ms);
            return true;
        }
        m_touched = m_now();
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace expediente::ui
