#pragma once
#include "core/base/result.h"

#include <QByteArray>
#include <QString>

/// Files and folders that only their owner may read.
namespace expediente {

/// Writes a file so that it appears whole or what was there stays, and is on the disk when this
/// returns. DiskFull, FileUnwritable.
Done saveWhole(const QString& path, const QByteArray& bytes);

/// With all above it. A folder that is there already keeps its permissions. FileUnwritable.
Done makeFolder(const QString& dir);

/// The names in a folder, on the disk too; what can't be synced is left as it is.
void syncDirectory(const QString& dir);

} // namespace expediente
