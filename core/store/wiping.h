#pragma once
#include "core/base/result.h"

#include <QDateTime>

#include <optional>

namespace expediente {

/// The agency took this workstation off its list and wants nothing of its people left here: the
/// vault goes first, without which nothing can be read any more, then the store and what was kept
/// of it, and its backups where the folder is at hand. A mark says that it was so. The store is
/// closed. FileUnwritable when something would not go; called again it goes on.
Done wipe(const QString& dir, const QString& backupFolder, const QDateTime& now);
/// When it was; none for a folder in which nothing was wiped, or a store has been made since.
std::optional<QDateTime> wipedAt(const QString& dir);

} // namespace expediente
