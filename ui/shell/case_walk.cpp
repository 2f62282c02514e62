#include "ui/shell/case_walk.h"

#include <algorithm>

namespace expediente::ui {

void CaseWalk::setCases(std::vector<CaseId> cases)
{
    m_cases = std::move(cases);
    if (m_current)
        m_at = find(*m_current).value_or(std::min(m_at, m_cases.size()));
}

void CaseWalk::setCurrent(CaseId id)
{
    m_current = id;
    m_at = find(id).value_or(0);
}

std::optional<CaseId> CaseWalk::next() const
{
    const bool here = m_current && find(*m_current);
    const std::size_t wanted = here ? m_at + 1 : m_at;
    return wanted < m_cases.size() ? std::optional(m_cases[wanted]) : std::nullopt;
}

std::optional<CaseId> CaseWalk::previous() const
{
    if (m_at == 0 || m_at > m_cases.size())
        return std::nullopt;
    return m_cases[m_at - 1];
}

std::optional<std::size_t> CaseWalk::find(CaseId id) const
{
    const auto found = std::ranges::find(m_cases, id);
    return found == m_cases.end() ? std::nullopt
                                  : std::optional(std::size_t(found - m_cases.begin()));
}

} // namespace expediente::ui
