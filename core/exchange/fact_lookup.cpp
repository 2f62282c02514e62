#include "core/exchange/fact_lookup.h"

#include "core/store/queries/case_read.h"

namespace expediente {

FactLookup::Identity FactLookup::identify(Connection& connection, const Uuid& id) const
{
    for (int n = 0;; ++n) {
        const auto candidate = CreditorFacts::generation(id, n);
        if (isPlanned(candidate))
            return {candidate, true, {}};
        const auto present = presentFact(connection, candidate);
        if (!present)
            return {candidate, false, {}};
        if (!present->voided)
            return {candidate, true, present->body};
    }
}

bool FactLookup::plan(FactId id)
{
    const auto before = m_planned.size();
    m_planned.insert(id.uuid);
    return m_planned.size() > before;
}

std::optional<FactLookup::PlannedPayment> FactLookup::plannedPayment(FactId id) const
{
    const auto found = m_payments.constFind(id.uuid);
    return found == m_payments.constEnd() ? std::nullopt : std::optional(*found);
}

} // namespace expediente
