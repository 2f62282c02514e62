#pragma once
#include "core/base/uuid.h"
#include "core/facts/digests.h"

#include <map>
#include <mutex>
#include <set>

namespace expediente::central {

/// Attachments that workstations asked for before they were whole, so that those are called when
/// they are. Kept in memory only: who is forgotten asks by itself later. Any thread.
class Awaited {
public:
    void add(DeviceId workstation, const Sha256& attachment);
    /// It is whole: who asked for it, and waits no more.
    std::set<DeviceId> take(const Sha256& attachment);

private:
    static constexpr size_t mostAttachments = 10'000; ///< beyond, nobody is called

    std::mutex m_mutex;
    std::map<Sha256, std::set<DeviceId>> m_askers;
};

} // namespace expediente::central
