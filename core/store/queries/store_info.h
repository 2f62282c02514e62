#pragma once
#include "core/store/connection.h"

namespace expediente {

/// How much is in the store. Counts every fact, so it grows with the data: ask it through
/// Store::askLater.
struct StoreInfo {
    qint64 facts = 0;
    qint64 cases = 0, openCases = 0;
    int schema = 0;
    QString sqlite, sqlcipher, cryptography; ///< versions of what keeps it, as they say themselves

    bool operator==(const StoreInfo&) const = default;
};

StoreInfo storeInfo(Connection& connection);

/// Lists are behind the facts: an import or its undo was cut off before all of its cases were
/// brought up to date, or the store is of an older version. Whoever opens it for writing mends
/// that.
bool isBehind(Connection& connection);

} // namespace expediente
