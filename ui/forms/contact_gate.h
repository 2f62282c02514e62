#pragma once
#include "core/worklist/lawful_contact.h"
#include "ui/text/formatter.h"

namespace expediente::ui {

/// Whether a person may be contacted so now: what stops contact whatever the hour goes before the
/// rules of the hour.
struct ContactGate {
    bool lawful = true;
    QString why; ///< what forbids it or asks for a reason; empty when nothing does

    /// `format` is on the debtor's clock.
    static ContactGate of(const CaseFile& file, const IntendedContact& contact, const Moment& now,
        const AgencyContext& context, const Formatter& format, QDate today);
};

} // namespace expediente::ui
