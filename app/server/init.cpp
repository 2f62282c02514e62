#include "app/cli/agency_values.h"
#include "app/cli/console.h"
#include "app/server/certificate.h"
#include "app/server/ledger_file.h"
#include "core/central/server_voice.h"
#include "core/facts/body.h"

#include <QFile>
#include <QSysInfo>
#include <QTimeZone>

namespace expediente::server {

namespace {

struct InitOptions {
    LedgerOptions ledger;
    QString agency, country = QStringLiteral("MX"), zone, agencyId;
    std::vector<std::string> hosts;
};

struct CertificateOptions {
    LedgerOptions ledger;
    std::vector<std::string> hosts;
};

/// Or the option that has no good value.
tl::expected<central::SqliteLedger::Founding, const char*> foundingFrom(const InitOptions& options)
{
    central::SqliteLedger::Founding founding;
    founding.name = options.agency.trimmed();
    founding.country = options.country;
    const QByteArray usual = cli::zoneOf(options.country);
    founding.zone = options.zone.isEmpty() ? usual : options.zone.toLatin1();
    if (founding.name.isEmpty())
        return tl::unexpected<const char*>("--agency");
    if (usual.isEmpty())
        return tl::unexpected<const char*>("--country");
    if (!QTimeZone::isTimeZoneIdAvailable(founding.zone))
        return tl::unexpected<const char*>("--zone");
    founding.id = cli::agencyIdFor(founding.country, founding.name);
    if (!options.agencyId.isEmpty()) {
        const auto given = AgencyId::fromString(options.agencyId);
        if (!given)
            return tl::unexpected<const char*>("--agency-id");
        founding.id = *given;
    }
    return founding;
}

QStringList namesFrom(const std::vector<std::string>& hosts)
{
    QStringList names;
    for (const std::string& host : hosts)
        names << QString::fromStdString(host);
    if (names.isEmpty())
        names << QSysInfo::machineHostName();
    names << QStringLiteral("localhost") << QStringLiteral("127.0.0.1") << QStringLiteral("::1");
    names.removeAll(QString());
    names.removeDuplicates();
    return names;
}

Done makeLedger(const LedgerOptions& files, const central::SqliteLedger::Founding& founding)
{
    const auto key = makeKeyFile(files.keyPath());
    if (!key)
        return fail(key.error());
    auto ledger = central::SqliteLedger::create(files.ledger, *key, founding);
    if (!ledger) {
        QFile::remove(files.keyPath());
        return fail(ledger.error());
    }
    const SystemClock clock{QTimeZone(founding.zone)};
    const Moment now = clock.now();
    return atBoundary(files.ledger, [&] {
        (*ledger)->write([&](central::LedgerTransaction& transaction) {
            central::say(**ledger, transaction, now,
                {central::introduction(**ledger, now),
                    newFact(Subject(founding.id),
                        AgencyDescribed{founding.name, founding.country, founding.zone, {}, {}},
                        now, central::serverAuthor)});
        });
    });
}

/// Its fingerprint.
Result<QString> makeCertificateFiles(
    const LedgerOptions& files, const std::vector<std::string>& hosts)
{
    const auto made = makeCertificate({.names = namesFrom(hosts)});
    if (!made)
        return fail(made.error());
    if (const auto written =
            writeCertificate(*made, files.certificatePath(), files.certificateKeyPath());
        !written)
        return fail(written.error());
    return fingerprintOf(made->certificate);
}

int init(const InitOptions& options)
{
    const auto founding = foundingFrom(options);
    if (!founding)
        return cli::refuseOption(founding.error());
    if (QFile::exists(options.ledger.ledger))
        return cli::refuse({ErrorCode::StoreExists, {options.ledger.ledger}, {}});
    // First what can be refused without leaving anything behind.
    const auto fingerprint = makeCertificateFiles(options.ledger, options.hosts);
    if (!fingerprint)
        return cli::refuse(fingerprint.error());
    if (const auto made = makeLedger(options.ledger, *founding); !made) {
        QFile::remove(options.ledger.certificatePath());
        QFile::remove(options.ledger.certificateKeyPath());
        return cli::refuse(made.error());
    }
    if (options.ledger.json) {
        cli::sayJson({{"agency", founding->id.toString()}, {"ledger", options.ledger.ledger},
            {"key_file", options.ledger.keyPath()},
            {"certificate", options.ledger.certificatePath()}, {"fingerprint", *fingerprint}});
        return cli::Success;
    }
    cli::say(Server::tr("The ledger is made: %1").arg(options.ledger.ledger));
    cli::say(Server::tr("Its key, without which nobody can read it: %1. Keep a copy elsewhere.")
                 .arg(options.ledger.keyPath()));
    cli::say(Server::tr("The certificate's fingerprint, for the workstations:"));
    cli::say(*fingerprint);
    return cli::Success;
}

/// For a ledger that was restored elsewhere, or whose certificate is to be another one.
int certificate(const CertificateOptions& options)
{
    if (!QFile::exists(options.ledger.ledger))
        return cli::refuse({ErrorCode::StoreMissing, {options.ledger.ledger}, {}});
    const auto fingerprint = makeCertificateFiles(options.ledger, options.hosts);
    if (!fingerprint)
        return cli::refuse(fingerprint.error());
    if (options.ledger.json) {
        cli::sayJson(
            {{"certificate", options.ledger.certificatePath()}, {"fingerprint", *fingerprint}});
        return cli::Success;
    }
    cli::say(Server::tr("The certificate's fingerprint, for the workstations:"));
    cli::say(*fingerprint);
    return cli::Success;
}

void addHosts(CLI::App& command, std::vector<std::string>& hosts)
{
    command
        .add_option("--host", hosts,
            Server::tr("A name or address under which the server is reached").toStdString())
        ->type_name("NAME");
}

} // namespace

void addCertificate(CLI::App& app, Chosen& chosen)
{
    auto options = std::make_shared<CertificateOptions>();
    auto* command = cli::addCommand(app, "certificate",
        Server::tr("A certificate for a ledger that has none, as after a restore elsewhere"));
    addLedgerOptions(*command, options->ledger);
    addHosts(*command, options->hosts);
    command->callback([options, &chosen] { chosen = [options] { return certificate(*options); }; });
}

void addInit(CLI::App& app, Chosen& chosen)
{
    auto options = std::make_shared<InitOptions>();
    auto* command = cli::addCommand(app, "init", Server::tr("An empty encrypted ledger"));
    addLedgerOptions(*command, options->ledger);
    cli::addText(*command, "--agency", options->agency, Server::tr("The agency's name"))
        ->required();
    cli::addText(
        *command, "--country", options->country, Server::tr("Its country, two letters; else MX"));
    cli::addText(
        *command, "--zone", options->zone, Server::tr("Its time zone; else its country's"));
    cli::addText(*command, "--agency-id", options->agencyId,
        Server::tr("The id that its stores have; else it follows from country and name"));
    addHosts(*command, options->hosts);
    command->callback([options, &chosen] { chosen = [options] { return init(*options); }; });
}

} // namespace expediente::server
