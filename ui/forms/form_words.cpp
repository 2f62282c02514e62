#include "ui/forms/form_words.h"

#include "core/facts/body.h"
#include "core/negotiation/authority.h"
#include "ui/text/person_names.h"
#include "ui/text/words.h"

#include <QCoreApplication>

namespace expediente::ui {
namespace {

struct Sentence {
    QStringView rule;
    const char* text;
};

constexpr Sentence ours[] = {
    {u"log.action_missing", QT_TRANSLATE_NOOP("LogProblem", "Say how you tried: VD, LL…")},
    {u"log.result_missing", QT_TRANSLATE_NOOP("LogProblem", "Say what came of it")},
    {u"log.all_the_same_missing",
        QT_TRANSLATE_NOOP("LogProblem", "Say in one line why the contact was made all the same")},
    {u"log.person_missing", QT_TRANSLATE_NOOP("LogProblem", "Say whom you spoke with")},
    {u"log.person_not_entitled",
        QT_TRANSLATE_NOOP("LogProblem",
            "The debt isn't spoken of with this person: choose another result or person")},
    {u"log.amount_missing", QT_TRANSLATE_NOOP("LogProblem", "The amount promised is missing")},
    {u"log.amount_bad", QT_TRANSLATE_NOOP("LogProblem", "“%1” is not an amount")},
    {u"log.promise_not_taken",
        QT_TRANSLATE_NOOP("LogProblem", "With the result %1 nobody promised: empty the promise")},
    {u"log.due_missing", QT_TRANSLATE_NOOP("LogProblem", "The date promised is missing")},
    {u"log.due_past", QT_TRANSLATE_NOOP("LogProblem", "The date promised is before the contact")},
    {u"log.date_bad", QT_TRANSLATE_NOOP("LogProblem", "“%1” is not a date")},
    {u"log.time_bad", QT_TRANSLATE_NOOP("LogProblem", "“%1” is not a time")},
    {u"log.time_missing", QT_TRANSLATE_NOOP("LogProblem", "Add the time of day")},
    {u"log.in_future", QT_TRANSLATE_NOOP("LogProblem", "That is still to come")},
    {u"log.too_long", QT_TRANSLATE_NOOP("LogProblem", "This is too long: shorten it")},
    {u"log.step_due_missing", QT_TRANSLATE_NOOP("LogProblem", "Say for when")},
    {u"log.step_due_past", QT_TRANSLATE_NOOP("LogProblem", "That day has gone by")},
    {u"catalogue.promise_required",
        QT_TRANSLATE_NOOP("LogProblem", "The amount promised is missing")},
    {u"catalogue.note_required",
        QT_TRANSLATE_NOOP("LogProblem", "Write in one line what happened")},
    {u"catalogue.contact_point_required",
        QT_TRANSLATE_NOOP("LogProblem", "Choose the phone or address that you used")},
    {u"catalogue.document_required", QT_TRANSLATE_NOOP("LogProblem", "Attach the document")},
    {u"catalogue.next_date_required",
        QT_TRANSLATE_NOOP("LogProblem", "Accept this date, or put the agreed one")},
    {u"catalogue.reason_not_volunteered",
        QT_TRANSLATE_NOOP("LogProblem", "Confirm it, or leave the reason empty")},
};

QString joined(const QString& first, const QString& second)
{
    return second.isEmpty() ? first : first + QStringLiteral(" · ") + second;
}

} // namespace

QString pointValue(const ContactPointAdded& point, const Formatter& format)
{
    if (point.address)
        return point.address->street;
    return point.type == ContactPointType::Email ? point.value : format.phone(point.value);
}

QString pointChoice(const ContactPointView& point, const Formatter& format)
{
    const ContactPointAdded& body = point.point.body;
    const ContactPointJudged* latest = point.point.latest();
    QString second = body.label;
    if (!point.usable && latest)
        second = word(Vocabulary::PointStatus, enumName(latest->status));
    else if (second.isEmpty())
        second = word(Vocabulary::ContactPointType, enumName(body.type));
    return joined(pointValue(body, format), second);
}

QString personChoice(const PersonView& person)
{
    return joined(word(Vocabulary::PartyRole, enumName(person.role)), person.name);
}

QStringList shortPersonChoices(const PersonView& person)
{
    QStringList names = shortPersonNames(person.name);
    if (!names.isEmpty()) // "María H."
        names << names.last().section(u' ', 0, 0) + u' ' + names.last().section(u' ', -1).left(1)
                + u'.';
    QStringList shorter;
    for (const QString& name : names)
        shorter << joined(word(Vocabulary::PartyRole, enumName(person.role)), name);
    return shorter;
}

QString stepInWords(const NextStepBody& step, const Formatter& format, QDate today)
{
    QString day = format.date(step.due, today);
    if (step.at)
        day += ' ' + format.time(*step.at);
    const QString relative = format.relativeDay(step.due, today);
    // Far dates come back as the same date once more; a promise's was just said.
    if (!day.contains(relative) && step.step != StepKind::WaitPromise)
        day += QStringLiteral(", ") + relative;
    return joined(word(Vocabulary::StepKind, enumName(step.step)), day);
}

QString promiseChoice(const PromiseMade& promise, const Formatter& format, QDate today)
{
    return joined(format.money(promise.amount), format.date(promise.due, today));
}

std::vector<std::pair<QString, QStringList>> promiseProblems(const PromiseMade& promise,
    const std::optional<FactId>& replaces, const CaseFile& file, const AgencyContext& context,
    const Formatter& format)
{
    const auto rules = promiseRules(file, promise.madeOn, promise.amount.currency(), context);
    std::vector<std::pair<QString, QStringList>> problems;
    for (const PromiseLimit limit : limitsBroken(file, promise, replaces, context)) {
        QString allowed;
        if (limit == PromiseLimit::LeastAmount)
            allowed = format.money(*rules.leastAmount);
        else
            allowed = format.number(
                limit == PromiseLimit::MostOpen ? *rules.mostOpen : *rules.mostDaysAhead);
        problems.emplace_back(QStringLiteral("promise.") + name(limit), QStringList{allowed});
    }
    return problems;
}

QString sentence(const LogProblem& problem)
{
    if (problem.rule == QStringLiteral("log.step_stopped"))
        return problem.about.value(0); // the gate's own sentence
    const auto found = std::ranges::find(ours, problem.rule, &Sentence::rule);
    if (found == std::end(ours)) {
        QStringList args = problem.about;
        args.prepend(problem.rule);
        return words({ErrorCode::RuleRefused, args, {}}).what;
    }
    QString text = QCoreApplication::translate("LogProblem", found->text);
    if (text.contains(QStringLiteral("%1")))
        text = text.arg(problem.about.value(0).left(24));
    return text;
}

} // namespace expediente::ui
