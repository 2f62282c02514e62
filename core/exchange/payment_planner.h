#pragma once
#include "core/exchange/fact_lookup.h"
#include "core/exchange/planned_row.h"
#include "core/exchange/profile.h"
#include "core/exchange/record.h"

#include <set>

namespace expediente {

/// Rows of a payments file against what the store knows. The creditor's reference tells payments
/// apart: the same one with the same account, date and amount is the same payment, with others it
/// is refused. A row that takes a payment back names it by reference and account; its date is its
/// own. Plan those after all others: a file may have them above the payment.
class PaymentPlanner {
public:
    PaymentPlanner(const Profile& profile, AgencyId agency);

    PlannedRow plan(Connection& connection, const PaymentRecord& record);
    /// Imports that brought what this file builds on.
    const std::set<qint64>& leansOn() const { return m_leansOn; }

private:
    PlannedRow planPayment(Connection& connection, CaseId caseId, const PaymentReceived& payment);
    PlannedRow planReversal(Connection& connection, CaseId caseId, const PaymentReceived& payment);
    void lean(Connection& connection, CaseId caseId);
    PlannedRow refused(Flaw flaw, const Source& source, const QString& value) const;

    const Profile& m_profile;
    CreditorFacts m_facts;
    FactLookup m_lookup;
    QSet<CaseId> m_cases;
    std::set<qint64> m_leansOn;
};

} // namespace expediente
