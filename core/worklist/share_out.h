#pragma once
#include "core/base/uuid.h"

#include <QString>

#include <vector>

namespace expediente {

/// A case and whom it goes to; empty: nobody.
struct Assignment {
    CaseId id;
    QString to;

    bool operator==(const Assignment&) const = default;
};

/// A case that is to be given to somebody.
struct ToShare {
    CaseId id;
    QString holder; ///< who has it now; empty: nobody
    qint64 amount = 0; ///< minor units; all of one currency compare
};

/// Who takes part in a sharing out.
struct Taker {
    QString user;
    qint64 cases = 0; ///< that they have now, those to be shared out among them
};

/// Spreads the cases so that everybody has about as many afterwards, the large debts too; a case
/// stays with whom it is where that is as even. Empty without takers.
std::vector<Assignment> shareOut(
    const std::vector<ToShare>& cases, const std::vector<Taker>& takers);

} // namespace expediente
