#include "core/worklist/house_rules.h"

#include "core/base/digest.h"
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
    context.fingerprint = rules.fingerprint;
    for (const auto& [name, pack] : rules.packs)
        context.law.emplace(name, RuleSet::of(pack));
    if (const auto pack = rules.packs.find(country); pack != rules.packs.end())
        context.businessDays =
            BusinessDays(pack->second.holidays.all(), firstHolidayYear, lastHolidayYear);
    return context;
}

Result<HouseRules> shippedRules(const QString& country)
{
    const QByteArray codes = embedded(QStringLiteral("catalogue/catalogue.json"));
    auto catalogue = Catalogue::fromJson(codes, country);
    if (!catalogue)
        return fail(catalogue.error());
    Digest digest("expediente.house-rules.v1");
    digest.addField(country.toUtf8()).addField(codes);
    HouseRules rules(std::move(*catalogue));
    for (const QString& file : embeddedNames(QStringLiteral("packs"))) {
        const QByteArray json = embedded(QStringLiteral("packs/") + file);
        auto pack = CountryPack::fromJson(json);
        if (!pack)
            return fail(pack.error());
        digest.addField(json);
        const QString name = pack->country;
        rules.packs.emplace(name, std::move(*pack));
    }
    rules.fingerprint = toBytes(digest.finish());
    return rules;
}

} // namespace expediente
