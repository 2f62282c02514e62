#include "core/exchange/payment_planner.h"

#include "core/exchange/payment_match.h"
#include "core/store/queries/accounts.h"

namespace expediente {

PaymentPlanner::PaymentPlanner(const Profile& profile, AgencyId agency)
    : m_profile(profile), m_facts(agency, profile.creditor.key, profile.zone)
{
}

PlannedRow PaymentPlanner::plan(Connection& connection, const PaymentRecord& record)
{
    const auto& map = m_profile.payment;
    auto payment = record.payment;
    payment.account = m_facts.accountId(record.accountKey);
    payment.channel.clear();
    const auto place = placeOfAccount(connection, payment.account);
    if (!place)
        return refused(Flaw::UnknownAccount, map.account, record.accountKey);
    lean(connection, place->caseId);
    if (record.reversed)
        return planReversal(connection, place->caseId, payment);
    const auto currency = code(payment.amount.currency());
    if (!place->currency.isEmpty() && place->currency != currency)
        return refused(Flaw::OtherCurrency, map.amount, currency);
    return planPayment(connection, place->caseId, payment);
}

PlannedRow PaymentPlanner::planPayment(
    Connection& connection, CaseId caseId, const PaymentReceived& payment)
{
    PlannedRow planned;
    planned.caseId = caseId;
    const auto identity = m_lookup.identify(connection, m_facts.paymentId(payment.reference));
    if (identity.present) {
        if (!isSamePayment(m_lookup, identity, payment))
            return refused(Flaw::DifferentPayment, m_profile.payment.reference, payment.reference);
        return planned;
    }
    auto fact = m_facts.make(caseId, payment, payment.valueDate);
    fact.id = identity.id;
    m_lookup.plan(identity.id);
    m_lookup.planPayment(identity.id, {contentOf(payment), payment.account});
    planned.facts.push_back(std::move(fact));
    planned.outcome = PlannedRow::Outcome::New;
    return planned;
}

PlannedRow PaymentPlanner::planReversal(
    Connection& connection, CaseId caseId, const PaymentReceived& payment)
{
    PlannedRow planned;
    planned.caseId = caseId;
    const auto identity = m_lookup.identify(connection, m_facts.paymentId(payment.reference));
    if (!identity.present || accountOfPayment(m_lookup, identity) != payment.account)
        return refused(Flaw::UnknownPayment, m_profile.payment.reference, payment.reference);
    if (isReversed(connection, caseId, identity.id))
        return planned; // by whichever file, on whichever day
    auto fact = m_facts.make(
        caseId, PaymentReversed{identity.id, payment.valueDate, {}}, payment.valueDate);
    const auto reversal = m_lookup.identify(connection, CreditorFacts::idOf(fact));
    if (reversal.present)
        return planned;
    fact.id = reversal.id;
    m_lookup.plan(reversal.id);
    planned.facts.push_back(std::move(fact));
    planned.outcome = PlannedRow::Outcome::Changed;
    return planned;
}

void PaymentPlanner::lean(Connection& connection, CaseId caseId)
{
    if (m_cases.contains(caseId))
        return;
    m_cases.insert(caseId);
    m_leansOn.merge(importsOfCase(connection, caseId));
}

PlannedRow PaymentPlanner::refused(Flaw flaw, const Source& source, const QString& value) const
{
    PlannedRow planned;
    planned.outcome = PlannedRow::Outcome::Rejected;
    planned.flaws.push_back({flaw, source.columnNames(), value});
    return planned;
}

} // namespace expediente
