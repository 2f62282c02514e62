// What collectors and agents did: contacts, visits, arguments and promises.
#include "core/demo/story.h"

#include <algorithm>

namespace expediente {

void Story::tellVisit(const DemoContact& contact)
{
    const auto& code = *m_world.catalogue.result(contact.result);
    const VisitOutcome outcome = code.reach == Reach::Direct ? VisitOutcome::Met
        : contact.result == u"NV"                            ? VisitOutcome::MovedAway
        : contact.result == u"SA"                            ? VisitOutcome::NotDone
        : code.reach == Reach::Indirect                      ? VisitOutcome::ThirdParty
                                                             : VisitOutcome::NobodyThere;
    VisitPlanned plan;
    plan.on = contact.when.day;
    plan.position = 10 * m_random.between(1, 7);
    plan.contactPoint = m_book.point(QStringLiteral("home"));
    plan.purpose = m_random.pick(m_world.lore.stepNotes.at(QStringLiteral("visit")));
    VisitReported report;
    report.visit = m_book.say(plan, {contact.when.day.addDays(-1), QTime(17, 30)}, contact.by);
    report.on = contact.when.day;
    report.arrived = QTime(contact.when.at.hour(), contact.when.at.minute());
    report.left = report.arrived->addSecs(60 * m_random.between(3, 25));
    report.outcome = outcome;
    if (outcome != VisitOutcome::NotDone)
        report.addressValid = outcome != VisitOutcome::MovedAway;
    report.contactPoint = plan.contactPoint;
    m_book.say(report, after(contact.when, 26), contact.by);
}

void Story::tellArgument(const DemoContact& contact)
{
    const auto& argument = m_random.pick(m_world.lore.arguments);
    const auto* action = m_world.catalogue.action(contact.action);
    const FactId stated = m_book.say(
        ArgumentStated{argument.text, m_book.person(QStringLiteral("debtor")), action->channel},
        after(contact.when, 2), contact.by);
    const QDate day = contact.when.day.addDays(m_random.between(1, 5));
    // Only the latest are still to be looked into.
    const bool recent = contact.when.day > m_world.today.addDays(-8);
    if (day >= m_world.today || (recent && m_random.chance(50)))
        return;
    const auto& verdict = m_random.pick(argument.verdicts);
    ArgumentJudged judged{
        stated, *enumFromName<Verdict>(verdict.verdict), verdict.evidence, verdict.answer, {}, {}};
    if (m_random.chance(60))
        judged.until = day.addDays(m_random.between(30, 150));
    m_book.say(judged, {day, QTime(9, 30)}, m_random.chance(40) ? m_supervisor : contact.by);
}

void Story::judgePoint(const DemoContact& contact)
{
    const auto status = m_world.catalogue.result(contact.result)->pointStatus;
    const QString where =
        contact.action == u"VD" ? QStringLiteral("home") : QStringLiteral("mobile");
    if (!status || !m_random.chance(40) || m_book.ownerOf(where) != u"debtor")
        return;
    m_book.sayOfPerson(QStringLiteral("debtor"),
        ContactPointJudged{*m_book.point(where), *status, contact.when.day, {}},
        after(contact.when, 1), contact.by);
}

/// A well-kept worklist: what the last contact left to do lies around today, and the calls agreed
/// for today are only those of the screens.
std::optional<NextStepBody> Story::lastStep(const ResultCode& code)
{
    if (code.nextStep == StepKind::None)
        return std::nullopt;
    const int least = code.nextStep == StepKind::Call ? 1 : -2;
    return NextStepBody{code.nextStep, m_world.today.addDays(m_random.between(least, 9)),
        std::nullopt, m_random.pick(m_world.lore.stepNotes.at(enumName(code.nextStep)))};
}

void Story::tellContacts()
{
    const QDate last = m_plan.quietFrom.addDays(-1);
    const int span = int(m_plan.opened.addDays(1).daysTo(last));
    if (span < 1)
        return;
    std::vector<DemoContact> contacts;
    const int count = std::min(m_random.between(3, 13), 1 + span / 2);
    for (int i = 0; i < count; ++i) {
        const auto when =
            workingTime(m_random, m_plan.opened.addDays(3 + m_random.below(std::max(1, span - 1))));
        if (when.day <= last && when.day > m_plan.opened)
            contacts.push_back({when, somebody(), {}, {}, {}, {}, {}, {}, {}});
    }
    std::ranges::sort(contacts, {},
        [](const DemoContact& contact) { return std::pair(contact.when.day, contact.when.at); });
    for (size_t i = 0; i < contacts.size(); ++i) {
        auto contact = anyContact(m_book, m_random, contacts[i].when);
        contact.by = contacts[i].by;
        if (i + 1 == contacts.size())
            contact.next = lastStep(*m_world.catalogue.result(contact.result));
        logContact(m_book, m_random, contact);
        judgePoint(contact);
        if (contact.action == u"VD" && contact.by.isEmpty() && m_random.chance(70))
            tellVisit(contact);
        if (speaksWithDebtor(m_book, contact.result) && m_random.chance(38))
            tellArgument(contact);
    }
}

void Story::tellPromise(const DemoPromise& promise)
{
    const auto when = DemoTime{promise.made, QTime(17, 0).addSecs(60 * m_random.between(0, 160))};
    DemoContact contact;
    contact.when = when;
    contact.by = somebody();
    contact.action = m_random.chance(70) ? QStringLiteral("LL") : QStringLiteral("VD");
    contact.result = QStringLiteral("PP");
    contact.next = NextStepBody{StepKind::WaitPromise, promise.due, std::nullopt, {}};
    logContact(m_book, m_random, contact);
    PromiseMade body;
    body.amount = promise.amount;
    body.due = promise.due;
    body.madeOn = promise.made;
    body.person = m_book.person(QStringLiteral("debtor"));
    m_book.say(body, after(when, 1), contact.by);
    followUp(promise, contact.by);
}

/// Thanks for what came, a call about what didn't; some are still to be followed up.
void Story::followUp(const DemoPromise& promise, const QString& by)
{
    const QDate day = promise.due.addDays(m_random.between(4, 6));
    const bool kept = promise.paid == promise.amount;
    if (day >= m_world.today || day < m_plan.quietFrom || (!kept && m_random.chance(40)))
        return;
    DemoContact contact;
    contact.when = {day, QTime(10, 0).addSecs(60 * m_random.between(0, 200))};
    contact.by = by;
    contact.action = kept ? QStringLiteral("WA") : QStringLiteral("LL");
    contact.result = kept ? QStringLiteral("ME") : QStringLiteral("CT");
    if (kept)
        contact.note = QStringLiteral("Se agradeció el pago.");
    contact.next = lastStep(*m_world.catalogue.result(contact.result));
    logContact(m_book, m_random, contact);
}

} // namespace expediente
