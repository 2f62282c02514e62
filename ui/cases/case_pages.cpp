#include "ui/cases/case_pages.h"

namespace expediente::ui {

std::span<const CaseHandle> pageOf(const std::vector<CaseHandle>& order, int page)
{
    const size_t from = size_t(page) * CasePages::pageRows;
    if (from >= order.size())
        return {};
    return {order.data() + from, std::min<size_t>(CasePages::pageRows, order.size() - from)};
}

const CaseRow* CasePages::row(int row) const
{
    const auto page = m_loaded.find(pageOf(row));
    if (row < 0 || page == m_loaded.end())
        return nullptr;
    const auto inside = size_t(row % pageRows);
    if (inside >= page->second.size() || page->second[inside].id.isNull())
        return nullptr;
    return &page->second[inside];
}

std::vector<int> CasePages::loadedPages() const
{
    std::vector<int> pages;
    for (const auto& [page, rows] : m_loaded)
        pages.push_back(page);
    return pages;
}

int CasePages::loadedRows() const
{
    int count = 0;
    for (const auto& [page, rows] : m_loaded)
        count += int(rows.size());
    return count;
}

std::vector<CaseHandle> CasePages::casesOf(int page) const
{
    const auto cases = ui::pageOf(m_order, page);
    return {cases.begin(), cases.end()};
}

std::optional<CaseHandle> CasePages::caseAt(int row) const
{
    return row >= 0 && size_t(row) < m_order.size() ? std::optional(m_order[size_t(row)])
                                                    : std::nullopt;
}

void CasePages::append(CasePage page)
{
    m_loaded[m_rows / pageRows] = std::move(page.rows);
    m_rows = loadedRows();
    m_nextKey = std::move(page.nextKey);
}

bool CasePages::put(int page, std::vector<CaseRow> rows)
{
    const bool fits = rows.size() == ui::pageOf(m_order, page).size()
        && std::ranges::none_of(rows, [](const CaseRow& row) { return row.id.isNull(); });
    m_loaded[page] = std::move(rows);
    return fits;
}

void CasePages::replace(std::vector<CaseHandle> order, std::map<int, std::vector<CaseRow>> pages)
{
    m_whole = true;
    m_rows = int(order.size());
    m_order = std::move(order);
    m_loaded = std::move(pages);
    m_nextKey.clear();
}

void CasePages::keepAround(int page)
{
    while (int(m_loaded.size()) > pagesKept) {
        const auto first = m_loaded.begin();
        const auto last = std::prev(m_loaded.end());
        m_loaded.erase(page - first->first > last->first - page ? first : last);
    }
}

std::pair<int, int> CasePages::pagesAround(int row) const
{
    int first = pageOf(row), last = first;
    while (has(first - 1))
        --first;
    while (has(last + 1))
        ++last;
    return {first, last};
}

std::vector<CaseId> CasePages::idsAround(int row) const
{
    if (!has(pageOf(row)))
        return {};
    const auto [first, last] = pagesAround(row);
    std::vector<CaseId> ids;
    for (int page = first; page <= last; ++page)
        for (const auto& here : m_loaded.at(page))
            ids.push_back(here.id);
    return ids;
}

} // namespace expediente::ui
