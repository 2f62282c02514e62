#include "core/worklist/house_rules.h"

#include "core/base/digest.h"
#include "core/contact/rule_layers.h"
#include "resources/embedded.h"

namespace expediente {

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
    rules.personLayer = embedded(QStringLiteral("layers/person.json"));
    for (const auto& [name, pack] : rules.packs) {
        RuleSet law = RuleSet::of(pack);
        if (const auto added = addLayer(law, {RuleLayer::Person, {}, name}, rules.personLayer);
            !added)
            return fail(added.error());
    }
    rules.fingerprint = toBytes(digest.finish());
    return rules;
}

} // namespace expediente
