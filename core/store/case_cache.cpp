#include "core/store/case_cache.h"

#include <algorithm>

namespace expediente {

namespace {
constexpr size_t mostCases = 4; // a call, a look at another case, and back
} // namespace

const CaseRows& KnownCase::rowsUnder(const AgencyContext& context)
{
    if (!m_rows || m_rules != &context) {
        m_rows = rowsOf(file, context);
        m_rules = &context;
    }
    return *m_rows;
}

CaseRows KnownCase::takeRowsUnder(const AgencyContext& context)
{
    rowsUnder(context);
    CaseRows rows = std::move(*m_rows);
    m_rows.reset();
    return rows;
}

std::optional<KnownCase> CaseCache::take(qint64 caseRow)
{
    const auto found = std::ranges::find(m_cases, caseRow, [](const auto& c) { return c.first; });
    if (found == m_cases.end())
        return std::nullopt;
    KnownCase known = std::move(found->second);
    m_cases.erase(found);
    return known;
}

void CaseCache::put(qint64 caseRow, KnownCase known)
{
    take(caseRow);
    m_cases.emplace_front(caseRow, std::move(known));
    if (m_cases.size() > mostCases)
        m_cases.pop_back();
}

} // namespace expediente
