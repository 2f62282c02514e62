#include "core/casefile/agency_file.h"

#include "core/casefile/fold.h"

#include <algorithm>
#include <map>

namespace expediente {

std::vector<DiscountPolicy> AgencyFile::discountPolicies() const
{
    std::vector<DiscountPolicy> list;
    for (const auto& published : policies)
        list.push_back(published.body.policy);
    return list;
}

const PolicyPublished* AgencyFile::policy(QByteArrayView id) const
{
    const auto found = std::ranges::find_if(
        policies, [&](const auto& published) { return published.body.policy.id == id; });
    return found == policies.end() ? nullptr : &found->body;
}

AgencyFile foldAgency(std::span<const FactRecord> facts)
{
    AgencyFile file;
    std::map<QByteArray, Entry<PolicyPublished>> policies;
    std::map<QString, Entry<RulesPublished>> rules;
    for (const TimelineEntry& entry : fold({}, facts).timeline) {
        if (entry.voidedBy || !entry.body)
            continue;
        const auto said = [&](const auto& body) {
            return Entry<std::decay_t<decltype(body)>>{entry.id, entry.at, entry.author, body};
        };
        if (const auto* policy = std::get_if<PolicyPublished>(&*entry.body))
            policies[policy->policy.id] = said(*policy);
        else if (const auto* layer = std::get_if<RulesPublished>(&*entry.body))
            rules[layer->owner] = said(*layer);
        else if (const auto* described = std::get_if<AgencyDescribed>(&*entry.body))
            file.described = said(*described);
        else if (const auto* grant = std::get_if<AuthorityGranted>(&*entry.body))
            file.grants.push_back(said(*grant));
    }
    for (auto& [id, policy] : policies)
        file.policies.push_back(std::move(policy));
    std::ranges::stable_sort(
        file.policies, {}, [](const auto& published) { return published.body.policy.from; });
    for (auto& [owner, layer] : rules)
        file.rules.push_back(std::move(layer));
    return file;
}

} // namespace expediente
