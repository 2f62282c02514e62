#include "tests/tour/demo_place.h"

#include "core/demo/write_demo.h"
#include "core/vault/vault.h"
#include "resources/embedded.h"

#include <stdexcept>

namespace expediente::tour {

namespace {

constexpr quint64 seed = 20261124;

template <class T>
T must(Result<T> result)
{
    if (!result)
        throw std::runtime_error(name(result.error().code).toStdString());
    return std::move(*result);
}

StoreIdentity identity(bool ofSupervisor)
{
    StoreIdentity id;
    id.agency = AgencyId{Uuid::derived({"tour"})};
    id.agencyName = QStringLiteral("Puente Claro");
    id.country = QStringLiteral("MX");
    id.zone = "America/Mexico_City";
    id.user = ofSupervisor ? QStringLiteral("rmedina") : QStringLiteral("jortega");
    id.userName = ofSupervisor ? QStringLiteral("Rocío Medina") : QStringLiteral("Javier Ortega");
    id.role = ofSupervisor ? QStringLiteral("supervisor") : QStringLiteral("collector");
    return id;
}

} // namespace

DemoPlace::DemoPlace(int cases, bool ofSupervisor)
{
    const auto whose = identity(ofSupervisor);
    QDir().mkpath(emptyDir());
    const auto made = must(vault::create(dir(), passphrase(), cheap));
    const FixedClock clock(
        Moment::fromDateTime(QDateTime(demoDay, {16, 38}, QTimeZone("America/Mexico_City"))));
    const auto catalogue = must(Catalogue::fromJson(
        embedded(QStringLiteral("catalogue/catalogue.json")), QStringLiteral("MX")));
    auto store = must(Store::create(dir(), made.dataKey, whose, catalogue, clock));
    if (cases > 0)
        must(writeDemo(*store, DemoPortfolio(seed, cases, demoDay, whose)));
}

Secret DemoPlace::passphrase()
{
    return passphraseFrom(QStringLiteral("cuatro palabras bien largas"));
}

} // namespace expediente::tour
