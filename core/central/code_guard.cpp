#include "core/central/code_guard.h"

namespace expediente::central {

std::optional<std::chrono::milliseconds> CodeGuard::closedFor(qint64 nowMs)
{
    const std::lock_guard lock(m_mutex);
    while (!m_wrong.empty() && m_wrong.front() + window.count() <= nowMs)
        m_wrong.pop_front();
    if (m_wrong.size() < mostWrong)
        return std::nullopt;
    return std::chrono::milliseconds(m_wrong.front() + window.count() - nowMs);
}

void CodeGuard::wrong(qint64 nowMs)
{
    const std::lock_guard lock(m_mutex);
    m_wrong.push_back(nowMs);
    if (m_wrong.size() > mostWrong)
        m_wrong.pop_front();
}

} // namespace expediente::central
