#pragma once
#include "core/base/clock.h"

#include <memory>
#include <optional>

namespace expediente::ui {

/// The clock of a store whose zone is known only once it is open: UTC until settle(), which has to
/// come before any other thread asks.
class AgencyClock final : public Clock {
public:
    /// `today` pins the date; the time of day still runs.
    explicit AgencyClock(std::optional<QDate> today = {}) : m_today(today)
    {
        settle(QTimeZone::utc());
    }

    void settle(const QTimeZone& zone)
    {
        if (m_today)
            m_clock = std::make_unique<ShiftedClock>(*m_today, zone);
        else
            m_clock = std::make_unique<SystemClock>(zone);
    }
    Moment now() const override { return m_clock->now(); }

private:
    std::optional<QDate> m_today;
    std::unique_ptr<Clock> m_clock;
};

} // namespace expediente::ui
