#pragma once
#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/central/ledger.h"

#include <functional>
#include <set>

namespace expediente::central {

/// What the server does with what workstations ask, once it is known which workstation asks.
/// Any thread. Errors: BadMessage for what can't be read, NotFound for a workstation that isn't
/// enrolled, DeviceRevoked, errors of the ledger.
class Hub {
public:
    Hub(Ledger& ledger, const Clock& clock) : m_ledger(ledger), m_clock(clock) { }

    Result<QByteArray> push(DeviceId workstation, const QByteArray& message);
    Result<QByteArray> pull(DeviceId workstation, const QByteArray& message);

    /// Told after a commit: the users who may have something new to pull.
    std::function<void(const std::set<QString>&)> onNews = [](const std::set<QString>&) {};

private:
    void tell(const std::set<Subject>& touched, bool scopeChanged);

    Ledger& m_ledger;
    const Clock& m_clock;
};

} // namespace expediente::central
