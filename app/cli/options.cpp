#include "app/cli/options.h"

#include "app/cli/console.h"

namespace expediente::cli {

CLI::App* addCommand(CLI::App& app, const char* name, const QString& description)
{
    auto* command = app.add_subcommand(name, description.toStdString());
    command->set_help_flag("--help", Cli::tr("Say how this is used").toStdString());
    return command;
}

CLI::Option* addText(
    CLI::App& command, const char* name, QString& value, const QString& description)
{
    return command.add_option_function<std::string>(
        name, [&value](const std::string& text) { value = QString::fromStdString(text); },
        description.toStdString());
}

CLI::Option* addDate(
    CLI::App& command, const char* name, std::optional<QDate>& value, const QString& description)
{
    const auto parse = [](const std::string& text) {
        return text.size() == 10 ? QDate::fromString(QString::fromStdString(text), Qt::ISODate)
                                 : QDate();
    };
    return command
        .add_option_function<std::string>(
            name, [&value, parse](const std::string& text) { value = parse(text); },
            description.toStdString())
        ->type_name("YYYY-MM-DD")
        ->check([parse](const std::string& text) {
            return parse(text).isValid() ? std::string() : Cli::tr("is not a date").toStdString();
        });
}

void addStoreOptions(CLI::App& command, StoreOptions& options, JsonOption json)
{
    addText(command, "--store", options.dir, Cli::tr("The folder of the store"))
        ->type_name("DIR")
        ->required();
    addText(command, "--passphrase-file", options.passphraseFile,
        Cli::tr("Read the passphrase from this file"))
        ->type_name("FILE")
        ->envname("EXPEDIENTE_PASSPHRASE_FILE")
        ->required();
    addDate(command, "--today", options.today, Cli::tr("Take this date for today's"));
    if (json == JsonOption::Yes)
        command.add_flag("--json", options.json, Cli::tr("Print one JSON document").toStdString());
}

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

} // namespace expediente::cli
