#include "app/cli/commands.h"
#include "app/cli/console.h"
#include "app/cli/counted.h"
#include "app/cli/fact_entries.h"
#include "app/cli/json_values.h"
#include "app/cli/session.h"
#include "ui/text/words.h"

#include <QFile>

#include <cstdio>

namespace expediente::cli {

namespace {

struct AddOptions {
    StoreOptions store;
    QString file;
};

Result<QByteArray> readFile(const QString& path)
{
    QFile file(path);
    const bool standardInput = path == u"-";
    if (!standardInput && !file.exists())
        return fail(ErrorCode::FileMissing, {path});
    const bool open =
        standardInput ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    if (!open)
        return fail(ErrorCode::FileUnreadable, {path, file.errorString()});
    auto bytes = file.read(mostEntryBytes + 1);
    if (bytes.size() > mostEntryBytes)
        return fail(ErrorCode::FileTooLarge, {path, QString::number(mostEntryBytes)});
    return bytes;
}

int refuseEntry(const EntryError& wrong)
{
    if (wrong.number == 0) {
        complain(Cli::tr("The file is not a JSON list of 1 to %1 facts. Nothing was added.")
                     .arg(mostEntries));
        return BadInput;
    }
    complain(Cli::tr("Entry %1 (%2): %3 Nothing was added.")
                 .arg(QString::number(wrong.number), wrong.kind, ui::words(wrong.error).what));
    return exitStatus(wrong.error);
}

int add(const AddOptions& options)
{
    const auto content = readFile(options.file);
    if (!content)
        return refuse(content.error());
    const auto session = Session::open(options.store, Store::Access::ReadWrite);
    if (!session)
        return refuse(session.error());
    auto& store = (*session)->store();
    const auto entries = readEntries(*content, store);
    if (!entries)
        return refuseEntry(entries.error());
    if (const auto checked = checkEntries(*entries, store); !checked)
        return refuseEntry(checked.error());
    std::vector<NewFact> facts;
    for (const auto& entry : *entries)
        facts.push_back(entry.fact);
    const auto appended = store.append(std::move(facts)).result();
    if (!appended)
        return refuse(appended.error());
    const int added = int(appended->ids.size()) - appended->duplicates;
    if (options.store.json)
        sayJson({{"added", added}, {"same", appended->duplicates},
            {"ids", jsonList(appended->ids, [](FactId id) { return json(id); })}});
    else
        say(Cli::tr("Added: %1. Here already: %2.")
                .arg(Counted().facts(added), Counted().facts(appended->duplicates)));
    return Success;
}

} // namespace

void addAdd(CLI::App& app, Chosen& chosen)
{
    auto options = std::make_shared<AddOptions>();
    auto* command =
        addCommand(app, "add", Cli::tr("Add the facts of a JSON list, all or none of them"));
    addStoreOptions(*command, options->store);
    addText(*command, "FILE", options->file,
        Cli::tr("A list of {case, kind, occurred_at, body}; - is standard input"))
        ->required();
    command->callback([options, &chosen] { chosen = [options] { return add(*options); }; });
}

} // namespace expediente::cli
