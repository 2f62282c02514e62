#include "app/cli/server_options.h"

#include "app/cli/console.h"
#include "core/sync/server_address.h"
#include "core/sync/server_talk.h"

#include <QFile>
#include <QSysInfo>

namespace expediente::cli {

namespace {

constexpr qint64 mostCodeBytes = 200;
constexpr qint64 mostPemBytes = 256 * 1024;

Result<QByteArray> smallFile(const QString& path, qint64 most)
{
    QFile file(path);
    if (!file.exists())
        return fail(ErrorCode::FileMissing, {path});
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::FileUnreadable, {path, file.errorString()});
    return file.read(most).trimmed();
}

Result<ServerLink> linkFrom(const ServerOptions& options)
{
    ServerLink link;
    link.url = options.url;
    if (!options.fingerprint.isEmpty()) {
        const auto pin = PinnedSha256::fromText(options.fingerprint);
        if (!pin)
            return fail(pin.error());
        link.pin = pin->digest;
    }
    if (!options.caFile.isEmpty()) {
        auto pem = smallFile(options.caFile, mostPemBytes);
        if (!pem)
            return fail(pem.error());
        link.caPem = std::move(*pem);
    }
    return link;
}

} // namespace

void addServerOptions(CLI::App& command, ServerOptions& options)
{
    addText(command, "--server", options.url, Cli::tr("Address of the agency's server: https://…"));
    addText(command, "--fingerprint", options.fingerprint,
        Cli::tr("SHA-256 of the server's certificate, when no authority vouches for it"));
    addText(
        command, "--ca", options.caFile, Cli::tr("Authority that vouches for the server (PEM)"));
    addText(command, "--code-file", options.codeFile,
        Cli::tr("File with the code that the administrator gave you"));
}

Result<Joining> joinServer(const ServerOptions& options, const StoreDevice& device)
{
    auto link = linkFrom(options);
    if (!link)
        return fail(link.error());
    const auto code = smallFile(options.codeFile, mostCodeBytes);
    if (!code)
        return fail(code.error());
    const auto transport = transportFor(*link);
    if (!transport)
        return fail(transport.error());
    auto enrolled =
        enrol(**transport, QString::fromUtf8(*code), device, QSysInfo::machineHostName());
    if (!enrolled)
        return fail(enrolled.error());
    link->tokens = enrolled->tokens;
    return Joining{std::move(*enrolled), std::move(*link)};
}

StoreIdentity identityOf(const Enrolled& enrolled)
{
    StoreIdentity identity;
    identity.agency = enrolled.agency;
    identity.agencyName = enrolled.agencyName;
    identity.country = enrolled.country;
    identity.zone = enrolled.zone;
    identity.user = enrolled.user;
    identity.userName = enrolled.userName;
    identity.role = enrolled.role;
    identity.server = enrolled.serverKey;
    return identity;
}

} // namespace expediente::cli
