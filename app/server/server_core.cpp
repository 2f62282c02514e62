#include "app/server/server_core.h"

namespace expediente::server {

bool ServerCore::add(Connection* connection, std::weak_ptr<Connection> shared)
{
    const std::lock_guard lock(m_mutex);
    if (stopping)
        return false;
    m_connections.emplace(connection, std::move(shared));
    return true;
}

void ServerCore::remove(Connection* connection)
{
    const std::lock_guard lock(m_mutex);
    m_connections.erase(connection);
    m_oneLess.notify_all();
}

std::vector<std::shared_ptr<Connection>> ServerCore::connections() const
{
    const std::lock_guard lock(m_mutex);
    std::vector<std::shared_ptr<Connection>> all;
    for (const auto& [address, weak] : m_connections) {
        if (auto connection = weak.lock())
            all.push_back(std::move(connection));
    }
    return all;
}

bool ServerCore::waitUntilEmpty(std::chrono::milliseconds time) const
{
    std::unique_lock lock(m_mutex);
    return m_oneLess.wait_for(lock, time, [&] { return m_connections.empty(); });
}

} // namespace expediente::server
