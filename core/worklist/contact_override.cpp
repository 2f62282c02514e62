#include "core/worklist/contact_override.h"

#include <algorithm>

namespace expediente {

bool mayGoOn(const ContactVerdict& verdict, const QString& role, bool requested)
{
    return std::ranges::all_of(verdict.hits, [&](const RuleHit& hit) {
        return hit.severity != Severity::Block || hit.rule->override.allows(role, requested);
    });
}

std::vector<ContactOverridden> overridesOf(const ContactVerdict& verdict,
    const IntendedContact& contact, const QString& role, const QString& reason, bool afterwards)
{
    std::vector<ContactOverridden> overrides;
    for (const RuleHit& hit : verdict.hits) {
        if (hit.severity == Severity::Info || hit.overridden)
            continue;
        ContactOverridden said;
        said.rule = hit.rule->id;
        said.owner = hit.rule->owner;
        said.blocked = hit.severity == Severity::Block;
        said.channel = contact.channel;
        said.person = contact.person;
        said.reason = reason;
        said.role = role;
        said.afterwards = afterwards && said.blocked;
        said.requested = contact.requested;
        overrides.push_back(std::move(said));
    }
    return overrides;
}

} // namespace expediente
