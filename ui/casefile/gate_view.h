#pragma once
#include "ui/casefile/open_case.h"
#include "ui/widgets/gate_bar.h"

#include <QCoreApplication>

namespace expediente::ui {

/// What the gate says about a case at a moment: what the facts stop (a case that is not open, a
/// legal state, an open dispute), then what the law of the debtor's country says of calling and
/// visiting them now. Pure. Where no pack of that country is installed, the hour is for the person
/// to confirm.
class GateView {
    Q_DECLARE_TR_FUNCTIONS(GateView)
public:
    static GateData of(const OpenCase& open, const Moment& now);
    /// Why nobody may be contacted, whatever the hour; empty when somebody may.
    static QString closedBecause(const OpenCase& open);

private:
    static void tellLaw(GateData& data, const OpenCase& open, const Moment& now);
};

} // namespace expediente::ui
