#pragma once
// Private to core/store: what a list shows of cases whose data are blocked.
#include "core/store/queries/case_list.h"

#include <string_view>

namespace expediente {

/// Data that are blocked are kept and used for nothing (in Mexico LFPDPPP, article 25): lists,
/// counts, search and exports go without them, but for those who may read them. That is mayRead()
/// of core/negotiation/authority.h, for rows.
class Sight {
public:
    explicit Sight(Connection& connection);

    bool ofBlocked() const { return m_ofBlocked; }
    /// One more condition on case_summary: " AND state <> 3", or nothing.
    std::string_view condition() const;
    /// The row, or of a case that this user may not read only which one it is.
    CaseRow of(CaseRow row) const;

private:
    bool m_ofBlocked;
};

} // namespace expediente
