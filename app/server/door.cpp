#include "app/server/door.h"

#include <algorithm>
#include <cmath>

namespace expediente::server {

namespace {

constexpr size_t mostRemembered = 20'000;
constexpr int sharesOfRoom = 4;
constexpr std::array<unsigned char, 12> mapped{0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xff, 0xff};

/// Who has one address of version 6 has all of its network.
Door::Address countedAs(Door::Address address)
{
    if (!std::equal(mapped.begin(), mapped.end(), address.begin()))
        std::fill(address.begin() + 8, address.end(), 0);
    return address;
}

} // namespace

void Door::Bucket::fill(double perSecond, double size, Time now)
{
    left = std::min(size, left + perSecond * std::chrono::duration<double>(now - at).count());
    at = now;
}

Door::Door(const DoorLimits& limits) : m_limits(limits) { }

Door::Visitor& Door::visitor(const Address& address, Time now)
{
    auto [found, isNew] = m_visitors.try_emplace(countedAs(address));
    Visitor& visitor = found->second;
    if (isNew) {
        visitor.requests = {m_limits.burst, now};
        visitor.arrivals = {m_limits.connectionBurst, now};
    }
    visitor.requests.fill(m_limits.requestsPerSecond, m_limits.burst, now);
    visitor.arrivals.fill(m_limits.connectionsPerSecond, m_limits.connectionBurst, now);
    return visitor;
}

bool Door::enter(const Address& address, Time now)
{
    const std::lock_guard lock(m_mutex);
    if (m_connections >= m_limits.connections)
        return false;
    if (m_visitors.size() >= mostRemembered)
        forgetSome(now);
    Visitor& who = visitor(address, now);
    if (who.connections >= m_limits.connectionsPerAddress || who.arrivals.left < 1)
        return false;
    who.arrivals.left -= 1;
    ++who.connections;
    ++m_connections;
    return true;
}

void Door::leave(const Address& address)
{
    const std::lock_guard lock(m_mutex);
    --m_visitors.at(countedAs(address)).connections;
    --m_connections;
}

std::optional<std::chrono::seconds> Door::tooOften(const Address& address, Time now)
{
    const std::lock_guard lock(m_mutex);
    Visitor& who = visitor(address, now);
    if (who.requests.left < 1) {
        const double wait = (1 - who.requests.left) / std::max(m_limits.requestsPerSecond, 0.001);
        return std::chrono::seconds(qint64(std::ceil(wait)));
    }
    who.requests.left -= 1;
    return std::nullopt;
}

bool Door::takeRoom(const Address& address, qint64 bytes)
{
    const std::lock_guard lock(m_mutex);
    Visitor& who = m_visitors.at(countedAs(address));
    if (m_bodyBytes + bytes > m_limits.bodyBytes
        || who.bodyBytes + bytes > m_limits.bodyBytes / sharesOfRoom)
        return false;
    who.bodyBytes += bytes;
    m_bodyBytes += bytes;
    return true;
}

void Door::giveRoom(const Address& address, qint64 bytes)
{
    const std::lock_guard lock(m_mutex);
    m_visitors.at(countedAs(address)).bodyBytes -= bytes;
    m_bodyBytes -= bytes;
}

size_t Door::addressesKnown() const
{
    const std::lock_guard lock(m_mutex);
    return m_visitors.size();
}

/// Those who are away and have been for long enough to start afresh; when that is nobody, all who
/// are away, since memory matters more than a bucket.
void Door::forgetSome(Time now)
{
    const auto isRested = [&](Visitor who) {
        who.requests.fill(m_limits.requestsPerSecond, m_limits.burst, now);
        who.arrivals.fill(m_limits.connectionsPerSecond, m_limits.connectionBurst, now);
        return who.requests.left >= m_limits.burst && who.arrivals.left >= m_limits.connectionBurst;
    };
    const auto forget = [&](bool evenRecent) {
        std::erase_if(m_visitors, [&](const auto& entry) {
            return entry.second.connections == 0 && (evenRecent || isRested(entry.second));
        });
    };
    forget(false);
    if (m_visitors.size() >= mostRemembered)
        forget(true);
}

} // namespace expediente::server
