#include "core/contact/phone_zones.h"

#include <QRegularExpression>

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

/// Mexico has dialled ten digits alone since 2019, but old lists write 044, 045 or 01 before them,
/// and WhatsApp a 1 after +52: later versions of the library take such a number for none.
QString withoutOldMexicanPrefix(const QString& number, const QString& country)
{
    static const QRegularExpression separators(QStringLiteral("[\\s().-]"));
    static const QRegularExpression old(
        QStringLiteral("^(?:\\+?521|(?:\\+?52)?0(?:1|44|45))([0-9]{10})$"));
    const auto dialled = QString(number).remove(separators);
    const auto match = old.match(dialled);
    const bool isMexican = dialled.startsWith(u'+') || country == QLatin1String("MX");
    return match.hasMatch() && isMexican ? QStringLiteral("+52") + match.captured(1) : number;
}

} // namespace

QByteArrayList zonesOfNumber(
    const QString& number, const QString& country, const std::map<QString, RuleSet>& law)
{
    using i18n::phonenumbers::PhoneNumberUtil;
    const auto* util = PhoneNumberUtil::GetInstance();
    i18n::phonenumbers::PhoneNumber parsed;
    const auto dialled = withoutOldMexicanPrefix(number, country);
    const auto outcome = util->Parse(dialled.toStdString(), country.toStdString(), &parsed);
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
