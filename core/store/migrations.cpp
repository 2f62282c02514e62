#include "core/store/migrations.h"

#include <SQLiteCpp/Statement.h>
#include <SQLiteCpp/Transaction.h>

#include <sqlcipher/sqlite3.h>

namespace expediente {

namespace {

/// PRAGMA foreign_keys does nothing inside a transaction, so it is turned around the steps.
class ForeignKeysOff {
public:
    explicit ForeignKeysOff(SQLite::Database& sql) : m_sql(sql)
    {
        m_sql.exec("PRAGMA foreign_keys = OFF");
    }
    ~ForeignKeysOff() { m_sql.tryExec("PRAGMA foreign_keys = ON"); }
    Q_DISABLE_COPY_MOVE(ForeignKeysOff)

private:
    SQLite::Database& m_sql;
};

[[noreturn]] void refuseStep(const Migration& step, const QString& why)
{
    throw StoreException({ErrorCode::StoreFailed, {why},
        QStringLiteral("migration %1 %2: %3").arg(step.number).arg(step.name, why)});
}

void run(Database& database, const Migration& step)
{
    SQLite::Database& sql = database.sql();
    SQLite::Transaction transaction(sql, SQLite::TransactionBehavior::IMMEDIATE);
    if (database.schemaVersion() >= step.number)
        return; // another process was faster
    sql.exec(step.sql.constData());
    if (sqlite3_get_autocommit(sql.getHandle()) != 0)
        refuseStep(step, QStringLiteral("the step ended its own transaction"));
    if (SQLite::Statement(sql, "PRAGMA foreign_key_check").executeStep())
        refuseStep(step, QStringLiteral("a foreign key leads nowhere"));
    sql.exec("PRAGMA user_version = " + std::to_string(step.number));
    transaction.commit();
}

} // namespace

Done migrate(Database& database, std::span<const Migration> steps)
{
    if (database.mode() == Database::Mode::ReadOnly)
        return fail(ErrorCode::StoreReadOnly);
    return atBoundary(database.path(), [&] {
        const int version = database.schemaVersion();
        const int newest = steps.empty() ? 0 : steps.back().number;
        if (version > newest)
            throw StoreException(
                {ErrorCode::StoreNewer, {QString::number(version), QString::number(newest)}, {}});
        if (version == newest)
            return;
        const ForeignKeysOff off(database.sql());
        for (const Migration& step : steps)
            if (step.number > version)
                run(database, step);
    });
}

} // namespace expediente
