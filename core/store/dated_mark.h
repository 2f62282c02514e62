#pragma once
#include "core/base/result.h"

#include <QDateTime>

#include <optional>

namespace expediente {

/// A small file that says that something happened, and when. FileUnwritable.
Done putMark(const QString& path, const QDateTime& now);
/// Null within when it is there but can't be read: whatever is in it, the mark is there.
std::optional<QDateTime> markAt(const QString& path);

} // namespace expediente
