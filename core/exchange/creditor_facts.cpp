#include "core/exchange/creditor_facts.h"

#include "core/store/database.h"

namespace expediente {

CreditorFacts::CreditorFacts(AgencyId agency, QString creditorKey, const QByteArray& zone)
    : m_agency(agency)
    , m_creditor(creditorKey.toUtf8())
    , m_author(QStringLiteral("creditor:") + creditorKey)
    , m_zone(zone)
{
}

Uuid CreditorFacts::derived(const char* what, const QString& key) const
{
    return Uuid::derived({what, m_agency.uuid.view(), m_creditor, key.toUtf8()});
}

NewFact CreditorFacts::make(Subject subject, const Body& body, QDate day) const
{
    if (const auto fit = check(body); !fit)
        throw StoreException(fit.error());
    auto fact = newFact(subject, body, Moment::noon(day, m_zone), m_author);
    fact.hlc = Hlc::fromMs(fact.occurredAt.utcMs);
    return fact;
}

Uuid CreditorFacts::idOf(const NewFact& fact)
{
    auto when = QByteArray::number(fact.occurredAt.utcMs);
    if (const auto plain = Hlc::fromMs(fact.occurredAt.utcMs); fact.hlc && *fact.hlc > plain)
        when += '+' + QByteArray::number(fact.hlc->value - plain.value);
    return Uuid::derived({fact.kind, fact.subject.uuid.view(), when, fact.body});
}

Uuid CreditorFacts::timelessIdOf(const NewFact& fact)
{
    return Uuid::derived({fact.kind, fact.subject.uuid.view(), fact.body});
}

FactId CreditorFacts::generation(const Uuid& id, int n)
{
    return {n == 0 ? id : Uuid::derived({"again", id.view(), QByteArray::number(n)})};
}

} // namespace expediente
