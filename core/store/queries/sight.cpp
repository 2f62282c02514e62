#include "core/store/queries/sight.h"

#include "core/negotiation/authority.h"
#include "core/store/identity.h"

namespace expediente {

static_assert(int(CaseState::Blocked) == 3);

Sight::Sight(Connection& connection) : m_ofBlocked(isAboveCollectors(loadRole(connection))) { }

std::string_view Sight::condition() const
{
    return m_ofBlocked ? "" : " AND state <> 3";
}

CaseRow Sight::of(CaseRow row) const
{
    if (m_ofBlocked || row.state != CaseState::Blocked)
        return row;
    CaseRow closed;
    closed.id = row.id;
    closed.folio = row.folio;
    closed.state = row.state;
    closed.stopped = true;
    return closed;
}

} // namespace expediente
