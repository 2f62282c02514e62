#include "core/central/code_guard.h"

namespace expediente::central {

std::optional<std::chrono::milliseconds> CodeGuard::closedFor(const QByteArray& peer, qint64 nowMs)
{
    const std::lock_guard lock(m_mutex);
    const auto found = m_wrong.find(peer);
    if (found == m_wrong.end())
        return std::nullopt;
    auto& times = found->second;
    while (!times.empty() && times.front() + window.count() <= nowMs)
        times.pop_front();
    if (times.size() < mostWrong)
        return std::nullopt;
    return std::chrono::milliseconds(times.front() + window.count() - nowMs);
}

void CodeGuard::wrong(const QByteArray& peer, qint64 nowMs)
{
    const std::lock_guard lock(m_mutex);
    if (m_wrong.size() >= mostPeers && !m_wrong.contains(peer))
        m_wrong.clear();
    auto& times = m_wrong[peer];
    times.push_back(nowMs);
    if (times.size() > mostWrong)
        times.pop_front();
}

} // namespace expediente::central
