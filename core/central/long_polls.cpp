#include "core/central/long_polls.h"

namespace expediente::central {

quint64 LongPolls::newsSoFar() const
{
    const std::lock_guard lock(m_mutex);
    return m_news;
}

void LongPolls::park(quint64 since, Poll poll)
{
    std::function<void()> now; // called without the lock
    {
        const std::lock_guard lock(m_mutex);
        const auto last = m_lastNews.find(poll.user);
        if (m_ended) {
            now = std::move(poll.giveUp);
        } else if (m_called.erase(poll.workstation) > 0) {
            now = std::move(poll.call);
        } else if (last != m_lastNews.end() && last->second > since) {
            now = std::move(poll.askAnew);
        } else {
            auto& place = m_parked[poll.user][poll.workstation];
            now = std::move(place.giveUp);
            place = std::move(poll);
        }
    }
    if (now)
        now();
}

void LongPolls::news(const std::set<QString>& users)
{
    std::vector<Poll> woken;
    {
        const std::lock_guard lock(m_mutex);
        ++m_news;
        for (const QString& user : users) {
            m_lastNews[user] = m_news;
            if (auto polls = m_parked.extract(user))
                for (auto& [workstation, poll] : polls.mapped())
                    woken.push_back(std::move(poll));
        }
    }
    for (const Poll& poll : woken)
        poll.askAnew();
}

void LongPolls::call(const std::set<DeviceId>& workstations)
{
    std::vector<Poll> called;
    {
        const std::lock_guard lock(m_mutex);
        auto absent = workstations;
        for (auto& [user, polls] : m_parked)
            for (const DeviceId workstation : workstations)
                if (auto poll = polls.extract(workstation)) {
                    called.push_back(std::move(poll.mapped()));
                    absent.erase(workstation);
                }
        m_called.merge(absent);
    }
    for (const Poll& poll : called)
        poll.call();
}

void LongPolls::expire(Time now)
{
    std::vector<Poll> over;
    {
        const std::lock_guard lock(m_mutex);
        for (auto user = m_parked.begin(); user != m_parked.end();) {
            auto& polls = user->second;
            for (auto poll = polls.begin(); poll != polls.end();) {
                if (poll->second.until > now) {
                    ++poll;
                    continue;
                }
                over.push_back(std::move(poll->second));
                poll = polls.erase(poll);
            }
            user = polls.empty() ? m_parked.erase(user) : std::next(user);
        }
    }
    for (const Poll& poll : over)
        poll.giveUp();
}

void LongPolls::end()
{
    {
        const std::lock_guard lock(m_mutex);
        m_ended = true;
    }
    expire(Time::max());
}

size_t LongPolls::waiting() const
{
    const std::lock_guard lock(m_mutex);
    size_t count = 0;
    for (const auto& [user, polls] : m_parked)
        count += polls.size();
    return count;
}

} // namespace expediente::central
