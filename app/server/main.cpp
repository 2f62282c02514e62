#include "app/cli/console.h"
#include "app/server/commands.h"
#include "core/vault/memory_hygiene.h"
#include "ui/text/translations.h"

using namespace expediente;
using namespace expediente::server;

namespace {

int parseAndRun(int argc, char** argv)
{
    CLI::App line(Server::tr("The ledger that an agency's workstations sync with.").toStdString(),
        "expediente-server");
    line.set_help_flag("--help", Server::tr("Say how this is used").toStdString());
    line.set_version_flag(
        "--version", EXPEDIENTE_VERSION, Server::tr("Say which version this is").toStdString());
    line.require_subcommand(1);
    Chosen chosen;
    for (const auto add : {addInit, addCertificate, addServe, addUser, addDevice, addImport,
             addAssign, addFacts, addAudit, addVerify, addCheck, addBackup, addRestore, addHealth})
        add(line, chosen);
    try {
        line.parse(argc, argv);
    } catch (const CLI::ParseError& error) {
        if (error.get_exit_code() == 0)
            return line.exit(error); // help and version
        cli::complain(cli::reasonOf(error) + u' '
            + Server::tr("See expediente-server --help, or --help after a command."));
        return cli::BadInput;
    }
    return chosen();
}

} // namespace

int main(int argc, char** argv)
{
    forbidMemoryDumps();
    cli::setProgram("expediente-server");
    cli::keepCriticalOnly();
    QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("expediente"));
    ui::installTranslations(app, cli::userLanguage());
    return cli::finish(parseAndRun(argc, argv));
}
