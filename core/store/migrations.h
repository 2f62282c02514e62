#pragma once
#include "core/base/result.h"
#include "core/store/database.h"

#include <QByteArray>
#include <QString>

#include <span>
#include <vector>

namespace expediente {

/// SQLite's user_version of every schema that was ever released, each with its release. A number
/// is never reused and its SQL never changes once released.
enum class Schema : int {
    Nothing = 0, ///< an empty file
    Initial = 1, ///< 0.1.0
    Verifiable = 2, ///< the next one, with all that follow
    Imports = 3,
    Lists = 4,
    ImportsOfCases = 5,
    Negotiation = 6,
    Supervision = 7,
    Overrides = 8,
    Agency = 9,
    Seal = 10,
    Erasure = 11,
    Search = 12,
    Sync = 13,
    Parked = 14,
    Attachments = 15,
    Currencies = 16,
    Timestamps = 17,
};
inline constexpr Schema newestSchema = Schema::Timestamps;

/// One step from number - 1 to number.
struct Migration {
    int number = 0;
    QString name;
    /// Statements without BEGIN and COMMIT. Beside SQLite's functions they have
    /// body_commitment(salt, body), of core/facts/fact.h, and
    /// named_attachments(kind, body), of core/facts/digests.h.
    QByteArray sql;
};

/// migrations/NNNN_name.sql, in order, compiled into the program.
std::vector<Migration> builtInMigrations();

/// Brings a store opened for writing up to the last step, each step in a transaction of its own
/// (all in one where there is nothing yet) with foreign keys checked at its end rather than at
/// every statement (a table can be rebuilt). A step that fails leaves the store whole at the
/// version before it. StoreNewer when the store is ahead of the last step, StoreReadOnly for a
/// reader, StoreFailed, DiskFull, StoreBusy.
Done migrate(Database& database, std::span<const Migration> steps);

} // namespace expediente
