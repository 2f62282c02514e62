#include "app/cli/agency_values.h"
#include "app/cli/commands.h"
#include "app/cli/console.h"
#include "app/cli/server_options.h"
#include "app/cli/session.h"
#include "core/store/creation.h"
#include "core/store/sync/store_sync.h"
#include "core/vault/vault.h"

#include <QDir>
#include <QFile>

namespace expediente::cli {

namespace {

struct InitOptions {
    StoreOptions store;
    ServerOptions server;
    QString agency, country = QStringLiteral("MX"), zone, user, name;
    QString role = QStringLiteral("collector");
};

/// Or the option that has no good value.
tl::expected<StoreIdentity, const char*> identityFrom(const InitOptions& options)
{
    StoreIdentity identity;
    identity.country = options.country;
    identity.zone = options.zone.isEmpty() ? zoneOf(options.country) : options.zone.toLatin1();
    identity.agencyName =
        options.agency.trimmed().isEmpty() ? Cli::tr("My agency") : options.agency.trimmed();
    identity.user = options.user.isEmpty()
        ? qEnvironmentVariable("USER", QStringLiteral("user")).toLower()
        : options.user;
    identity.userName = options.name.trimmed().isEmpty() ? identity.user : options.name.trimmed();
    identity.role = options.role;
    if (zoneOf(options.country).isEmpty())
        return tl::unexpected<const char*>("--country");
    if (!QTimeZone::isTimeZoneIdAvailable(identity.zone))
        return tl::unexpected<const char*>("--zone");
    if (!isUserKey(identity.user))
        return tl::unexpected<const char*>("--user");
    identity.agency = agencyIdFor(identity.country, identity.agencyName);
    return identity;
}

int init(const InitOptions& options)
{
    auto identity = identityFrom(options);
    if (!identity)
        return refuseOption(identity.error());
    const auto passphrase = readPassphrase(options.store);
    if (!passphrase)
        return refuse(passphrase.error());
    std::optional<StoreDevice> device;
    std::optional<Joining> joining;
    if (options.server.isGiven()) {
        device = newDevice(SystemClock(QTimeZone::utc()).now().utcMs);
        auto joined = joinServer(options.server, *device);
        if (!joined)
            return refuse(joined.error());
        joining = std::move(*joined);
        identity = identityOf(joining->enrolled);
    }
    const auto rules = shippedRules(identity->country);
    if (!rules)
        return refuse(rules.error());
    const QString dir = options.store.dir;
    const auto creation = Creation::begin(dir);
    if (!creation)
        return refuse(creation.error());
    auto made = vault::create(dir, *passphrase, calibratedCost());
    if (!made)
        return refuse(made.error());
    std::unique_ptr<Clock> clock;
    const QTimeZone zone(identity->zone);
    if (options.store.today)
        clock = std::make_unique<ShiftedClock>(*options.store.today, zone);
    else
        clock = std::make_unique<SystemClock>(zone);
    auto store =
        Store::create(dir, made->dataKey, *identity, *rules, *clock, device ? &*device : nullptr);
    if (store && joining)
        if (const auto kept = StoreSync(**store).keepLink(joining->link); !kept)
            store = fail(kept.error());
    if (!store) {
        // A vault without its store would only stand in the way of the next try.
        QFile::remove(vaultPath(dir));
        return refuse(store.error());
    }

    const QString recovery = QString::fromLatin1(made->recoveryKey.view());
    if (options.store.json) {
        sayJson({{"store", QDir(dir).absolutePath()}, {"agency", identity->agency.toString()},
            {"user", identity->user}, {"recovery_key", recovery}});
        return Success;
    }
    say(Cli::tr("The store is ready: %1").arg(QDir(dir).absolutePath()));
    say(Cli::tr("Recovery key: %1").arg(recovery));
    say(Cli::tr("Write it down and keep it apart from this machine. It is not shown again."));
    return Success;
}

} // namespace

void addInit(CLI::App& app, Chosen& chosen)
{
    auto options = std::make_shared<InitOptions>();
    auto* command = addCommand(app, "init", Cli::tr("Make an empty encrypted store"));
    addStoreOptions(*command, options->store);
    addText(*command, "--agency", options->agency, Cli::tr("Name of the agency"));
    addText(*command, "--country", options->country, Cli::tr("MX, CO, PE, CL, US or TW"));
    addText(*command, "--zone", options->zone,
        Cli::tr("Time zone of the agency (America/Mexico_City); the country's if left out"));
    addText(*command, "--user", options->user,
        Cli::tr("Short name that the user signs facts with; the system's if left out"));
    addText(*command, "--name", options->name, Cli::tr("The user's name as others know it"));
    addText(*command, "--role", options->role, Cli::tr("collector, agent or supervisor"))
        ->check(CLI::IsMember({"collector", "agent", "supervisor"}));
    addServerOptions(*command, options->server);
    command->callback([options, &chosen] { chosen = [options] { return init(*options); }; });
}

} // namespace expediente::cli
