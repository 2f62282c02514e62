#pragma once
#include "core/store/queries/case_list.h"
#include "core/store/queries/case_marks.h"

#include <map>

namespace expediente::ui {

/// The rows of a long list, as far as they are here: the key at which each page begins, and a
/// window of pages around what is looked at. At first the list grows page by page from the top;
/// once the marks are in, any page can be had, and memory no longer depends on the list's length.
class CasePages {
public:
    static constexpr int pageRows = 200;
    static constexpr int pagesKept = 16;

    void clear() { *this = {}; }
    bool isBegun() const { return !m_after.empty(); }
    /// The marks are in, or the list has ended: rows() is its length.
    bool isWhole() const { return m_whole; }
    int rows() const { return m_rows; }
    int pages() const { return int(m_after.size()); }
    const QString& after(int page) const { return m_after[size_t(page)]; }

    static int pageOf(int row) { return row / pageRows; }
    bool has(int page) const { return m_loaded.contains(page); }
    int rowsOf(int page) const; ///< how many rows it must have
    const CaseRow* row(int row) const; ///< null while it is not here
    std::vector<int> loadedPages() const;

    /// The next page from the top, while the list is not whole.
    void append(CasePage page);
    /// A page that was not here. False when it has not the rows it must: the list has changed.
    bool put(int page, std::vector<CaseRow> rows);
    /// The whole list anew, with the pages that were read in the same moment.
    void replace(CaseMarks marks, std::map<int, std::vector<CaseRow>> pages);
    /// Drops the pages that are farthest from this one until pagesKept are left.
    void keepAround(int page);

    std::map<CaseId, int> rowsById() const; ///< of the rows that are here
    /// The cases around a row, as far as they are here without a gap.
    std::vector<CaseId> idsAround(int row) const;

private:
    std::vector<QString> m_after;
    std::map<int, std::vector<CaseRow>> m_loaded;
    int m_rows = 0;
    bool m_whole = false;
};

} // namespace expediente::ui
