#include "core/demo/case_story.h"

#include "core/demo/story.h"
#include "core/demo/told_events.h"

#include <algorithm>

namespace expediente {

namespace {

constexpr int monthsPaid = 12;

} // namespace

void Story::openCase()
{
    addPeople(m_book, m_random, m_plan.people);
    m_product = m_random.pick(m_world.lore.products);
    m_book.open(m_book.folio(m_plan.opened), m_product, m_plan.opened);
    m_book.say(CaseAssigned{m_world.collector()}, {m_plan.opened, QTime(13, 0)}, m_supervisor);
}

/// Until the oldest unpaid one; promises told elsewhere bring their own money.
void Story::payInstalments()
{
    const QDate firstOfMonth(m_world.today.year(), m_world.today.month(), 1);
    for (int k = -monthsPaid; k < 0; ++k) {
        QDate day = m_plan.loan.due(k).addDays(m_random.between(-3, 4));
        day = std::min({day, firstOfMonth.addDays(-1), m_plan.loan.anchor});
        if (k >= -m_plan.caughtUp && m_plan.lastInstalmentPaid.isValid())
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
    const bool caughtUp = m_plan.lastInstalmentPaid.isValid();
    const auto add = [&](QDate asOf, Money paid, bool last) {
        DemoLoan loan = m_plan.loan;
        if (caughtUp && asOf < m_plan.lastInstalmentPaid) {
            loan.anchor = loan.anchor.addMonths(-m_plan.caughtUp);
            loan.remaining += m_plan.caughtUp;
        }
        auto statement = statementOf(loan, asOf, paid, m_world.lore);
        statement.account = m_book.account();
        statement.number = m_book.accountNumber();
        statement.reference = m_book.reference();
        statement.product = m_product;
        if (last && m_plan.total)
            fitTotal(statement, *m_plan.total, m_world.lore);
        m_book.state(statement);
    };
    // Some creditors send a statement with the assignment, and all of them today's.
    const bool first = m_plan.opened < m_world.today.addDays(-20) && m_random.chance(40);
    if (first || m_plan.caughtUp > 1)
        add(m_plan.opened, Money::zero(Currency::MXN), false);
    add(m_world.today, m_paidSince, true);
}

void Story::tellNotes()
{
    const QDate day = m_plan.opened.addDays(2);
    const auto note = [&](const QString& text, NoteKind kind, QTime at) {
        if (day < m_plan.quietFrom)
            m_book.say(NoteWritten{text, kind}, {day, at});
    };
    if (m_random.chance(50))
        note(m_random.pick(m_world.lore.beforeVisit), NoteKind::BeforeVisit, QTime(18, 40));
    // Whose visit is planned by the screens has its hour from there.
    if (m_plan.events.isEmpty() && m_random.chance(30))
        note(m_random.pick(m_world.lore.beforeVisitWhen), NoteKind::BeforeVisit, QTime(18, 41));
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
            {day, QTime(19, 55)}, m_supervisor);
    }
    if (!m_plan.dispute && !m_plan.disputeClosed)
        return;
    const auto& dispute = m_random.pick(m_world.lore.disputes);
    const QDate opened = m_plan.disputeClosed ? std::max(m_plan.opened, day.addDays(-20)) : day;
    const FactId id = m_book.say(
        DisputeOpened{dispute.text, dispute.with}, {opened, QTime(19, 55)}, m_supervisor);
    if (m_plan.disputeClosed)
        m_book.say(DisputeClosed{id, dispute.outcome}, {day, QTime(20, 5)}, m_supervisor);
}

void Story::tellEnding()
{
    const DemoTime when{m_world.today.addDays(-1), QTime(20, 10)};
    const auto close = [&](Closing closing) {
        m_book.say(CaseClosed{closing, m_world.lore.closed[enumName(closing)].toString()}, when,
            m_supervisor);
    };
    if (m_plan.ending == DemoEnding::Paid)
        close(Closing::Paid);
    else if (m_plan.ending == DemoEnding::Settled)
        close(Closing::Settled);
    else if (m_plan.ending == DemoEnding::Withdrawn)
        m_book.say(
            CaseRecalled{when.day, m_world.lore.closed[QStringLiteral("withdrawn")].toString()},
            when, m_supervisor);
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

std::vector<NewFact> caseFactsOf(const DemoWorld& world, int index)
{
    return Story(world, index).tell();
}

} // namespace expediente
