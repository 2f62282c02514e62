#include "ui/today/today_state.h"

#include "core/store/store.h"

#include <QTimer>

namespace expediente::ui {

namespace {

constexpr int clockMs = 10'000;
constexpr qint64 rejudgeMs = 5 * 60 * 1000;

} // namespace

TodayState::TodayState(const Services& services, QObject* parent)
    : QObject(parent), m_services(services)
{
    auto* clock = new QTimer(this);
    clock->setInterval(clockMs);
    connect(clock, &QTimer::timeout, this, &TodayState::onMinute);
    clock->start();
}

Moment TodayState::now() const
{
    return m_services.store.clock().now();
}

void TodayState::onMinute()
{
    emit minutePassed();
    // The gate closes with the clock: so do the lists.
    const bool stale = m_askedAt
        && (m_askedAt->date() != now().date() || now().utcMs - m_askedAt->utcMs > rejudgeMs);
    if (stale)
        ask();
}

void TodayState::ask()
{
    const Moment now = this->now();
    m_askedAt = now;
    emit asked();
    const auto question = [now, &store = m_services.store](Connection& connection) {
        return askToday(connection, now, store.context());
    };
    m_latest.ask(m_services.store.askLater(question), this, [this](Result<TodayData> answer) {
        m_error = answer ? std::nullopt : std::optional(answer.error());
        if (answer)
            m_data = std::move(*answer);
        emit changed();
    });
}

} // namespace expediente::ui
