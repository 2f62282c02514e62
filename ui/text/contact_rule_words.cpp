#include "ui/text/contact_rule_words.h"

#include "ui/text/words.h"

namespace expediente::ui {

QString ContactRuleWords::text(const BothLanguages& words, const Formatter& format)
{
    return words.in(format.language() == Language::English ? u"en" : u"es");
}

QString ContactRuleWords::consequence(Severity severity)
{
    return severity == Severity::Block ? tr("blocks")
        : severity == Severity::Warn   ? tr("warns")
                                       : tr("informs");
}

QString ContactRuleWords::confidence(Confidence confidence)
{
    switch (confidence) {
    case Confidence::A:
        return tr("A: the official text was read");
    case Confidence::B:
        return tr("B: several secondary sources agree");
    case Confidence::C:
        return tr("C: a single source, or sources that differ");
    case Confidence::U:
        return tr("U: general knowledge, not verified");
    }
    Q_UNREACHABLE();
}

QString ContactRuleWords::layer(RuleLayer layer)
{
    switch (layer) {
    case RuleLayer::Country:
        return tr("law and customs of the country");
    case RuleLayer::Agency:
        return tr("rule of the agency");
    case RuleLayer::Creditor:
        return tr("rule of the creditor");
    case RuleLayer::Person:
        return tr("wish of the person");
    }
    Q_UNREACHABLE();
}

QString ContactRuleWords::whose(const ContactRule& rule, const QString& creditor)
{
    switch (rule.layer) {
    case RuleLayer::Country:
        return rule.owner;
    case RuleLayer::Agency:
        return tr("Agency");
    case RuleLayer::Creditor:
        return creditor;
    case RuleLayer::Person:
        return tr("Person");
    }
    Q_UNREACHABLE();
}

QString ContactRuleWords::exception(const ContactRule& rule)
{
    if (rule.severity == Severity::Info)
        return {};
    const QString role = word(Vocabulary::UserRole, rule.override.role);
    return rule.override.role.isEmpty() ? tr("nobody may go on in spite of it")
        : rule.override.onlyIfRequested
        ? tr("%1, with a reason, where the person asked for the contact").arg(role)
        : tr("%1, with a reason").arg(role);
}

QString ContactRuleWords::loosened(const ContactRule& rule)
{
    return rule.loosened ? tr("by %1: %2").arg(rule.loosened->by, rule.loosened->reason)
                         : QString();
}

} // namespace expediente::ui
