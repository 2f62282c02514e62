#pragma once
#include "core/contact/contact_verdict.h"
#include "core/facts/contact_bodies.h"
#include "ui/text/formatter.h"
#include "ui/widgets/chip.h"

#include <QCoreApplication>

namespace expediente::ui {

/// What the rules of contact answer, in a word or two: of one case the same on every page.
class VerdictChip {
    Q_DECLARE_TR_FUNCTIONS(VerdictChip)
public:
    /// "Visit: yes, until 22:00". `format` is on the debtor's clock.
    static ChipData ofChannel(
        Channel channel, const ContactVerdict& verdict, const Formatter& format);
    /// For a list of calls: "Call", "With a reason", "Not now".
    static ChipData ofCall(const ContactVerdict& verdict);
};

} // namespace expediente::ui
