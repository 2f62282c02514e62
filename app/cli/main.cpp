#include "app/cli/commands.h"
#include "app/cli/console.h"
#include "app/cli/documents/documents.h"
#include "app/cli/session.h"
#include "core/vault/memory_hygiene.h"
#include "ui/text/translations.h"

#include <QGuiApplication>

#include <algorithm>
#include <cstdio>
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

/// What the parser says is English and quotes what was typed, which may be a secret or a name.
QString reasonOf(const CLI::ParseError& error)
{
    const QString what = QString::fromStdString(error.what());
    const QString first = what.section(u' ', 0, 0).section(u':', 0, 0);
    if (dynamic_cast<const CLI::RequiredError*>(&error))
        return first.startsWith(u"--") || first.startsWith(u"-")
            ? Cli::tr("%1 is missing.").arg(first)
            : Cli::tr("Something that the command needs is missing.");
    if (dynamic_cast<const CLI::ExtrasError*>(&error)) {
        QStringList names;
        for (const auto& part : what.section(QStringLiteral(": "), 1).split(u' '))
            if (part.startsWith(u'-'))
                names << part.section(u'=', 0, 0);
        return names.isEmpty()
            ? Cli::tr("There is more on the command line than the command takes.")
            : Cli::tr("The command does not know %1.").arg(names.join(QStringLiteral(", ")));
    }
    if (dynamic_cast<const CLI::ValidationError*>(&error)
        || dynamic_cast<const CLI::ConversionError*>(&error)
        || dynamic_cast<const CLI::ArgumentMismatch*>(&error))
        return first.startsWith(u'-') ? Cli::tr("%1 has a value that it can't have.").arg(first)
                                      : Cli::tr("A value is not one that its option can have.");
    return Cli::tr("The command line can't be understood.");
}

/// What Qt has to say of the machine (a missing folder, a font) is no message for the user.
void keepCriticalOnly(QtMsgType type, const QMessageLogContext&, const QString& message)
{
    if (type == QtCriticalMsg || type == QtFatalMsg)
        std::fprintf(stderr, "expediente-cli: %s\n", message.toUtf8().constData());
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
             addBrief, addRound, addSync, addExport, addVerify, addRetention, addErase, addAccess,
             addRebuild, addSalvage, addBackup, addRestore, addBench, addFigures, addPlan, addOffer,
             addPromises, addHolidays, addVerdict})
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
    qInstallMessageHandler(keepCriticalOnly);
    const auto app = makeApplication(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("expediente"));
    ui::installTranslations(*app, userLanguage());
    return finish(parseAndRun(argc, argv));
}
