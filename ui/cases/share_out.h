#pragma once
#include "core/store/queries/case_list.h"

namespace expediente::ui {

/// A case and whom it goes to; empty: nobody.
struct Assignment {
    CaseId id;
    QString to;

    bool operator==(const Assignment&) const = default;
};

/// Who takes part in a sharing out.
struct Taker {
    QString user;
    qint64 cases = 0; ///< that they have now, those to be shared out among them
};

/// Spreads the cases so that everybody has about as many afterwards, the large debts too; a case
/// stays with whom it is where that is as even. Empty without takers.
std::vector<Assignment> shareOut(const std::vector<CaseRow>& cases, std::vector<Taker> takers);

} // namespace expediente::ui
