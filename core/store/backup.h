#pragma once
#include "core/store/store.h"

#include <QDateTime>

namespace expediente {

/// A backup is one file: a copy of the store under its own key, its vault, the import profiles that
/// lie beside it, and what it is. Without the passphrase or the recovery key of the day it was made
/// the store in it can be read no more than the store itself; the profiles, which name columns and
/// nobody, are as plain as they were. So it may lie anywhere. Its digest tells damage, not a
/// forger, whom the pages' own codes stop. All of this blocks: off the GUI thread.
struct Backup {
    QString path;
    QByteArray store; ///< id of its vault, in hex: whose backup it is
    QDateTime made; ///< UTC
    qint64 storeBytes = 0, vaultBytes = 0;
    qint64 besideBytes = 0; ///< of the profiles; 0 without any
    QByteArray digest; ///< BLAKE2b-256 of all of it, in hex

    bool operator==(const Backup&) const = default;
};

/// One more, of the store as it is now, while work goes on. Whole under its name, or not there.
/// RuleRefused "backup.no_folder", StoreBusy while another one is made there, StoreDamaged,
/// DiskFull, FileUnwritable, Cancelled.
Result<Backup> backUp(
    const Store& store, const QString& folder, const QDateTime& now, const Progress& progress);

/// What a backup says it is, without reading it all. RuleRefused "backup.not_one", FileMissing,
/// FileUnreadable.
Result<Backup> readBackup(const QString& path);
/// Holds every byte against its digest. RuleRefused "backup.changed"; Cancelled.
Done checkBackup(const Backup& backup, const Progress& progress);

/// Of this store, the newest first; others and what is none are passed over.
std::vector<Backup> backupsIn(const QString& folder, const QByteArray& store);
/// Removes all but the newest so many backups of this store.
void keepNewest(const QString& folder, const QByteArray& store, int kept);
/// As Backup::store has it. Errors of loadVault.
Result<QByteArray> storeIdOf(const QString& dir);

enum class Restoring {
    IntoEmpty, ///< no store is there; a vault that is must be the backup's
    OverDamaged, ///< the files that are there are moved aside, never deleted
};
struct Restored {
    Backup backup;
    QString quarantined; ///< folder of what was moved aside; empty when nothing was
};
/// A store like the one of that day. Nothing is changed before the whole backup was read and found
/// right. A vault and profiles that are there stay, with the passphrase of today. StoreExists,
/// RuleRefused "backup.other_store", errors of readBackup, checkBackup and quarantine; StoreBusy,
/// DiskFull, FileUnwritable, Cancelled.
Result<Restored> restoreBackup(const QString& path, const QString& dir, Restoring mode,
    const QDateTime& now, const Progress& progress);

} // namespace expediente
