#pragma once
#include "core/exchange/fact_lookup.h"
#include "core/exchange/planned_row.h"
#include "core/exchange/profile.h"
#include "core/exchange/record.h"

namespace expediente {

/// Rows of a payments file against what the store knows. The creditor's reference tells payments
/// apart: the same one with the same account, date and amount is the same payment, with others it
/// is refused.
class PaymentPlanner {
public:
    PaymentPlanner(const Profile& profile, AgencyId agency);

    PlannedRow plan(Connection& connection, const PaymentRecord& record);

private:
    PlannedRow refused(Flaw flaw, const Source& source, const QString& value) const;

    const Profile& m_profile;
    CreditorFacts m_facts;
    FactLookup m_lookup;
};

} // namespace expediente
