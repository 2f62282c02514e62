#pragma once
#include "core/base/result.h"

#include <QDateTime>

#include <optional>

namespace expediente {

/// A store that went on to another machine keeps its device key there: two machines that both
/// wrote on would put two different facts in the same place of one chain. So the one left behind
/// is marked, and Store::open refuses to write to it (RuleRefused "store.moved"); reading stays.

/// FileUnwritable.
Done markMoved(const QString& dir, const QDateTime& now);
/// When it was; none for a store that is in use here.
std::optional<QDateTime> movedAt(const QString& dir);
/// It is used here again after all, and nowhere else. FileUnwritable.
Done takeBackMove(const QString& dir);

} // namespace expediente
