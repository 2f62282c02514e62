#pragma once
#include "core/store/queries/case_order.h"

#include <map>

namespace expediente::ui {

/// The rows of a long list, as far as they are here: a window of pages around what is looked at.
/// At first the list grows page by page from the top, by key; once its order is known, any page
/// can be had, and only 8 bytes a case grow with its length.
class CasePages {
public:
    static constexpr int pageRows = 200;
    static constexpr int pagesKept = 16;

    /// The order is known: rows() is the list's length, and any of them can be asked for.
    bool isWhole() const { return m_whole; }
    /// Are there more than the pages from the top that are here? Then nextKey() asks for them.
    bool hasNext() const { return !m_nextKey.isEmpty(); }
    int rows() const { return m_rows; }
    int pages() const { return (m_rows + pageRows - 1) / pageRows; }
    const QString& nextKey() const { return m_nextKey; }

    static int pageOf(int row) { return row / pageRows; }
    bool has(int page) const { return m_loaded.contains(page); }
    const CaseRow* row(int row) const; ///< null while it is not here
    std::vector<int> loadedPages() const;
    int loadedRows() const;

    // Once the list is whole:
    std::vector<CaseHandle> casesOf(int page) const;
    std::optional<CaseHandle> caseAt(int row) const;
    const std::vector<CaseHandle>& order() const { return m_order; }

    /// The next page from the top, while the list is not whole.
    void append(CasePage page);
    /// A page that was not here. False when a case of it is gone: the list has changed.
    bool put(int page, std::vector<CaseRow> rows);
    /// The whole list anew, with the pages that were read in the same moment.
    void replace(std::vector<CaseHandle> order, std::map<int, std::vector<CaseRow>> pages);
    /// Drops the pages that are farthest from this one until pagesKept are left.
    void keepAround(int page);

    /// The pages around a row that are here without a gap, first and last.
    std::pair<int, int> pagesAround(int row) const;
    /// Their cases.
    std::vector<CaseId> idsAround(int row) const;

private:
    std::map<int, std::vector<CaseRow>> m_loaded;
    std::vector<CaseHandle> m_order;
    QString m_nextKey;
    int m_rows = 0;
    bool m_whole = false;
};

/// The cases of one page of a list in this order.
std::span<const CaseHandle> pageOf(const std::vector<CaseHandle>& order, int page);

} // namespace expediente::ui
