#pragma once
#include "core/contact/contact_rule.h"
#include "ui/text/formatter.h"

#include <QCoreApplication>

namespace expediente::ui {

/// Rules of lawful contact as people read them.
class ContactRuleWords {
    Q_DECLARE_TR_FUNCTIONS(ContactRuleWords)
public:
    /// In the formatter's language.
    static QString text(const BothLanguages& words, const Formatter& format);
    static QString consequence(Severity severity); ///< "blocks"
    /// "B: several secondary sources agree"
    static QString confidence(Confidence confidence);
    static QString layer(RuleLayer layer);
    /// Whose rule it is: the country's code, the agency, the creditor, the person.
    static QString whose(const ContactRule& rule, const QString& creditor);
    /// Who may go on in spite of it; empty of a rule that only informs.
    static QString exception(const ContactRule& rule);
    /// "by Lic. Soto: …"; empty where nobody loosened it.
    static QString loosened(const ContactRule& rule);
};

} // namespace expediente::ui
