#include "core/store/backup.h"
#include "app/cli/commands.h"
#include "app/cli/console.h"
#include "app/cli/long_task.h"
#include "app/cli/session.h"
#include "core/store/moving.h"

namespace expediente::cli {

namespace {

struct BackupOptions {
    StoreOptions store;
    QString folder;
    int keep = 0; ///< 0: all
    bool move = false;
};

struct RestoreOptions {
    StoreOptions store;
    QString file;
    bool overDamaged = false;
};

QJsonObject jsonOf(const Backup& backup)
{
    return {{"file", backup.path}, {"store", QString::fromLatin1(backup.store)},
        {"made", backup.made.toString(Qt::ISODate)},
        {"bytes", backup.storeBytes + backup.vaultBytes},
        {"blake2b", QString::fromLatin1(backup.digest)}};
}

int backup(const BackupOptions& options)
{
    // What moves must not be written to by anybody once the copy is made.
    auto session = Session::open(
        options.store, options.move ? Store::Access::ReadWrite : Store::Access::ReadOnly);
    if (!session)
        return refuse(session.error());
    LongTask task(Cli::tr("Backing up"));
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const auto made = backUp((*session)->store(), options.folder, now, task.progress());
    if (!made)
        return refuse(made.error());
    if (options.keep > 0)
        keepNewest(options.folder, made->store, options.keep);
    if (options.move)
        if (const auto marked = markMoved(options.store.dir, now); !marked)
            return refuse(marked.error());
    if (options.store.json) {
        sayJson(jsonOf(*made));
        return Success;
    }
    say(Cli::tr("The backup is ready: %1").arg(made->path));
    say(Cli::tr("It opens with the passphrase of today, or the recovery key."));
    if (options.move)
        say(Cli::tr("This store is closed for writing from now on: go on with the restored one."));
    return Success;
}

int restore(const RestoreOptions& options)
{
    LongTask task(Cli::tr("Restoring"));
    const auto restored = restoreBackup(options.file, options.store.dir,
        options.overDamaged ? Restoring::OverDamaged : Restoring::IntoEmpty,
        QDateTime::currentDateTimeUtc(), task.progress());
    if (!restored)
        return refuse(restored.error());
    if (options.store.json) {
        auto json = jsonOf(restored->backup);
        if (!restored->quarantined.isEmpty())
            json.insert("damaged_files", restored->quarantined);
        sayJson(json);
        return Success;
    }
    say(Cli::tr("The store is as it was on %1 (UTC).")
            .arg(restored->backup.made.toString(QStringLiteral("yyyy-MM-dd HH:mm"))));
    if (!restored->quarantined.isEmpty())
        say(Cli::tr("The damaged files are kept in %1").arg(restored->quarantined));
    say(Cli::tr("Where the store of that day still exists on another machine, don't use it any "
                "more: both would sign in the name of one device."));
    return Success;
}

} // namespace

void addBackup(CLI::App& app, Chosen& chosen)
{
    auto options = std::make_shared<BackupOptions>();
    auto* command = addCommand(
        app, "backup", Cli::tr("A consistent, encrypted copy in one file, while work goes on"));
    addStoreOptions(*command, options->store);
    addText(*command, "--to", options->folder, Cli::tr("The folder to put it in"))
        ->type_name("DIR")
        ->required();
    command
        ->add_option("--keep", options->keep,
            Cli::tr("Remove all but the newest so many backups of this store").toStdString())
        ->type_name("N")
        ->check(CLI::Range(1, 1000));
    command->add_flag("--move", options->move,
        Cli::tr("The store goes on elsewhere: close this one for writing").toStdString());
    command->callback([options, &chosen] { chosen = [options] { return backup(*options); }; });
}

void addRestore(CLI::App& app, Chosen& chosen)
{
    auto options = std::make_shared<RestoreOptions>();
    auto* command = addCommand(app, "restore",
        Cli::tr("Make a store of a backup; a store that is there is never replaced"));
    addText(*command, "FILE", options->file, Cli::tr("The backup"))->required();
    addText(*command, "--store", options->store.dir, Cli::tr("The folder of the store"))
        ->type_name("DIR")
        ->required();
    command->add_flag("--over-damaged", options->overDamaged,
        Cli::tr("Move the files of a damaged store aside first; they are kept").toStdString());
    command->add_flag(
        "--json", options->store.json, Cli::tr("Print one JSON document").toStdString());
    command->callback([options, &chosen] { chosen = [options] { return restore(*options); }; });
}

} // namespace expediente::cli
