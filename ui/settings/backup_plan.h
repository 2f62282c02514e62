#pragma once
#include "core/store/backup.h"

namespace expediente::ui {

/// Where and how often this machine backs its store up. Lies beside the store, in the clear:
/// nothing of it is about people.
struct BackupPlan {
    QString folder; ///< empty: none chosen, so nothing is done by itself
    int everyHours = 24; ///< 0: only when asked for
    int kept = 7; ///< newest backups of this store that stay in the folder

    static BackupPlan load(const QString& storeDir);
    void save(const QString& storeDir) const;
    bool isDue(const std::optional<QDateTime>& newest, const QDateTime& now) const;

    bool operator==(const BackupPlan&) const = default;
};

/// Makes one and clears old ones away. Blocks.
Result<Backup> backUpBy(
    const BackupPlan& plan, const Store& store, const QDateTime& now, const Progress& progress);

} // namespace expediente::ui
