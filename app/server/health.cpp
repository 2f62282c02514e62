#include "app/cli/console.h"
#include "app/server/certificate.h"
#include "app/server/ledger_file.h"
#include "core/sync/https_transport.h"

#include <QFile>

/// Whether the server that runs answers, and can read its ledger.
namespace expediente::server {

namespace {

struct HealthOptions {
    LedgerOptions ledger;
    QString url = QStringLiteral("https://127.0.0.1:8443");
    QString certificate;
};

constexpr std::chrono::seconds healthPatience{10};

Result<Trust> trustIn(const QString& certificatePath)
{
    QFile file(certificatePath);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::FileUnreadable, {certificatePath, file.errorString()});
    const auto fingerprint = fingerprintOf(file.readAll());
    if (!fingerprint)
        return fail(fingerprint.error());
    const auto pin = PinnedSha256::fromText(*fingerprint);
    return pin ? Result<Trust>(*pin) : fail(pin.error());
}

Result<int> askFor(const HealthOptions& options)
{
    const auto trust = trustIn(
        options.certificate.isEmpty() ? options.ledger.certificatePath() : options.certificate);
    if (!trust)
        return fail(trust.error());
    const auto server = ServerAddress::fromUrl(options.url);
    if (!server)
        return fail(server.error());
    const auto transport = HttpsTransport::create(*server, *trust);
    if (!transport)
        return fail(transport.error());
    const auto answer = (*transport)->exchange({.path = "/v1/health", .patience = healthPatience});
    if (!answer)
        return fail(answer.error());
    if (answer->status == 200)
        return cli::Success;
    return fail(ErrorCode::ServerRefused, {server->toString(), QString::number(answer->status)});
}

int health(const HealthOptions& options)
{
    const auto status = askFor(options);
    if (options.ledger.json)
        cli::sayJson({{"healthy", status.has_value()}});
    else if (status)
        cli::say(Server::tr("It answers, and can read its ledger."));
    return status ? *status : cli::refuse(status.error());
}

} // namespace

void addHealth(CLI::App& app, Chosen& chosen)
{
    auto options = std::make_shared<HealthOptions>();
    auto* command =
        cli::addCommand(app, "health", Server::tr("Whether the server that runs answers"));
    addLedgerOptions(*command, options->ledger);
    cli::addText(
        *command, "--url", options->url, Server::tr("Where it is; else https://127.0.0.1:8443"));
    cli::addText(*command, "--certificate", options->certificate,
        Server::tr("The certificate that it has to show (PEM); else FILE.tls.crt"));
    command->callback([options, &chosen] { chosen = [options] { return health(*options); }; });
}

} // namespace expediente::server
