#include "app/cli/console.h"
#include "app/server/ledger_file.h"

#include <QFile>
#include <QStorageInfo>

/// Whether the file is whole, a copy of it, and back.
namespace expediente::server {

namespace {

struct CopyOptions {
    LedgerOptions ledger;
    QString file;
};

Result<int> check(OpenLedger& open, const LedgerOptions& options)
{
    const auto sound = open.ledger->check();
    if (!sound && sound.error().code != ErrorCode::StoreDamaged)
        return fail(sound.error());
    const QStorageInfo disk(open.ledger->path());
    const qint64 size = QFile(open.ledger->path()).size();
    const qint64 free = disk.bytesAvailable();
    if (options.json) {
        cli::sayJson({{"sound", sound.has_value()}, {"bytes", size}, {"free", free}});
    } else {
        cli::say(sound ? Server::tr("Sound.") : Server::tr("Not sound."));
        cli::say(Server::tr("%1 MB; %2 MB are free on its disk.")
                     .arg(size / 1'000'000)
                     .arg(free / 1'000'000));
    }
    return sound ? cli::Success : cli::AnswerIsNo;
}

/// Under another name until it is whole.
Result<int> backup(OpenLedger& open, const QString& file)
{
    const QString part = file + QStringLiteral(".part");
    if (QFile::exists(file))
        return fail(ErrorCode::StoreExists, {file});
    removeDatabaseFiles(part);
    const auto copied = open.ledger->copyTo(part);
    if (!copied) {
        removeDatabaseFiles(part);
        return fail(copied.error());
    }
    QFile::setPermissions(part, QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    if (!QFile::rename(part, file))
        return fail(ErrorCode::FileUnwritable, {file, Server::tr("it can't be renamed")});
    return cli::Success;
}

/// Another log from here on, so that workstations offer again what the backup doesn't have.
Done beginAnew(const QString& path, const DataKey& key)
{
    auto ledger = central::SqliteLedger::open(path, key);
    if (!ledger)
        return fail(ledger.error());
    if (const auto sound = (*ledger)->check(); !sound)
        return sound;
    return (*ledger)->beginEpoch();
}

int restore(const CopyOptions& options)
{
    const QString& path = options.ledger.ledger;
    if (QFile::exists(path))
        return cli::refuse({ErrorCode::StoreExists, {path}, {}});
    if (!QFile::exists(options.file))
        return cli::refuse({ErrorCode::FileMissing, {options.file}, {}});
    const auto key = readKeyFile(options.ledger.keyPath());
    if (!key)
        return cli::refuse(key.error());
    const QString part = path + QStringLiteral(".part");
    removeDatabaseFiles(part);
    QFile source(options.file);
    if (!source.copy(part))
        return cli::refuse({ErrorCode::FileUnwritable, {part, source.errorString()}, {}});
    QFile::setPermissions(part, QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    auto done = beginAnew(part, *key);
    if (done && !QFile::rename(part, path))
        done = fail(ErrorCode::FileUnwritable, {path, Server::tr("it can't be renamed")});
    removeDatabaseFiles(part);
    QFile::remove(part + QStringLiteral("-turn"));
    if (!done)
        return cli::refuse(done.error());
    cli::say(Server::tr("Restored. Workstations will offer again what came after the backup."));
    return cli::Success;
}

} // namespace

void addCheck(CLI::App& app, Chosen& chosen)
{
    auto options = std::make_shared<LedgerOptions>();
    auto* command = cli::addCommand(
        app, "check", Server::tr("Whether the file is whole, and how much room is left"));
    addLedgerOptions(*command, *options);
    command->callback([options, &chosen] {
        chosen = [options] {
            return withLedger(*options, [&](OpenLedger& open) { return check(open, *options); });
        };
    });
}

void addBackup(CLI::App& app, Chosen& chosen)
{
    auto options = std::make_shared<CopyOptions>();
    auto* command = cli::addCommand(
        app, "backup", Server::tr("A copy of one state under the same key, while the server runs"));
    addLedgerOptions(*command, options->ledger, cli::JsonOption::No);
    cli::addText(*command, "-o,--output", options->file, Server::tr("Where to"))
        ->type_name("FILE")
        ->required();
    command->callback([options, &chosen] {
        chosen = [options] {
            return withLedger(
                options->ledger, [&](OpenLedger& open) { return backup(open, options->file); });
        };
    });
}

void addRestore(CLI::App& app, Chosen& chosen)
{
    auto options = std::make_shared<CopyOptions>();
    auto* command = cli::addCommand(
        app, "restore", Server::tr("A ledger from a backup, where none is; needs its key"));
    addLedgerOptions(*command, options->ledger, cli::JsonOption::No);
    cli::addText(*command, "FILE", options->file, Server::tr("The backup"))->required();
    command->callback([options, &chosen] { chosen = [options] { return restore(*options); }; });
}

} // namespace expediente::server
