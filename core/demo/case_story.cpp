#include "core/demo/case_story.h"

#include "core/demo/contacts.h"
#include "core/demo/told_events.h"

#include <algorithm>

namespace expediente {

namespace {

const QString agent = QStringLiteral("lbarrera");
const QString supervisor = QStringLiteral("rmedina");
constexpr int monthsPaid = 12;

class Story {
public:
    Story(const DemoWorld& world, int index)
        : m_world(world)
        , m_random(world.seed, quint64(index))
        , m_plan(planCase(world, index, m_random))
        , m_book(world, index)
    {
    }

    std::vector<NewFact> tell();

private:
    void openCase();
    void payInstalments();
    void stateAccount();
    void tellContacts();
    void tellVisit(const DemoContact& contact);
    void tellArgument(const DemoContact& contact);
    void judgePoint(const DemoContact& contact);
    void tellPromise(const DemoPromise& promise);
    void tellNotes();
    void tellLaw();
    void tellEnding();
    void tellToday();
    DemoTime after(const DemoTime& when, int minutes) const
    {
        return {when.day, when.at.addSecs(minutes * 60)};
    }
    QString somebody() { return m_random.chance(45) ? agent : QString(); }

    const DemoWorld& m_world;
    DemoRandom m_random;
    CasePlan m_plan;
    CaseBook m_book;
    Money m_paidSince = Money::zero(Currency::MXN);
    QString m_product;
};

void Story::openCase()
{
    addPeople(m_book, m_random, m_plan.people);
    m_product = m_random.pick(m_world.lore.products);
    m_book.open(m_book.folio(m_plan.opened), m_product, m_plan.opened);
    m_book.say(CaseAssigned{m_world.identity.user}, {m_plan.opened, QTime(13, 0)}, supervisor);
}

/// Until the oldest unpaid one; promises told elsewhere bring their own money.
void Story::payInstalments()
{
    const QDate firstOfMonth(m_world.today.year(), m_world.today.month(), 1);
    for (int k = -monthsPaid; k < 0; ++k) {
        QDate day = m_plan.loan.due(k).addDays(m_random.between(-3, 4));
        day = std::min({day, firstOfMonth.addDays(-1), m_plan.loan.anchor});
        if (k == -1 && m_plan.lastInstalmentPaid.isValid())
            day = m_plan.lastInstalmentPaid;
        else if (m_plan.lastInstalmentPaid.isValid())
            day = std::min(day, m_plan.lastInstalmentPaid);
        m_book.pay(m_plan.loan.instalment, day,
            m_random.chance(60) ? QStringLiteral("Transferencia") : QStringLiteral("Ventanilla"));
    }
    for (const auto& promise : m_plan.promises) {
        const bool paysInstalment = promise.due == m_plan.lastInstalmentPaid;
        if (paysInstalment || promise.paid.isZero())
            continue;
        m_book.pay(promise.paid, promise.due, QStringLiteral("Ventanilla"));
        m_paidSince += promise.paid;
    }
}

void Story::stateAccount()
{
    const auto add = [&](QDate asOf, Money paid, bool last) {
        auto statement = statementOf(m_plan.loan, asOf, paid, m_world.lore);
        statement.account = m_book.account();
        statement.number = m_book.accountNumber();
        statement.reference = m_book.reference();
        statement.product = m_product;
        if (last && m_plan.total)
            fitTotal(statement, *m_plan.total, m_world.lore);
        m_book.state(statement);
    };
    // Some creditors send a statement with the assignment, and all of them today's.
    if (m_plan.opened < m_world.today.addDays(-20) && m_random.chance(40))
        add(m_plan.opened, Money::zero(Currency::MXN), false);
    add(m_world.today, m_paidSince, true);
}

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
    m_book.say(judged, {day, QTime(9, 30)}, m_random.chance(40) ? supervisor : contact.by);
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
        // A well-kept worklist: what the last contact left to do lies around today, and calls that
        // were agreed for today are only those of the screens.
        const auto& code = *m_world.catalogue.result(contact.result);
        if (i + 1 == contacts.size() && code.nextStep != StepKind::None) {
            const int least = code.nextStep == StepKind::Call ? 1 : -2;
            contact.next = NextStepBody{code.nextStep,
                m_world.today.addDays(m_random.between(least, 9)), std::nullopt,
                m_random.pick(m_world.lore.stepNotes.at(enumName(code.nextStep)))};
        }
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
}

void Story::tellNotes()
{
    const QDate day = m_plan.opened.addDays(2);
    const auto note = [&](const QString& text, NoteKind kind, QTime at) {
        if (day < m_plan.quietFrom)
            m_book.say(NoteWritten{text, kind}, {day, at});
    };
    if (m_random.chance(55)) {
        const auto first = size_t(m_random.below(int(m_world.lore.beforeVisit.size())));
        const int count = m_random.between(1, 2);
        for (int i = 0; i < count; ++i)
            note(m_world.lore.beforeVisit[qsizetype(
                     (first + size_t(i) * 5) % size_t(m_world.lore.beforeVisit.size()))],
                NoteKind::BeforeVisit, QTime(18, 40 + i));
    }
    if (m_random.chance(35))
        note(m_random.pick(m_world.lore.generalNotes), NoteKind::General, QTime(18, 50));
    if (m_random.chance(25) && day < m_plan.quietFrom)
        m_book.say(
            CapacityDeclared{Money(m_random.between(4, 30) * 5000, Currency::MXN),
                m_random.chance(60) ? QStringLiteral("twice_a_month") : QStringLiteral("month")},
            {day, QTime(18, 52)});
}

void Story::tellLaw()
{
    const QDate day = m_world.today.addDays(-m_random.between(1, 9));
    if (m_plan.legal) {
        const QString key = enumName(*m_plan.legal);
        m_book.say(LegalChanged{*m_plan.legal, true, m_world.lore.legal[key].toString()},
            {day, QTime(19, 55)}, supervisor);
    }
    if (!m_plan.dispute && !m_plan.disputeClosed)
        return;
    const auto& dispute = m_random.pick(m_world.lore.disputes);
    const QDate opened = m_plan.disputeClosed ? std::max(m_plan.opened, day.addDays(-20)) : day;
    const FactId id =
        m_book.say(DisputeOpened{dispute.text, dispute.with}, {opened, QTime(19, 55)}, supervisor);
    if (m_plan.disputeClosed)
        m_book.say(DisputeClosed{id, dispute.outcome}, {day, QTime(20, 5)}, supervisor);
}

void Story::tellEnding()
{
    const DemoTime when{m_world.today.addDays(-1), QTime(20, 10)};
    const auto close = [&](Closing closing) {
        m_book.say(CaseClosed{closing, m_world.lore.closed[enumName(closing)].toString()}, when,
            supervisor);
    };
    if (m_plan.ending == DemoEnding::Paid)
        close(Closing::Paid);
    else if (m_plan.ending == DemoEnding::Settled)
        close(Closing::Settled);
    else if (m_plan.ending == DemoEnding::Withdrawn)
        m_book.say(
            CaseRecalled{when.day, m_world.lore.closed[QStringLiteral("withdrawn")].toString()},
            when, supervisor);
}

void Story::tellToday()
{
    logEvents(m_book, m_random, m_plan.events);
    if (m_plan.calledToday) {
        DemoContact contact;
        contact.when = {m_world.today, QTime(8, 5).addSecs(60 * m_random.between(0, 370))};
        contact.action = QStringLiteral("LL");
        contact.result = m_random.chance(60) ? QStringLiteral("NC") : QStringLiteral("TR");
        contact.next = NextStepBody{StepKind::Call, m_world.today.addDays(1), std::nullopt, {}};
        logContact(m_book, m_random, contact);
    }
    if (!m_plan.plannedVisit)
        return;
    VisitPlanned plan;
    plan.on = m_world.today.addDays(m_random.between(1, 6));
    plan.position = 10 * m_random.between(1, 7);
    plan.contactPoint = m_book.point(QStringLiteral("home"));
    plan.purpose = m_random.pick(m_world.lore.stepNotes.at(QStringLiteral("visit")));
    m_book.say(plan, {m_world.today.addDays(-1), QTime(19, 58)});
}

std::vector<NewFact> Story::tell()
{
    openCase();
    payInstalments();
    stateAccount();
    tellNotes();
    tellContacts();
    for (const auto& promise : m_plan.promises)
        tellPromise(promise);
    tellLaw();
    tellToday();
    tellEnding();
    return m_book.takeFacts();
}

} // namespace

std::vector<NewFact> caseFactsOf(const DemoWorld& world, int index)
{
    return Story(world, index).tell();
}

} // namespace expediente
