#include "ui/cases/case_pages.h"

namespace expediente::ui {

int CasePages::rowsOf(int page) const
{
    return std::clamp(m_rows - page * pageRows, 0, pageRows);
}

const CaseRow* CasePages::row(int row) const
{
    const auto page = m_loaded.find(pageOf(row));
    if (row < 0 || page == m_loaded.end())
        return nullptr;
    const auto inside = size_t(row % pageRows);
    return inside < page->second.size() ? &page->second[inside] : nullptr;
}

std::vector<int> CasePages::loadedPages() const
{
    std::vector<int> pages;
    for (const auto& [page, rows] : m_loaded)
        pages.push_back(page);
    return pages;
}

void CasePages::append(CasePage page)
{
    if (!isBegun())
        m_after.emplace_back();
    m_rows += int(page.rows.size());
    m_loaded[pages() - 1] = std::move(page.rows);
    if (page.nextKey.isEmpty())
        m_whole = true;
    else
        m_after.push_back(std::move(page.nextKey));
}

bool CasePages::put(int page, std::vector<CaseRow> rows)
{
    const bool fits = int(rows.size()) == rowsOf(page);
    m_loaded[page] = std::move(rows);
    return fits;
}

void CasePages::replace(CaseMarks marks, std::map<int, std::vector<CaseRow>> pages)
{
    m_rows = int(marks.cases);
    m_after = std::move(marks.after);
    m_loaded = std::move(pages);
    if (m_after.empty()) {
        m_after.emplace_back();
        m_loaded[0] = {};
    }
    m_whole = true;
}

void CasePages::keepAround(int page)
{
    while (int(m_loaded.size()) > pagesKept) {
        const auto first = m_loaded.begin();
        const auto last = std::prev(m_loaded.end());
        m_loaded.erase(page - first->first > last->first - page ? first : last);
    }
}

std::map<CaseId, int> CasePages::rowsById() const
{
    std::map<CaseId, int> found;
    for (const auto& [page, rows] : m_loaded)
        for (size_t i = 0; i < rows.size(); ++i)
            found.emplace(rows[i].id, page * pageRows + int(i));
    return found;
}

std::vector<CaseId> CasePages::idsAround(int row) const
{
    int first = pageOf(row), last = first;
    if (!has(first))
        return {};
    while (has(first - 1))
        --first;
    while (has(last + 1))
        ++last;
    std::vector<CaseId> ids;
    for (int page = first; page <= last; ++page)
        for (const auto& here : m_loaded.at(page))
            ids.push_back(here.id);
    return ids;
}

} // namespace expediente::ui
