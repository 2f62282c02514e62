#pragma once
#include "core/base/result.h"
#include "core/vault/secret.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Exception.h>

#include <QDateTime>
#include <QString>

#include <chrono>
#include <memory>
#include <optional>
#include <stdexcept>
#include <type_traits>

namespace expediente {

/// One connection to an encrypted store. Belongs to one thread at a time; statements must be gone
/// before it is. Inside core/store SQLite::Exception flies; atBoundary() turns it into an Error.
class Database {
public:
    enum class Mode {
        ReadWrite, ///< the writer: durable commits, owns checkpoints
        ReadOnly, ///< a reader beside it: never checkpoints
        Create, ///< as ReadWrite, where no file is yet, or an empty one; hold the WriterLock
    };

    struct Options {
        int cacheMiB = 64; ///< page cache; below 64 bulk work slows several times
        std::chrono::milliseconds busyTimeout{5000};
        std::optional<int> newestSchema; ///< a higher user_version is refused with StoreNewer
        QByteArray vfs; ///< SQLite's name of a file system; empty means the system's
    };

    /// StoreMissing, StoreExists, StoreDamaged (with one of the findings below), StoreWrongKey,
    /// StoreNewer, StoreBusy, DiskFull, StoreFailed. A refused file is not changed.
    static Result<Database> open(const QString& path, const DataKey& key, Mode mode);
    static Result<Database> open(
        const QString& path, const DataKey& key, Mode mode, const Options& options);

    SQLite::Database& sql() { return *m_sql; }
    QString path() const { return m_path; }
    Mode mode() const { return m_mode; }

    int schemaVersion(); ///< user_version. Throws.

    enum class Check {
        Quick, ///< every page's authentication code, structure of every table
        Full, ///< also indexes against tables and foreign keys
    };
    /// Reads the whole file, so off the GUI thread. StoreDamaged with the finding.
    Done check(Check depth);

private:
    Database(std::unique_ptr<SQLite::Database> sql, QString path, Mode mode);
    void prepare(const DataKey& key, const Options& options);
    void refuseUnreadable(std::optional<int> newest);

    std::unique_ptr<SQLite::Database> m_sql;
    QString m_path;
    Mode m_mode;
};

/// The second argument of StoreDamaged: stable words that ui/text turns into a sentence.
namespace finding {
inline constexpr QLatin1StringView empty("empty"); ///< a file of no bytes
inline constexpr QLatin1StringView notAStore("not-a-store"); ///< some other kind of file
inline constexpr QLatin1StringView notEncrypted("not-encrypted"); ///< a plain SQLite database
inline constexpr QLatin1StringView truncated("truncated"); ///< its end is missing
inline constexpr QLatin1StringView damagedPages("damaged-pages"); ///< bytes were changed
inline constexpr QLatin1StringView inconsistent("inconsistent"); ///< sound pages, broken content
} // namespace finding

/// An Error thrown inside core/store, where results would have to be handed up through SQL code.
class StoreException : public std::runtime_error {
public:
    explicit StoreException(Error error);
    const Error& error() const { return m_error; }

private:
    Error m_error;
};

/// Never the message of SQLite, which may quote what a user typed: only its code, in words.
/// `path` is the store's.
Error translate(const SQLite::Exception& exception, const QString& path);

/// Moves a damaged store's files aside into <dir>/damaged-<stamp>/ beside it, never deletes, and
/// returns that folder. vault.json is copied along, since nothing could be rescued without it.
/// The store must not be open. StoreMissing, FileUnwritable.
Result<QString> quarantine(const QString& storePath, const QDateTime& now);

/// With its journal: what a creation that failed has left. The database must be closed.
void removeDatabaseFiles(const QString& path);

namespace detail {
template <class T>
struct AsResult {
    using type = Result<T>;
};
template <class T>
struct AsResult<Result<T>> {
    using type = Result<T>;
};
} // namespace detail

/// Runs what may throw, at the edge of core/store: `Result<T>` of what `function` returns, which
/// may itself be a Result. Only the store's exceptions are caught; bugs go on.
template <class Function>
auto atBoundary(const QString& path, Function&& function)
{
    using Returned = std::invoke_result_t<Function>;
    using Outcome = typename detail::AsResult<Returned>::type;
    try {
        if constexpr (std::is_void_v<Returned>) {
            function();
            return Outcome();
        } else {
            return Outcome(function());
        }
    } catch (const SQLite::Exception& exception) {
        return Outcome(fail(translate(exception, path)));
    } catch (const StoreException& exception) {
        return Outcome(fail(exception.error()));
    }
}

} // namespace expediente
