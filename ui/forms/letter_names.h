#pragma once
#include "core/papers/letter.h"

#include <QCoreApplication>

namespace expediente::ui {

/// Letters in the user's language, beside the papers themselves, which speak the debtor's.
class LetterNames {
    Q_DECLARE_TR_FUNCTIONS(LetterNames)
public:
    static QString kind(LetterKind kind); ///< "Notice of the account"
    static QString gap(LetterGap gap); ///< "the agency's phone"
    /// What stands against printing it, and where it can be said; empty when nothing does.
    static QString gaps(const std::vector<LetterGap>& gaps);
};

} // namespace expediente::ui
