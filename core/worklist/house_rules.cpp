#include "core/worklist/house_rules.h"

#include "core/worklist/agency_context.h"
#include "resources/embedded.h"

namespace expediente {

AgencyContext AgencyContext::of(
    const QString& country, const QByteArray& zone, const HouseRules& rules)
{
    AgencyContext context;
    context.country = country;
    context.zone = zone;
    context.catalogue = rules.catalogue;
    for (const auto& [name, pack] : rules.packs)
        context.law.emplace(name, RuleSet::of(pack));
    if (const auto pack = rules.packs.find(country); pack != rules.packs.end())
        context.businessDays =
            BusinessDays(pack->second.holidays.all(), firstHolidayYear, lastHolidayYear);
    return context;
}

Result<HouseRules> shippedRules(const QString& country)
{
    auto catalogue =
        Catalogue::fromJson(embedded(QStringLiteral("catalogue/catalogue.json")), country);
    if (!catalogue)
        return fail(catalogue.error());
    HouseRules rules(std::move(*catalogue));
    for (const QString& file : embeddedNames(QStringLiteral("packs"))) {
        auto pack = CountryPack::fromJson(embedded(QStringLiteral("packs/") + file));
        if (!pack)
            return fail(pack.error());
        const QString name = pack->country;
        rules.packs.emplace(name, std::move(*pack));
    }
    return rules;
}

} // namespace expediente
