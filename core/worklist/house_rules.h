#pragma once
#include "core/casefile/catalogue.h"
#include "core/contact/country_pack.h"

#include <map>

namespace expediente {

/// What the program ships and an agency works by: the codes of its catalogue and the law of the
/// countries where its debtors live.
struct HouseRules {
    HouseRules() = default;
    /// With no law: for tests of what has nothing to do with it.
    HouseRules(Catalogue codes) : catalogue(std::move(codes)) { }

    Catalogue catalogue;
    std::map<QString, CountryPack> packs; ///< by country
    QByteArray personLayer; ///< JSON: what any person may ask for, in every country (rule_layers.h)
    QByteArray fingerprint; ///< other rules, another value: what was worked out by them is stale
};

/// The catalogue as a country words it and every pack that ships with the program. BadCatalogue,
/// BadPack.
Result<HouseRules> shippedRules(const QString& country);

} // namespace expediente
