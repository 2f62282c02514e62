#pragma once
#include "core/base/uuid.h"

#include <QString>

#include <chrono>
#include <functional>
#include <map>
#include <mutex>
#include <set>
#include <vector>

namespace expediente::central {

/// Pulls that wait until there is something to tell: entries in a map, no threads. One for each
/// workstation; a later one ends the one before. Any thread; what it calls is called on the thread
/// that brings the news or looks at the time, so it hands work on.
class LongPolls {
public:
    using Time = std::chrono::steady_clock::time_point;
    struct Poll {
        DeviceId workstation;
        QString user;
        Time until;
        std::function<void()> askAnew; ///< there may be news
        std::function<void()> giveUp; ///< its time is over
        std::function<void()> call; ///< there is something to fetch that no pull tells of
    };

    /// To be taken before looking whether there is something to tell.
    quint64 newsSoFar() const;
    /// Asks anew at once when news for its user came since `newsSoFar` gave that number, so that
    /// what was committed in between is not slept through. Gives up at once after end().
    void park(quint64 since, Poll poll);
    void news(const std::set<QString>& users);
    /// One that doesn't wait just now is called when it comes to.
    void call(const std::set<DeviceId>& workstations);
    void expire(Time now);
    /// Gives all up, and whatever comes later.
    void end();
    size_t waiting() const;

private:
    mutable std::mutex m_mutex;
    std::map<QString, std::map<DeviceId, Poll>> m_parked; ///< by user
    std::map<QString, quint64> m_lastNews; ///< by user: the number of the last
    std::set<DeviceId> m_called; ///< while they didn't wait
    quint64 m_news = 0;
    bool m_ended = false;
};

} // namespace expediente::central
