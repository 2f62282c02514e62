#pragma once
#include "core/contact/contact_verdict.h"
#include "resources/embedded.h"

namespace expediente {

inline QByteArray packJson(const char* country)
{
    return embedded(QStringLiteral("packs/%1.json").arg(QLatin1String(country)));
}

inline CountryPack shippedPack(const char* country)
{
    return CountryPack::fromJson(packJson(country)).value();
}

} // namespace expediente
