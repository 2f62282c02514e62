#pragma once
#include "core/facts/bodies.h"

namespace expediente {

/// A policy under which a collector's agreement prints as final: the creditor's standing approval
/// and what becomes of a missed payment are in it.
inline PolicyPublished signingPolicy()
{
    PolicyPublished body;
    body.policy.id = "otono";
    body.policy.from = QDate(2026, 9, 1);
    body.policy.approval = QStringLiteral("FSM-2026-1107");
    body.policy.agreement = AgreementConditions{5, true, false, 30};
    RoleLimits limits;
    limits.role = QStringLiteral("collector");
    limits.mostInstalments = 18;
    body.policy.roles = {limits};
    return body;
}

} // namespace expediente
