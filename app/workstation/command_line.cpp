#include "app/workstation/command_line.h"

#include "ui/shell/relaunch.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QStandardPaths>

namespace expediente {

namespace {

struct Help {
    Q_DECLARE_TR_FUNCTIONS(Help)
};

} // namespace

Result<CommandLine> readCommandLine(const QStringList& arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(Help::tr("The case files of a debt collector."));
    const QCommandLineOption help = parser.addHelpOption();
    const QCommandLineOption version = parser.addVersionOption();
    const QCommandLineOption store("store", Help::tr("The folder of the store."), "DIR");
    const QCommandLineOption passphrase(
        "passphrase-file", Help::tr("Read the passphrase from this file."), "FILE");
    const QCommandLineOption today(
        "today", Help::tr("Take this date for today's (2026-11-24)."), "DATE");
    const QCommandLineOption language(
        "language", Help::tr("From now on in this language: es or en."), "LANGUAGE");
    const QCommandLineOption theme(
        "theme", Help::tr("From now on in this theme: light or dark."), "THEME");
    QCommandLineOption locked(QLatin1String(ui::lockedOption).mid(2));
    locked.setFlags(QCommandLineOption::HiddenFromHelp);
    parser.addOptions({store, passphrase, today, language, theme, locked});
    if (!parser.parse(arguments))
        return fail(ErrorCode::BadInput, {parser.errorText()});
    if (parser.isSet(help))
        parser.showHelp();
    if (parser.isSet(version))
        parser.showVersion();
    if (!parser.positionalArguments().isEmpty())
        return fail(ErrorCode::BadInput, {parser.positionalArguments().constFirst()});

    CommandLine line;
    line.store = parser.isSet(store)
        ? parser.value(store)
        : QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    line.locked = parser.isSet(locked);
    if (!line.locked)
        line.passphraseFile = parser.isSet(passphrase)
            ? parser.value(passphrase)
            : qEnvironmentVariable("EXPEDIENTE_PASSPHRASE_FILE");
    if (parser.isSet(today)) {
        line.today = QDate::fromString(parser.value(today), Qt::ISODate);
        if (!line.today->isValid())
            return fail(ErrorCode::BadInput, {parser.value(today)});
    }
    if (const QString value = parser.value(language); parser.isSet(language)) {
        if (value != QStringLiteral("es") && value != QStringLiteral("en"))
            return fail(ErrorCode::BadInput, {value});
        line.language = ui::languageFromName(value);
    }
    if (const QString value = parser.value(theme); parser.isSet(theme)) {
        if (value != QStringLiteral("light") && value != QStringLiteral("dark"))
            return fail(ErrorCode::BadInput, {value});
        line.scheme = value == QStringLiteral("dark") ? ui::Scheme::Dark : ui::Scheme::Light;
    }
    return line;
}

} // namespace expediente
