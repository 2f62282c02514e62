#pragma once
#include "core/base/result.h"

#include <SQLiteCpp/Database.h>

#include <QString>

namespace expediente {

/// What is wrong with a file that can be told before opening it; nothing is changed.
Done checkFile(const QString& path);

/// SQLite opens such a file and trips over its end later. With a log beside it, it is not yet
/// damage: a checkpoint that was cut short is repeated from the log.
bool endsInsidePage(const QString& path);

/// Why a keyed connection could not read its schema or ends inside a page: StoreWrongKey or
/// StoreDamaged with a finding. Reads the whole file, which only ever happens when something is
/// wrong.
Error diagnose(SQLite::Database& sql, const QString& path);

} // namespace expediente
