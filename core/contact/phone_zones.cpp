#include "core/contact/phone_zones.h"

#include <phonenumbers/phonenumberutil.h>

namespace expediente {

namespace {

/// The longest code that the number begins with.
const QByteArray* zoneOfCode(const QString& national, const std::map<QString, QByteArray>& codes)
{
    const QByteArray* zone = nullptr;
    for (const auto& [code, of] : codes) // rising, so that a longer one comes later
        if (national.startsWith(code))
            zone = &of;
    return zone;
}

} // namespace

QByteArrayList zonesOfNumber(
    const QString& number, const QString& country, const std::map<QString, RuleSet>& law)
{
    using i18n::phonenumbers::PhoneNumberUtil;
    const auto* util = PhoneNumberUtil::GetInstance();
    i18n::phonenumbers::PhoneNumber parsed;
    const auto outcome = util->Parse(number.toStdString(), country.toStdString(), &parsed);
    if (outcome != PhoneNumberUtil::NO_PARSING_ERROR || !util->IsPossibleNumber(parsed))
        return {};
    std::string national, region;
    util->GetNationalSignificantNumber(parsed, &national);
    util->GetRegionCodeForCountryCode(parsed.country_code(), &region);
    const auto found = law.find(QString::fromStdString(region));
    if (found == law.end())
        return {};
    const RuleSet& rules = found->second;
    if (rules.areaCodes.empty())
        return rules.zones;
    if (const auto* zone = zoneOfCode(QString::fromStdString(national), rules.areaCodes))
        return {*zone};
    return {rules.zones.first()};
}

} // namespace expediente
