#pragma once
#include "core/base/uuid.h"

#include <optional>
#include <vector>

namespace expediente::ui {

/// Where one is in a list of cases, for "next case" and "previous case". When the list changes
/// under way and the case at hand is no longer in it, the one that took its place comes next.
class CaseWalk {
public:
    void setCases(std::vector<CaseId> cases);
    void setCurrent(CaseId id);

    bool isEmpty() const { return m_cases.empty(); }
    std::optional<CaseId> next() const; ///< nothing after the last
    std::optional<CaseId> previous() const; ///< nothing before the first

private:
    std::optional<std::size_t> find(CaseId id) const;

    std::vector<CaseId> m_cases;
    std::optional<CaseId> m_current;
    std::size_t m_at = 0; ///< of the current case; where it was, once it has gone
};

} // namespace expediente::ui
