#pragma once
#include "app/cli/options.h"

#include <QCoreApplication>

/// The commands of expediente-server: each adds itself to the line and, once chosen, runs.
namespace expediente::server {

using cli::Chosen;

struct Server {
    Q_DECLARE_TR_FUNCTIONS(Server)
};

void addInit(CLI::App& app, Chosen& chosen);
void addCertificate(CLI::App& app, Chosen& chosen);
void addServe(CLI::App& app, Chosen& chosen);
void addUser(CLI::App& app, Chosen& chosen);
void addDevice(CLI::App& app, Chosen& chosen);
void addImport(CLI::App& app, Chosen& chosen);
void addAssign(CLI::App& app, Chosen& chosen);
void addFacts(CLI::App& app, Chosen& chosen);
void addAudit(CLI::App& app, Chosen& chosen);
void addVerify(CLI::App& app, Chosen& chosen);
void addCheck(CLI::App& app, Chosen& chosen);
void addBackup(CLI::App& app, Chosen& chosen);
void addRestore(CLI::App& app, Chosen& chosen);
void addHealth(CLI::App& app, Chosen& chosen);

} // namespace expediente::server
