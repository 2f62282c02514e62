#pragma once
#include "core/worklist/case_view.h"
#include "ui/text/formatter.h"
#include "ui/widgets/chip.h"

#include <QCoreApplication>

namespace expediente::ui {

/// States as chips: the same word, icon and colour wherever they stand on the page.
class StateChips {
    Q_DECLARE_TR_FUNCTIONS(StateChips)
public:
    /// Short, for tables: "Grace to 25 nov", "Partial $1,200.00".
    static ChipData promise(const PromiseView& promise, QDate today, const Formatter& format);
    /// With the day that counts, for the header: "In grace, due tomorrow".
    static ChipData openPromise(const PromiseView& promise, QDate today, const Formatter& format);
    /// For screen readers: "Promise of 20 November, $2,480.00, in grace until tomorrow".
    static QString spokenPromise(
        const PromiseView& promise, QDate today, const Formatter& format, CurrencyCode code);
    /// Not valid is neutral, never red: the debtor may see the screen.
    static ChipData verdict(Verdict verdict);
    static ChipData visit(const Visit& visit, QDate today);
    static ChipData outcome(VisitOutcome outcome);
};

} // namespace expediente::ui
