#pragma once
#include "app/cli/options.h"
#include "core/store/sync/server_link.h"

namespace expediente::cli {

/// How a central server is reached and joined.
struct ServerOptions {
    QString url, fingerprint, caFile, codeFile;

    bool isGiven() const { return !url.isEmpty(); }
};

void addServerOptions(CLI::App& command, ServerOptions& options);

struct Joining {
    Enrolled enrolled;
    ServerLink link;
};
/// Asks the server to take this device. The code comes from a file, since everybody on the machine
/// can read a command line. BadInput, FileMissing, FileUnreadable, errors of enrol().
Result<Joining> joinServer(const ServerOptions& options, const StoreDevice& device);

StoreIdentity identityOf(const Enrolled& enrolled);

} // namespace expediente::cli
