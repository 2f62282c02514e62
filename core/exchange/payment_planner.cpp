#include "core/exchange/payment_planner.h"

#include "core/exchange/payment_match.h"
#include "core/store/queries/case_read.h"

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
    const auto caseId = caseOfAccount(connection, payment.account);
    if (!caseId)
        return refused(Flaw::UnknownAccount, map.account, record.accountKey);
    const auto identity = m_lookup.identify(connection, m_facts.paymentId(payment.reference));
    if (identity.present && !isSamePayment(m_lookup, identity, payment))
        return refused(Flaw::DifferentPayment, map.reference, payment.reference);
    PlannedRow planned;
    if (record.reversed) {
        if (!identity.present)
            return refused(Flaw::UnknownPayment, map.reference, payment.reference);
        auto fact = m_facts.make(
            *caseId, PaymentReversed{identity.id, payment.valueDate, {}}, payment.valueDate);
        const auto reversal = m_lookup.identify(
            connection, Uuid::derived({"payment.reversed", identity.id.uuid.view()}));
        if (reversal.present)
            return planned;
        fact.id = reversal.id;
        m_lookup.plan(reversal.id);
        planned.facts.push_back(std::move(fact));
        planned.outcome = PlannedRow::Outcome::Changed;
        return planned;
    }
    if (identity.present)
        return planned;
    auto fact = m_facts.make(*caseId, payment, payment.valueDate);
    fact.id = identity.id;
    m_lookup.plan(identity.id);
    m_lookup.planPayment(identity.id, contentOf(payment));
    planned.facts.push_back(std::move(fact));
    planned.outcome = PlannedRow::Outcome::New;
    return planned;
}

PlannedRow PaymentPlanner::refused(Flaw flaw, const Source& source, const QString& value) const
{
    PlannedRow planned;
    planned.outcome = PlannedRow::Outcome::Rejected;
    planned.flaws.push_back({flaw, source.columnNames(), value});
    return planned;
}

} // namespace expediente
