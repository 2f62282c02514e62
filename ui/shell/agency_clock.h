#pragma once
#include "core/base/clock.h"

#include <memory>
#include <optional>

namespace expediente::ui {

/// A day to go by instead of today's, and where pictures are taken, an hour that stands still.
struct PinnedDay {
    PinnedDay(QDate pinned, std::optional<QTime> hour = {}) : day(pinned), time(hour) { }
    QDate day;
    std::optional<QTime> time;
};

/// The clock of a store whose zone is known only once it is open: UTC until settle(), which has to
/// come before any other thread asks.
class AgencyClock final : public Clock {
public:
    explicit AgencyClock(std::optional<PinnedDay> today = {}) : m_today(today)
    {
        settle(QTimeZone::utc());
    }

    void settle(const QTimeZone& zone)
    {
        if (m_today && m_today->time)
            m_clock = std::make_unique<FixedClock>(
                Moment::fromDateTime(QDateTime(m_today->day, *m_today->time, zone)));
        else if (m_today)
            m_clock = std::make_unique<ShiftedClock>(m_today->day, zone);
        else
            m_clock = std::make_unique<SystemClock>(zone);
    }
    Moment now() const override { return m_clock->now(); }

private:
    std::optional<PinnedDay> m_today;
    std::unique_ptr<Clock> m_clock;
};

} // namespace expediente::ui
