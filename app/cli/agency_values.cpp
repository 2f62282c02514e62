#include "app/cli/agency_values.h"

#include <QRegularExpression>

namespace expediente::cli {

namespace {

struct Country {
    const char* code;
    const char* zone;
};
constexpr Country countries[] = {{"MX", "America/Mexico_City"}, {"CO", "America/Bogota"},
    {"PE", "America/Lima"}, {"CL", "America/Santiago"}, {"US", "America/New_York"},
    {"TW", "Asia/Taipei"}};

} // namespace

QByteArray zoneOf(const QString& country)
{
    for (const auto& known : countries)
        if (country == QLatin1String(known.code))
            return known.zone;
    return {};
}

bool isUserKey(const QString& text)
{
    static const QRegularExpression userKey(QStringLiteral("^[a-z0-9][a-z0-9._-]{0,31}$"));
    return userKey.match(text).hasMatch();
}

AgencyId agencyIdFor(const QString& country, const QString& name)
{
    return AgencyId{Uuid::derived({"agency", country.toUtf8(), name.toCaseFolded().toUtf8()})};
}

} // namespace expediente::cli
