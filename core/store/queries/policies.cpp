#include "core/store/queries/policies.h"

#include "core/store/queries/agency_facts.h"

#include <algorithm>
#include <map>

namespace expediente {

std::vector<PublishedPolicy> policies(Connection& connection)
{
    std::map<QByteArray, PublishedPolicy> byId;
    forEachAgencyFact<PolicyPublished>(
        connection, [&](const TimelineEntry& entry, const PolicyPublished& body) {
            if (entry.voidedBy)
                return;
            byId[body.policy.id].published = {entry.id, entry.at, entry.author, body};
        });
    std::vector<PublishedPolicy> list;
    for (auto& [id, policy] : byId)
        list.push_back(std::move(policy));
    std::ranges::stable_sort(
        list, {}, [](const PublishedPolicy& policy) { return policy.published.body.policy.from; });
    return list;
}

std::vector<DiscountPolicy> discountPolicies(Connection& connection)
{
    std::vector<DiscountPolicy> list;
    for (const auto& policy : policies(connection))
        list.push_back(policy.published.body.policy);
    return list;
}

QByteArray factHash(Connection& connection, FactId id)
{
    auto query = connection.query("SELECT hash FROM fact WHERE id = ?");
    query.with(id.uuid);
    return query.next() ? toBytes(query.hash(0)).toHex() : QByteArray();
}

} // namespace expediente
