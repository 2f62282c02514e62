#include "core/store/migrations.h"

#include "core/facts/digests.h"
#include "core/facts/fact.h"

#include <SQLiteCpp/Statement.h>
#include <SQLiteCpp/Transaction.h>

#include <algorithm>
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

QByteArrayView blobOf(sqlite3_value* value)
{
    return {static_cast<const char*>(sqlite3_value_blob(value)), sqlite3_value_bytes(value)};
}

void bodyCommitmentInSql(sqlite3_context* context, int, sqlite3_value** arguments)
{
    Salt salt{};
    if (const auto bytes = blobOf(arguments[0]); bytes.size() == qsizetype(salt.size()))
        std::ranges::copy(bytes, salt.begin());
    const Hash commitment = bodyCommitment(salt, blobOf(arguments[1]));
    sqlite3_result_blob(context, commitment.data(), int(commitment.size()), SQLITE_TRANSIENT);
}

/// Their SHA-256s in a row.
void namedAttachmentsInSql(sqlite3_context* context, int, sqlite3_value** arguments)
{
    QByteArray all;
    for (const Sha256& digest : attachmentsNamedBy(blobOf(arguments[0]), blobOf(arguments[1])))
        all.append(reinterpret_cast<const char*>(digest.data()), qsizetype(digest.size()));
    sqlite3_result_blob(context, all.constData(), int(all.size()), SQLITE_TRANSIENT);
}

void addFunctions(SQLite::Database& sql)
{
    sql.check(sqlite3_create_function(sql.getHandle(), "named_attachments", 2,
        SQLITE_UTF8 | SQLITE_DETERMINISTIC | SQLITE_DIRECTONLY, nullptr, namedAttachmentsInSql,
        nullptr, nullptr));
    sql.check(sqlite3_create_function(sql.getHandle(), "body_commitment", 2,
        SQLITE_UTF8 | SQLITE_DETERMINISTIC | SQLITE_DIRECTONLY, nullptr, bodyCommitmentInSql,
        nullptr, nullptr));
}

[[noreturn]] void refuseStep(const Migration& step, const QString& why)
{
    throw StoreException({ErrorCode::StoreFailed, {why},
        QStringLiteral("migration %1 %2: %3").arg(step.number).arg(step.name, why)});
}

void run(SQLite::Database& sql, const Migration& step)
{
    sql.exec(step.sql.constData());
    if (sqlite3_get_autocommit(sql.getHandle()) != 0)
        refuseStep(step, QStringLiteral("the step ended its own transaction"));
    if (SQLite::Statement(sql, "PRAGMA foreign_key_check").executeStep())
        refuseStep(step, QStringLiteral("a foreign key leads nowhere"));
    sql.exec("PRAGMA user_version = " + std::to_string(step.number));
}

/// In one transaction those that another process has not done meanwhile.
void runTogether(Database& database, std::span<const Migration> steps)
{
    SQLite::Transaction transaction(database.sql(), SQLite::TransactionBehavior::IMMEDIATE);
    for (const Migration& step : steps)
        if (step.number > database.schemaVersion())
            run(database.sql(), step);
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
        addFunctions(database.sql());
        const ForeignKeysOff off(database.sql());
        if (version == int(Schema::Nothing)) // there is no older version to fall back to
            return runTogether(database, steps);
        for (size_t i = 0; i < steps.size(); ++i)
            if (steps[i].number > version)
                runTogether(database, steps.subspan(i, 1));
    });
}

} // namespace expediente
