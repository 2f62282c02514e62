#include "app/cli/server_options.h"

#include "app/cli/console.h"
#include "core/sync/server_talk.h"

#include <QFile>

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

Result<Joining> joinServer(const ServerOptions& options, const StoreDevice& device,
    const std::optional<ServerLink>& before)
{
    Invitation invitation{options.url, options.fingerprint, {}, {}};
    if (before) {
        if (!options.isGiven())
            invitation.url = before->url;
        if (options.fingerprint.isEmpty() && options.caFile.isEmpty()) {
            invitation.fingerprint = QString::fromLatin1(before->pin.toHex());
            invitation.caPem = before->caPem;
        }
    }
    if (!options.caFile.isEmpty()) {
        auto pem = smallFile(options.caFile, mostPemBytes);
        if (!pem)
            return fail(pem.error());
        invitation.caPem = std::move(*pem);
    }
    const auto code = smallFile(options.codeFile, mostCodeBytes);
    if (!code)
        return fail(code.error());
    invitation.code = QString::fromUtf8(*code);
    return join(invitation, device, transportFor);
}

} // namespace expediente::cli
