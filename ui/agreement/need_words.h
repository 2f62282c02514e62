#pragma once
#include "ui/agreement/agreement_model.h"

#include <QCoreApplication>

namespace expediente::ui {

/// What is missing before an agreement can be signed, and of the paper itself, in words. Pure.
class NeedWords {
    Q_DECLARE_TR_FUNCTIONS(NeedWords)
public:
    /// "The creditor's tax id".
    static QString gap(AgreementGap gap);
    /// All of them, and who can fill them in; empty when nothing is missing.
    static QString gaps(const std::vector<AgreementGap>& gaps);
    /// The first thing to do next, verb first; empty when it can be signed.
    static QString next(const AgreementModel& model);
};

} // namespace expediente::ui
