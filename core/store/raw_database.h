#pragma once
// Private to core/store: a keyed connection and nothing else, for copying and salvaging.
#include "core/vault/secret.h"

#include <SQLiteCpp/Database.h>

#include <QString>

#include <memory>

namespace expediente {

/// `flags` as SQLiteCpp has them. Reads nothing yet, so that a wrong key shows at the first use.
/// Throws what SQLite throws.
std::unique_ptr<SQLite::Database> openRaw(const QString& path, const DataKey& key, int flags);

} // namespace expediente
