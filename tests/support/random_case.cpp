#include "tests/support/random_case.h"

namespace expediente {

namespace {

constexpr qint64 start = 1'790'000'000'000; // late in 2026

Uuid uuidFrom(std::mt19937_64& random)
{
    const quint64 a = random();
    const quint64 b = random();
    return Uuid::derived({QByteArrayView(reinterpret_cast<const char*>(&a), 8),
        QByteArrayView(reinterpret_cast<const char*>(&b), 8)});
}

} // namespace

RandomCase::RandomCase(quint64 seed)
    : m_random(seed)
    , m_case{uuidFrom(m_random)}
    , m_debtor{uuidFrom(m_random)}
    , m_guarantor{uuidFrom(m_random)}
    , m_account{uuidFrom(m_random)}
    , m_now(start)
{
}

int RandomCase::upTo(int most)
{
    return int(m_random() % quint64(most + 1));
}

QDate RandomCase::someDate()
{
    return QDate(2026, 6, 1).addDays(upTo(200));
}

Money RandomCase::someAmount()
{
    return {1 + upTo(500'000), Currency::MXN};
}

FactId RandomCase::someEarlier()
{
    // Now and then a fact that is not here: it may come later, or never.
    if (m_made.empty() || upTo(9) == 0)
        return FactId{uuidFrom(m_random)};
    return m_made[size_t(upTo(int(m_made.size()) - 1))];
}

NewFact RandomCase::fact(const Subject& subject, const Body& body)
{
    m_now += 1000 * (1 + upTo(100'000));
    NewFact made = newFact(subject, body, Moment{m_now, -6 * 3600, "America/Mexico_City"},
        QStringLiteral("user:u%1").arg(upTo(2)));
    made.id = FactId{uuidFrom(m_random)};
    m_made.push_back(*made.id);
    return made;
}

NewFact RandomCase::opening()
{
    CaseOpened body;
    body.folio = QStringLiteral("F-%1").arg(m_random() % 1'000'000);
    body.creditor = {QStringLiteral("fsm"), QStringLiteral("Financiera Sierra Madre"), {}, {}, {}};
    body.country = QStringLiteral("MX");
    body.openedOn = QDate(2026, 6, 1);
    body.parties = {{m_debtor, PartyRole::Debtor, {}}, {m_guarantor, PartyRole::Guarantor, {}}};
    return fact(m_case, body);
}

NewFact RandomCase::description(PersonId person)
{
    PersonDescribed body;
    body.name = QStringLiteral("Persona Ñañez %1").arg(m_random() % 1000);
    return fact(person, body);
}

OfferMade RandomCase::someOffer()
{
    OfferMade body;
    body.on = someDate();
    body.validUntil = body.on.addDays(upTo(10));
    body.accounts = {m_account};
    for (auto* part : {&body.balances.principal, &body.balances.ordinaryInterest,
             &body.balances.lateInterest, &body.balances.fees, &body.vat})
        *part = someAmount();
    for (auto* part : {&body.forgive.principal, &body.forgive.ordinaryInterest,
             &body.forgive.lateInterest, &body.vatForgiven})
        *part = Money::zero(Currency::MXN);
    body.forgive.fees = body.balances.fees;
    body.toPay = body.owed() - body.forgiven();
    body.payments = {{body.on.addDays(upTo(10)), body.toPay}};
    body.verdict = upTo(1) ? OfferVerdict::WithinAuthority : OfferVerdict::NeedsRole;
    body.needs = QStringLiteral("supervisor");
    if (upTo(2) == 0)
        body.replaces = someEarlier();
    return body;
}

NewFact RandomCase::next()
{
    switch (upTo(29)) {
    case 0: {
        AccountStated body;
        body.account = m_account;
        body.number = QStringLiteral("77102284");
        body.asOf = someDate();
        for (auto* part : {&body.principalOverdue, &body.principalNotDue, &body.ordinaryInterest,
                 &body.lateInterest, &body.vat, &body.fees})
            *part = someAmount();
        body.oldestUnpaidDue = body.asOf.addDays(-upTo(300));
        if (upTo(3) == 0)
            body.supersedes = someEarlier();
        return fact(m_case, body);
    }
    case 1:
    case 2:
        return fact(m_case,
            PaymentReceived{m_account, QStringLiteral("R%1").arg(m_random() % 100'000), someDate(),
                someAmount(), {}});
    case 3:
        return fact(m_case, PaymentReversed{someEarlier(), someDate(), {}});
    case 4:
    case 5: {
        ContactLogged body;
        body.action = QStringLiteral("LL");
        body.result = QStringLiteral("NC");
        body.type = ContactType(upTo(4));
        body.person = upTo(1) ? m_debtor : m_guarantor;
        body.note = QStringLiteral("nota «%1»").arg(m_random() % 1000);
        if (upTo(1))
            body.next = NextStepBody{StepKind(upTo(9)), someDate(), {}, {}};
        return fact(m_case, body);
    }
    case 6:
        return fact(
            m_case, ArgumentStated{QStringLiteral("Me bajaron turnos"), m_debtor, Channel::Visit});
    case 7:
        return fact(m_case,
            ArgumentJudged{
                someEarlier(), Verdict(upTo(3)), QStringLiteral("recibos"), {}, someDate(), {}});
    case 8:
    case 9: {
        PromiseMade body;
        body.madeOn = someDate();
        body.due = body.madeOn.addDays(upTo(30));
        body.amount = someAmount();
        return fact(m_case, body);
    }
    case 10:
        return fact(m_case, PromiseWithdrawn{someEarlier(), someDate(), {}});
    case 11:
        return fact(m_case, PromiseReplaced{someEarlier(), someEarlier(), someDate()});
    case 12: {
        VisitPlanned body;
        body.on = someDate();
        body.position = upTo(10);
        body.requested = upTo(3) == 0;
        if (upTo(2) == 0)
            body.replaces = someEarlier();
        return fact(m_case, body);
    }
    case 13: {
        VisitReported body;
        body.visit = someEarlier();
        body.on = someDate();
        body.outcome = VisitOutcome(upTo(6));
        return fact(m_case, body);
    }
    case 14:
        return fact(m_case, NoteWritten{QStringLiteral("Timbre sin servicio"), NoteKind(upTo(1))});
    case 15:
        return fact(m_debtor,
            ContactPointAdded{ContactPointType::Mobile,
                QStringLiteral("44255501%1").arg(upTo(99), 2, 10, QChar(u'0')), {}, {}});
    case 16:
        return fact(
            m_debtor, ContactPointJudged{someEarlier(), PointStatus(upTo(6)), someDate(), {}});
    case 17:
        return fact(upTo(1) ? Subject(m_case) : Subject(m_debtor),
            FieldSet{QStringLiteral("case"), QStringLiteral("tags"), QString::number(upTo(5))});
    case 18:
        return fact(upTo(3) ? Subject(m_case) : Subject(m_debtor),
            FactVoided{{someEarlier(), someEarlier()}, QStringLiteral("capturado por error")});
    case 19:
        return fact(m_case, LegalChanged{LegalState(upTo(3)), upTo(1) == 1, {}});
    case 20:
    case 21:
        return fact(m_case, someOffer());
    case 22:
        return fact(m_case, OfferAccepted{someEarlier(), someDate(), m_debtor});
    case 23:
        return fact(m_case,
            ApprovalRequested{someEarlier(), QByteArray(64, 'a'), QStringLiteral("supervisor"),
                QStringLiteral("perdió el empleo"), someDate()});
    case 24:
        return fact(m_case,
            ApprovalDecided{someEarlier(), QByteArray(64, 'a'),
                upTo(1) ? Decision::Allow : Decision::Refuse, QStringLiteral("de acuerdo"), {}});
    case 25:
        return fact(m_case,
            ContactOverridden{QStringLiteral("MX-HOURS"), {}, upTo(1) == 1, Channel::Call, m_debtor,
                QStringLiteral("lo pidió"), QStringLiteral("supervisor"), upTo(1) == 1,
                upTo(1) == 1, someEarlier()});
    case 26:
        return upTo(1)
            ? fact(m_case, ReviewWritten{QStringLiteral("Falta el recibo"), {}})
            : fact(m_debtor, ChannelAuthorised{Channel(upTo(5)), upTo(1) == 1, someDate(), {}});
    case 27: {
        const QDate from = someDate();
        return fact(m_case, ContactRequested{from, from.addDays(1 + upTo(6))});
    }
    case 28: {
        const QDate from = someDate();
        const auto answer = ReservationAnswer(upTo(2));
        return fact(m_case,
            ContactReserved{someEarlier(), QByteArray(64, 'a'), answer,
                answer == ReservationAnswer::Late ? QString() : QStringLiteral("u1"), from,
                from.addDays(7)});
    }
    default: {
        NewFact unknown = fact(m_case, NoteWritten{QStringLiteral("x"), NoteKind::General});
        unknown.kind = "hologram.sent";
        return unknown;
    }
    }
}

std::vector<NewFact> RandomCase::history(int count)
{
    std::vector<NewFact> facts{opening(), description(m_debtor), description(m_guarantor)};
    for (int i = 0; i < count; ++i)
        facts.push_back(next());
    return facts;
}

std::vector<FactRecord> RandomCase::records(int count)
{
    std::vector<FactRecord> records;
    for (const auto& made : history(count)) {
        // Devices disagree about the time, and some facts even carry the same clock.
        const qint64 skew = (upTo(4) - 2) * 3'600'000LL;
        records.push_back(
            {*made.id, made.subject, made.kind, made.kindVersion, made.author, made.occurredAt,
                Hlc::fromMs((made.occurredAt.utcMs + skew) / 60'000 * 60'000), made.body});
    }
    return records;
}

} // namespace expediente
