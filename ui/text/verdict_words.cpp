#include "ui/text/verdict_words.h"

#include "ui/text/words.h"

namespace expediente::ui {

QString VerdictWords::reason(const ContactRule& rule, const Formatter& format)
{
    return QStringLiteral("%1 (%2)").arg(
        rule.reason.in(format.language() == Language::English ? u"en" : u"es"), rule.id);
}

QString VerdictWords::whyNot(const ContactVerdict& verdict, const Formatter& format, QDate today)
{
    if (verdict.hits.empty())
        return {};
    const QString why = reason(*verdict.hits.front().rule, format);
    if (!verdict.nextLawful.isValid())
        return why;
    const Moment next = Moment::fromDateTime(verdict.nextLawful);
    const QDate day = next.date();
    const bool near = day <= today.addDays(1);
    return why + u' '
        + tr("Next: %1, %2")
              .arg(near ? format.relativeDay(day, today) : format.date(day, today),
                  format.time(next));
}

QString VerdictWords::wording(const Error& refusal, const Formatter& format)
{
    const auto& said = refusal.args; // the rule's kind, its id, its sentence es and en
    const QString reason = said.value(format.language() == Language::English ? 3 : 2);
    return reason.isEmpty() ? sentence(refusal)
                            : QStringLiteral("%1 (%2)").arg(reason, said.value(1));
}

} // namespace expediente::ui
