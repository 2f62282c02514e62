#pragma once
#include "app/cli/options.h"
#include "core/sync/joining.h"

namespace expediente::cli {

/// How a central server is reached and joined.
struct ServerOptions {
    QString url, fingerprint, caFile, codeFile;

    bool isGiven() const { return !url.isEmpty(); }
    bool hasCode() const { return !codeFile.isEmpty(); }
};

void addServerOptions(CLI::App& command, ServerOptions& options);

/// Asks the server to take this device, as it is known or, where something isn't given, as it was
/// `before`. The code comes from a file, since everybody on the machine can read a command line.
/// FileMissing, FileUnreadable, errors of join().
Result<Joining> joinServer(const ServerOptions& options, const StoreDevice& device,
    const std::optional<ServerLink>& before = {});

} // namespace expediente::cli
