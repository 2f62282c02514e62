#pragma once
#include "core/base/result.h"

#include <QByteArray>
#include <QString>

namespace expediente::ui {

/// Writes a paper's bytes so that the file appears whole or what was there stays. Only the owner
/// may read it. DiskFull, FileUnwritable.
Done saveWhole(const QString& path, const QByteArray& bytes);

} // namespace expediente::ui
