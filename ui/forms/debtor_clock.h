#pragma once
#include "core/casefile/case_file.h"
#include "core/worklist/case_view.h"

#include <QCoreApplication>
#include <QTimeZone>

namespace expediente::ui {

/// On whose clock the hours of a case are typed and told: the debtor's, where their zone is known,
/// else the agency's.
class DebtorClock {
    Q_DECLARE_TR_FUNCTIONS(DebtorClock)
public:
    static bool isKnown(const CaseFile& file);
    static QTimeZone zone(const CaseFile& file, const QTimeZone& agency);
    /// Where it hangs: the town of the debtor's address, else of their zone; may be empty.
    static QString place(const CaseFile& file, const CaseView& view);
    /// "Tijuana time", where it shows another hour than the agency's at that moment; else empty.
    static QString note(
        const CaseFile& file, const CaseView& view, const QTimeZone& agency, const Moment& now);
};

} // namespace expediente::ui
