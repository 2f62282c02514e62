#pragma once
#include "core/store/queries/case_list.h"

namespace expediente {

/// A whole list in a few keys: where each of its pages begins, so that any page can be had at
/// once, however far down.
struct CaseMarks {
    qint64 cases = 0;
    std::vector<QString> after; ///< one a page: what casePage() takes; the first is empty

    bool operator==(const CaseMarks&) const = default;
};

/// Walks the index of the sort once, so it grows with the list: ask it through Store::askLater.
CaseMarks caseMarks(
    Connection& connection, const CaseFilter& filter, CaseSort sort, int rowsPerPage, QDate today);

} // namespace expediente
