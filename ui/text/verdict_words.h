#pragma once
#include "core/contact/contact_verdict.h"
#include "ui/text/formatter.h"

#include <QCoreApplication>

namespace expediente::ui {

/// A verdict of the rules of contact in words: why, whose rule, and when it may be.
class VerdictWords {
    Q_DECLARE_TR_FUNCTIONS(VerdictWords)
public:
    /// "On Sundays nobody is called (CO-HOURS). Next: tomorrow, 07:00"; empty when it is allowed.
    /// `format` is on the debtor's clock.
    static QString whyNot(const ContactVerdict& verdict, const Formatter& format, QDate today);
    /// The rule's own sentence and its id; or that the contact has to be reserved.
    static QString reason(const RuleHit& hit, const Formatter& format, QDate today);
    /// The same of a refusal of core/papers/wording.h.
    static QString wording(const Error& refusal, const Formatter& format);

private:
    static QString unreserved(const Unreserved& why, const Formatter& format, QDate today);
};

} // namespace expediente::ui
