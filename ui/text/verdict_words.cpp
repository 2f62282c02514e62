#include "ui/text/verdict_words.h"

#include "core/facts/contact_bodies.h"
#include "ui/text/words.h"

namespace expediente::ui {

QString VerdictWords::reason(const RuleHit& hit, const Formatter& format, QDate today)
{
    const QString why = hit.unreserved
        ? unreserved(*hit.unreserved, format, today)
        : hit.rule->reason.in(format.language() == Language::English ? u"en" : u"es");
    return QStringLiteral("%1 (%2)").arg(why, hit.rule->id);
}

QString VerdictWords::unreserved(const Unreserved& why, const Formatter& format, QDate today)
{
    switch (why.why) {
    case Unreserved::Why::NotAsked:
        return tr("Somebody else may have had this week's contact. Reserve it first.");
    case Unreserved::Why::NotAnswered:
        return tr("The reservation was requested, and the server hasn't answered yet.");
    case Unreserved::Why::SomebodyElse:
        return tr("Reserved by %1 until %2. It can be reserved again from %3 on.")
            .arg(why.holder, format.shortDate(why.until.addDays(-1), today),
                format.shortDate(why.until.addDays(daysBetweenHolders), today));
    }
    Q_UNREACHABLE();
}

QString VerdictWords::whyNot(const ContactVerdict& verdict, const Formatter& format, QDate today)
{
    if (verdict.hits.empty())
        return {};
    const QString why = reason(verdict.hits.front(), format, today);
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
