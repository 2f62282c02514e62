#pragma once
#include "ui/casefile/open_case.h"
#include "ui/widgets/gate_bar.h"

#include <QCoreApplication>

namespace expediente::ui {

/// What the gate says about a case at a moment. Pure. Until the rules of contact are installed it
/// only repeats what the facts say: a case that is not open, a legal state or an open dispute stop
/// contact; otherwise whether the hour is lawful is for the person to confirm.
class GateView {
    Q_DECLARE_TR_FUNCTIONS(GateView)
public:
    static GateData of(const OpenCase& open, const Moment& now);
    /// Why nobody may be contacted, whatever the hour; empty when somebody may.
    static QString closedBecause(const OpenCase& open);
};

} // namespace expediente::ui
