#include "core/central/awaited.h"

namespace expediente::central {

void Awaited::add(DeviceId workstation, const Sha256& attachment)
{
    const std::lock_guard lock(m_mutex);
    if (m_askers.size() < mostAttachments || m_askers.contains(attachment))
        m_askers[attachment].insert(workstation);
}

std::set<DeviceId> Awaited::take(const Sha256& attachment)
{
    const std::lock_guard lock(m_mutex);
    const auto askers = m_askers.extract(attachment);
    return askers ? askers.mapped() : std::set<DeviceId>();
}

} // namespace expediente::central
