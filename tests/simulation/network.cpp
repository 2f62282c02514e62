#include "tests/simulation/network.h"

namespace expediente::simulation {

void Network::send(Message message)
{
    if (m_cut.contains(message.device)) {
        ++cut;
        return;
    }
    if (!m_perfect && m_random.oneIn(12)) {
        ++lost;
        return;
    }
    if (!m_perfect && m_random.oneIn(12)) {
        ++doubled;
        m_underWay.push_back(message);
    }
    m_underWay.push_back(std::move(message));
}

std::optional<Network::Message> Network::arrive()
{
    if (m_underWay.empty())
        return std::nullopt;
    const int last = int(m_underWay.size()) - 1;
    const int at = m_perfect ? 0 : m_random.upTo(std::min(last, 3));
    overtaken += at > 0 ? 1 : 0;
    auto message = std::move(m_underWay[size_t(at)]);
    m_underWay.erase(m_underWay.begin() + at);
    return message;
}

void Network::partition(int device, bool isCut)
{
    if (isCut)
        m_cut.insert(device);
    else
        m_cut.erase(device);
}

void Network::heal()
{
    m_perfect = true;
    m_cut.clear();
    m_underWay.clear();
}

} // namespace expediente::simulation
