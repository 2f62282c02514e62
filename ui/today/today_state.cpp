#include "ui/today/today_state.h"

#include "core/store/store.h"

#include <QTimer>

namespace expediente::ui {

namespace {

constexpr int clockMs = 10'000;

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
    if (m_askedFor.isValid() && m_askedFor != m_services.store.clock().today())
        ask();
}

void TodayState::ask()
{
    const QDate today = m_services.store.clock().today();
    m_askedFor = today;
    emit asked();
    m_latest.ask(m_services.store.askLater(
                     [today](Connection& connection) { return askToday(connection, today); }),
        this, [this](Result<TodayData> answer) {
            m_error = answer ? std::nullopt : std::optional(answer.error());
            if (answer)
                m_data = std::move(*answer);
            emit changed();
        });
}

} // namespace expediente::ui
