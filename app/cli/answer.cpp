#include "app/cli/commands.h"
#include "app/cli/console.h"
#include "app/cli/documents/documents.h"
#include "app/cli/session.h"
#include "ui/text/words.h"

#include <QFile>

#include <algorithm>
#include <array>

/// The commands that answer one JSON document with another: figures and law without a store.
namespace expediente::cli {

namespace {

QString language()
{
    return userLanguage() == ui::Language::English ? QStringLiteral("en") : QStringLiteral("es");
}

int print(const Result<QJsonObject>& answer)
{
    sayJson(answer ? *answer : refusal(answer.error(), ui::sentence(answer.error())));
    return answer ? Success : BadInput;
}

Result<QByteArray> readDocument(const QString& path)
{
    QFile file(path);
    const bool open = path == QStringLiteral("-") ? file.open(0, QIODevice::ReadOnly)
                                                  : file.open(QIODevice::ReadOnly);
    if (!open)
        return fail(ErrorCode::FileUnreadable, {path, file.errorString()});
    return file.read(mostDocumentBytes + 1);
}

int answerFile(const QString& command, const QString& path)
{
    const auto document = readDocument(path);
    if (!document)
        return print(fail(document.error()));
    return print(answerDocument(command, *document, language()));
}

void addDocument(CLI::App& app, Chosen& chosen, const char* name, const QString& description)
{
    auto path = std::make_shared<QString>();
    auto* command = addCommand(app, name, description);
    addText(*command, "FILE", *path, Cli::tr("A JSON document; - reads standard input"))
        ->required();
    command->callback([path, name, &chosen] {
        chosen = [path, name] { return answerFile(QString::fromLatin1(name), *path); };
    });
}

} // namespace

bool answersInJson(const char* command)
{
    constexpr std::array commands{"figures", "plan", "offer", "promises", "holidays", "verdict"};
    return std::ranges::any_of(commands, [&](const char* name) { return !qstrcmp(name, command); });
}

void addFigures(CLI::App& app, Chosen& chosen)
{
    addDocument(app, chosen, "figures", Cli::tr("What is owed on a date, line by line"));
}

void addPlan(CLI::App& app, Chosen& chosen)
{
    addDocument(app, chosen, "plan", Cli::tr("A payment plan with its dates"));
}

void addOffer(CLI::App& app, Chosen& chosen)
{
    addDocument(app, chosen, "offer", Cli::tr("An offer against the policies: who may make it"));
}

void addPromises(CLI::App& app, Chosen& chosen)
{
    addDocument(app, chosen, "promises", Cli::tr("How promises stand on a date"));
}

void addVerdict(CLI::App& app, Chosen& chosen)
{
    addDocument(app, chosen, "verdict", Cli::tr("Whether a contact, a paper or a fee is lawful"));
}

void addHolidays(CLI::App& app, Chosen& chosen)
{
    struct Options {
        QString country, year, region;
    };
    auto options = std::make_shared<Options>();
    auto* command = addCommand(app, "holidays", Cli::tr("The holidays of a country in a year"));
    addText(*command, "COUNTRY", options->country, Cli::tr("MX, CO, PE, CL or US"))->required();
    addText(*command, "YEAR", options->year, Cli::tr("2024 to 2035"))->required();
    addText(*command, "REGION", options->region, Cli::tr("A region with holidays of its own"));
    command->callback([options, &chosen] {
        chosen = [options] {
            return print(answerHolidays(options->country, options->year, options->region));
        };
    });
}

} // namespace expediente::cli
