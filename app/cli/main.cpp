#include "app/cli/commands.h"
#include "app/cli/console.h"
#include "app/cli/documents/documents.h"
#include "app/cli/options.h"
#include "app/cli/session.h"
#include "core/vault/memory_hygiene.h"
#include "ui/text/translations.h"

#include <QGuiApplication>

#include <algorithm>
#include <cstring>

using namespace expediente;
using namespace expediente::cli;

namespace {

/// Papers need fonts; everything else starts faster and with less without them.
std::unique_ptr<QCoreApplication> makeApplication(int& argc, char** argv)
{
    const bool papers = std::any_of(argv + 1, argv + argc, [](const char* argument) {
        return !std::strcmp(argument, "brief") || !std::strcmp(argument, "access");
    });
    if (!papers)
        return std::make_unique<QCoreApplication>(argc, argv);
    qputenv("QT_QPA_PLATFORM", "offscreen");
    return std::make_unique<QGuiApplication>(argc, argv);
}

int parseAndRun(int argc, char** argv)
{
    CLI::App line(Cli::tr("The case files of a debt collector, without a window.").toStdString(),
        "expediente-cli");
    line.set_help_flag("--help", Cli::tr("Say how this is used").toStdString());
    line.set_version_flag(
        "--version", EXPEDIENTE_VERSION, Cli::tr("Say which version this is").toStdString());
    line.require_subcommand(1);
    Chosen chosen;
    for (const auto add : {addInit, addDemo, addImport, addCases, addCase, addFacts, addAdd,
             addBrief, addRound, addSync, addExport, addTimestamp, addVerify, addRetention,
             addErase, addAccess, addRebuild, addSalvage, addBackup, addRestore, addBench,
             addFigures, addPlan, addOffer, addPromises, addHolidays, addVerdict})
        add(line, chosen);
    try {
        line.parse(argc, argv);
    } catch (const CLI::ParseError& error) {
        if (error.get_exit_code() == 0)
            return line.exit(error); // help and version
        const QString reason = reasonOf(error) + u' '
            + Cli::tr("See expediente-cli --help, or --help after a command.");
        if (argc > 1 && answersInJson(argv[1]))
            sayJson(refusal({ErrorCode::BadInput, {}, {}}, reason));
        else
            complain(reason);
        return BadInput;
    }
    return chosen();
}

} // namespace

int main(int argc, char** argv)
{
    forbidMemoryDumps();
    keepCriticalOnly();
    const auto app = makeApplication(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("expediente"));
    ui::installTranslations(*app, userLanguage());
    return finish(parseAndRun(argc, argv));
}
