#pragma once
#include "core/casefile/case_file.h"
#include "ui/text/formatter.h"

#include <QCoreApplication>

namespace expediente::ui {

/// What stops contact with the people of a case, whatever the hour: a case that is not open, a
/// legal state, an open dispute. The gate says it, and every form that would plan a contact.
class ContactStops {
    Q_DECLARE_TR_FUNCTIONS(ContactStops)
public:
    /// In one line; empty when nothing does. `format` is on the debtor's clock.
    static QString of(const CaseFile& file, const Formatter& format, QDate today);
    /// Whether a next step is a contact. To send what the person asked for is none.
    static bool concern(StepKind step);

private:
    static QString leaving(const CaseFile& file, const Formatter& format, QDate today);
};

} // namespace expediente::ui
