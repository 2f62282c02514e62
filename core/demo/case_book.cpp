#include "core/demo/case_book.h"

#include <algorithm>

namespace expediente {

namespace {

/// Facts of the same millisecond stay in the order in which they were written.
constexpr quint64 counterMask = 0xffff;

/// A UUIDv7 as the store makes them, but with the portfolio's own noise.
FactId factId(qint64 utcMs, DemoRandom& noise)
{
    QByteArray bytes(16, Qt::Uninitialized);
    for (int i = 0; i < 6; ++i)
        bytes[i] = char(quint64(utcMs) >> (8 * (5 - i)));
    const quint64 first = noise.next();
    const quint64 second = noise.next();
    for (int i = 6; i < 16; ++i)
        bytes[i] = char((i < 8 ? first : second) >> (8 * (i % 8)));
    bytes[6] = char((bytes[6] & 0x0f) | 0x70);
    bytes[8] = char((bytes[8] & 0x3f) | 0x80);
    return FactId{*Uuid::fromBytes(bytes)};
}

} // namespace

CaseBook::CaseBook(const DemoWorld& world, int index)
    : m_world(world), m_index(index), m_ids(world.seed ^ 0x1d5, quint64(index))
{
    m_case = world.creditorFacts.caseId(clientKey());
    m_account = world.creditorFacts.accountId(accountNumber());
}

/// Six digits that look drawn, yet never repeat below a million cases.
int CaseBook::number(int first) const
{
    return int((qint64(first) + qint64(m_index) * 7919) % 1'000'000);
}

QString CaseBook::clientKey() const
{
    return QStringLiteral("C%1").arg(number(102284), 6, 10, QChar(u'0'));
}

QString CaseBook::accountNumber() const
{
    const int digits = number(102284);
    return QStringLiteral("77%1-%2")
        .arg(digits / 10000, 2, 10, QChar(u'0'))
        .arg(digits % 10000, 4, 10, QChar(u'0'));
}

QString CaseBook::reference() const
{
    return QStringLiteral("77%1%2")
        .arg(number(102284), 6, 10, QChar(u'0'))
        .arg((number(102284) % 97 + 47) % 97, 2, 10, QChar(u'0'));
}

QString CaseBook::folio(QDate opened) const
{
    return QStringLiteral("%1-%2").arg(opened.year()).arg(number(4718), 6, 10, QChar(u'0'));
}

FactId CaseBook::addCreditorFact(NewFact fact, FactId id)
{
    fact.id = id;
    m_facts.push_back(std::move(fact));
    return id;
}

PersonId CaseBook::addPerson(const QString& who, PartyRole role, const QString& relation,
    const PersonDescribed& body, QDate day)
{
    const auto id = m_world.creditorFacts.personId(
        m_people.empty() ? clientKey() : clientKey() + u'/' + QString::number(m_people.size()));
    m_people[who] = id;
    m_parties.push_back({id, role, relation});
    auto fact = m_world.creditorFacts.make(id, body, day);
    const FactId derived{CreditorFacts::timelessIdOf(fact)};
    addCreditorFact(std::move(fact), derived);
    return id;
}

FactId CaseBook::addPoint(
    const QString& who, const QString& where, const ContactPointAdded& body, QDate day)
{
    auto fact = m_world.creditorFacts.make(m_people.at(who), body, day);
    const FactId derived{CreditorFacts::timelessIdOf(fact)};
    m_points[where] = {derived, who};
    return addCreditorFact(std::move(fact), derived);
}

void CaseBook::open(const QString& folio, const QString& product, QDate day)
{
    const CaseOpened body{folio, m_world.creditor, product, m_world.identity.country,
        m_world.identity.zone, day, m_parties};
    auto fact = m_world.creditorFacts.make(m_case, body, day);
    const FactId derived{CreditorFacts::timelessIdOf(fact)};
    addCreditorFact(std::move(fact), derived);
}

FactId CaseBook::state(const AccountStated& body)
{
    auto fact = m_world.creditorFacts.make(m_case, body, body.asOf);
    const FactId derived{CreditorFacts::idOf(fact)};
    return addCreditorFact(std::move(fact), derived);
}

FactId CaseBook::pay(Money amount, QDate day, const QString& channel)
{
    const QString paymentReference =
        QStringLiteral("%1-%2").arg(reference()).arg(++m_payments, 2, 10, QChar(u'0'));
    const PaymentReceived body{m_account, paymentReference, day, amount, channel};
    return addCreditorFact(m_world.creditorFacts.make(m_case, body, day),
        FactId{m_world.creditorFacts.paymentId(paymentReference)});
}

FactId CaseBook::say(Subject subject, const Body& body, const DemoTime& when, const QString& by)
{
    const auto moment = Moment::fromDateTime(QDateTime(when.day, when.at, m_world.zone));
    const QString user = by.isEmpty() ? m_world.collector() : by;
    auto fact = newFact(subject, body, moment, QStringLiteral("user:") + user);
    const FactId id = factId(moment.utcMs, m_ids);
    fact.id = id;
    fact.hlc = Hlc{Hlc::fromMs(moment.utcMs).value | (m_facts.size() & counterMask)};
    m_facts.push_back(std::move(fact));
    return id;
}

FactId CaseBook::say(const Body& body, const DemoTime& when, const QString& by)
{
    return say(Subject(m_case), body, when, by);
}

FactId CaseBook::sayOfPerson(
    const QString& who, const Body& body, const DemoTime& when, const QString& by)
{
    return say(Subject(m_people.at(who)), body, when, by);
}

std::optional<PersonId> CaseBook::person(const QString& who) const
{
    const auto found = m_people.find(who);
    return found == m_people.end() ? std::nullopt : std::optional(found->second);
}

std::optional<FactId> CaseBook::point(const QString& where) const
{
    const auto found = m_points.find(where);
    return found == m_points.end() ? std::nullopt : std::optional(found->second.id);
}

QString CaseBook::ownerOf(const QString& where) const
{
    const auto found = m_points.find(where);
    return found == m_points.end() ? QString() : found->second.owner;
}

std::vector<NewFact> CaseBook::takeFacts()
{
    std::ranges::stable_sort(m_facts, {}, [](const NewFact& fact) { return fact.hlc; });
    return std::move(m_facts);
}

} // namespace expediente
