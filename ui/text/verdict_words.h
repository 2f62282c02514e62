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
    /// The rule's own sentence and its id.
    static QString reason(const ContactRule& rule, const Formatter& format);
    /// The same of a refusal of core/papers/wording.h.
    static QString wording(const Error& refusal, const Formatter& format);
};

} // namespace expediente::ui
