#include "core/worklist/agency_context.h"

#include "core/contact/rule_layers.h"
#include "core/worklist/authority_grant.h"

namespace expediente {

namespace {

/// The layers in their order: what the agency published, a creditor's, what a person may ask for.
class Layers {
public:
    Layers(AgencyContext& context, const HouseRules& rules) : m_context(context), m_rules(rules) { }

    void build()
    {
        for (const auto& [country, pack] : m_rules.packs) {
            RuleSet law = RuleSet::of(pack);
            for (const auto& layer : m_context.agency.rules)
                if (layer.body.owner.isEmpty())
                    add(law, {RuleLayer::Agency, {}, country}, layer.body.json.toUtf8());
            for (const auto& layer : m_context.agency.rules)
                if (!layer.body.owner.isEmpty())
                    finish(country, law, &layer.body);
            finish(country, law, nullptr);
        }
    }

private:
    void finish(const QString& country, RuleSet law, const RulesPublished* creditor)
    {
        if (creditor)
            add(law, {RuleLayer::Creditor, creditor->owner, country}, creditor->json.toUtf8());
        if (!m_rules.personLayer.isEmpty())
            add(law, {RuleLayer::Person, {}, country}, m_rules.personLayer);
        const QString key = creditor ? country + u'/' + creditor->owner : country;
        m_context.law.insert_or_assign(key, std::move(law));
    }
    void add(RuleSet& law, const LayerOf& of, const QByteArray& json)
    {
        if (const auto added = addLayer(law, of, json); !added)
            m_context.badLayers.push_back(added.error());
    }

    AgencyContext& m_context;
    const HouseRules& m_rules;
};

} // namespace

AgencyContext AgencyContext::of(const QString& country, const QByteArray& zone,
    const HouseRules& rules, AgencyFile agency, const std::optional<PublicKey>& server)
{
    AgencyContext context;
    context.house = std::make_shared<const HouseRules>(rules);
    context.country = country;
    context.zone = zone;
    context.catalogue = rules.catalogue;
    context.fingerprint = rules.fingerprint;
    if (const auto pack = rules.packs.find(country); pack != rules.packs.end())
        context.businessDays =
            BusinessDays(pack->second.holidays.all(), firstHolidayYear, lastHolidayYear);
    return context.following(std::move(agency), server);
}

AgencyContext AgencyContext::following(
    AgencyFile published, const std::optional<PublicKey>& server) const
{
    AgencyContext next = *this;
    next.agency = std::move(published);
    next.grants.clear();
    for (const auto& grant : next.agency.grants)
        if (server && isSignedBy(grant.body, *server))
            next.grants.push_back(grant.body);
    next.law.clear();
    next.badLayers.clear();
    if (house)
        Layers(next, *house).build();
    return next;
}

Done AgencyContext::checkLayer(const RulesPublished& layer) const
{
    if (!house)
        return {};
    const auto whose = layer.owner.isEmpty() ? RuleLayer::Agency : RuleLayer::Creditor;
    for (const auto& [name, pack] : house->packs) {
        RuleSet alone = RuleSet::of(pack);
        const auto added = addLayer(alone, {whose, layer.owner, name}, layer.json.toUtf8());
        if (!added)
            return added;
    }
    // Nor may it put out what stands beside it: an id that is taken makes the later layer unusable.
    AgencyFile with = agency;
    std::erase_if(with.rules, [&](const auto& entry) { return entry.body.owner == layer.owner; });
    with.rules.push_back({});
    with.rules.back().body = layer;
    for (const Error& bad : following(std::move(with), {}).badLayers)
        if (std::ranges::find(badLayers, bad) == badLayers.end())
            return fail(bad);
    return {};
}

} // namespace expediente
