#include "tests/acceptance/storm_tally.h"

namespace expediente {

void StormTally::count(const std::string& what, int times)
{
    const std::lock_guard lock(m_mutex);
    m_times[what] += times;
}

int StormTally::of(const std::string& what) const
{
    const std::lock_guard lock(m_mutex);
    const auto found = m_times.find(what);
    return found == m_times.end() ? 0 : found->second;
}

std::map<std::string, int> StormTally::all() const
{
    const std::lock_guard lock(m_mutex);
    return m_times;
}

} // namespace expediente
