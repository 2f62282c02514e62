#include "core/central/sqlite_ledger.h"

#include "core/central/attachments.h"
#include "core/central/file_turn.h"
#include "core/central/ledger_schema.h"
#include "core/central/sqlite_transaction.h"
#include "core/store/raw_database.h"

#include <QFile>

#include <sodium.h>
#include <sqlcipher/sqlite3.h>

namespace expediente::central {

namespace {

constexpr int readerCacheMiB = 16;

struct ReadTransaction {
    explicit ReadTransaction(Connection& c) : connection(c) { connection.execute("BEGIN"); }
    ~ReadTransaction() { connection.database().sql().tryExec("COMMIT"); }
    Q_DISABLE_COPY_MOVE(ReadTransaction)
    Connection& connection;
};

void found(Connection& connection, const SqliteLedger::Founding& founding)
{
    WriteTransaction transaction(connection);
    const auto key = DeviceKey::generate();
    QByteArray seed(qsizetype(DeviceKey::seedSize), '\0');
    key.copySeed(reinterpret_cast<unsigned char*>(seed.data()));
    connection
        .query("INSERT INTO agency (agency, name, country, zone, seq, device, seed) "
               "VALUES (?, ?, ?, ?, 0, ?, ?)")
        .with(founding.id.uuid, founding.name, founding.country, QString::fromLatin1(founding.zone),
            Uuid::derived({"server", founding.id.uuid.view()}), seed)
        .run();
    connection.query("INSERT INTO epoch (agency, epoch, rewound_to) VALUES (?, 1, 0)")
        .with(founding.id.uuid)
        .run();
    seed.fill('\0');
    transaction.commit();
}

} // namespace

SqliteLedger::SqliteLedger(QString path, DataKey key, Connection writer)
    : m_path(std::move(path)), m_dataKey(std::move(key)), m_writer(std::move(writer))
{
}

/// Whoever closes the last connection writes what is left of the log into the file.
SqliteLedger::~SqliteLedger()
{
    static_cast<void>(atBoundary(m_path, [&] { m_lastTurn.emplace(m_path); }));
    m_readers.clear();
}

namespace {

Result<Database> openMigrated(const QString& path, const DataKey& key, Database::Mode mode)
{
    return atBoundary(path, [&]() -> Result<Database> {
        const FileTurn turn(path);
        const auto steps = ledgerMigrations();
        Database::Options options;
        options.newestSchema = steps.back().number;
        auto database = Database::open(path, key, mode, options);
        if (!database)
            return database;
        if (const auto migrated = migrate(*database, steps); !migrated)
            return fail(migrated.error());
        return database;
    });
}

} // namespace

Result<std::unique_ptr<SqliteLedger>> SqliteLedger::create(
    const QString& path, const DataKey& key, const Founding& founding)
{
    {
        auto database = openMigrated(path, key, Database::Mode::Create);
        if (!database)
            return fail(database.error());
        Connection connection(std::move(*database));
        if (const auto done = atBoundary(path, [&] { found(connection, founding); }); !done)
            return fail(done.error());
    }
    QFile::setPermissions(path, QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    return open(path, key);
}

Result<std::unique_ptr<SqliteLedger>> SqliteLedger::open(const QString& path, const DataKey& key)
{
    if (!QFile::exists(path))
        return fail(ErrorCode::StoreMissing, {path});
    auto database = openMigrated(path, key, Database::Mode::ReadWrite);
    if (!database)
        return fail(database.error());
    std::unique_ptr<SqliteLedger> ledger(
        new SqliteLedger(path, key.clone(), Connection(std::move(*database))));
    if (const auto loaded = atBoundary(path, [&] { ledger->load(); }); !loaded)
        return fail(loaded.error());
    return ledger;
}

void SqliteLedger::load()
{
    auto query =
        m_writer.query("SELECT agency, name, country, zone, device, seed FROM agency LIMIT 1");
    if (!query.next())
        throw StoreException({ErrorCode::StoreDamaged, {m_path, finding::inconsistent}, {}});
    m_agency = {AgencyId{query.uuid(0)}, query.text(1), query.text(2), query.bytes(3),
        DeviceId{query.uuid(4)}};
    m_key = std::make_unique<DeviceKey>(DeviceKey::fromSeed(query.view(5)));
}

void SqliteLedger::write(const Work& work)
{
    const std::lock_guard lock(m_writing);
    const FileTurn turn(m_path);
    WriteTransaction transaction(m_writer);
    SqliteTransaction ledger(m_writer, m_agency.id);
    work(ledger);
    transaction.commit();
}

void SqliteLedger::read(const Work& work)
{
    auto connection = borrow();
    {
        const ReadTransaction snapshot(*connection);
        SqliteTransaction ledger(*connection, m_agency.id);
        work(ledger);
    }
    giveBack(std::move(connection));
}

std::unique_ptr<Connection> SqliteLedger::borrow()
{
    {
        const std::lock_guard lock(m_lending);
        if (!m_readers.empty()) {
            auto connection = std::move(m_readers.back());
            m_readers.pop_back();
            return connection;
        }
    }
    Database::Options options;
    options.cacheMiB = readerCacheMiB;
    auto database = Database::open(m_path, m_dataKey, Database::Mode::ReadOnly, options);
    if (!database)
        throw StoreException(database.error());
    return std::make_unique<Connection>(std::move(*database));
}

void SqliteLedger::giveBack(std::unique_ptr<Connection> connection)
{
    const std::lock_guard lock(m_lending);
    m_readers.push_back(std::move(connection));
}

Done SqliteLedger::check()
{
    return atBoundary(m_path, [&] {
        auto connection = borrow();
        const auto sound = connection->database().check(Database::Check::Full);
        giveBack(std::move(connection));
        if (!sound)
            return sound;
        return checkAttachments();
    });
}

Done SqliteLedger::checkAttachments()
{
    bool sound = true;
    read([&](LedgerTransaction& ledger) {
        for (const Sha256& attachment : ledger.shelf().whole())
            sound = sound && isSound(ledger.shelf(), attachment);
    });
    if (!sound)
        return fail(ErrorCode::StoreDamaged, {m_path, finding::inconsistent});
    return {};
}

Done SqliteLedger::copyTo(const QString& path)
{
    return atBoundary(path, [&] {
        auto from = borrow();
        const auto to = openRaw(path, m_dataKey, SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
        sqlite3_backup* backup = sqlite3_backup_init(
            to->getHandle(), "main", from->database().sql().getHandle(), "main");
        if (!backup)
            throw SQLite::Exception(to->getHandle());
        const int outcome = sqlite3_backup_step(backup, -1);
        sqlite3_backup_finish(backup);
        giveBack(std::move(from));
        if (outcome != SQLITE_DONE)
            throw SQLite::Exception(to->getHandle(), outcome);
    });
}

Done SqliteLedger::beginEpoch()
{
    quint64 epoch = 0;
    randombytes_buf(&epoch, sizeof epoch);
    epoch >>= 2; // as SQLite and cursors hold it
    return atBoundary(m_path, [&] {
        const std::lock_guard lock(m_writing);
        const FileTurn turn(m_path);
        WriteTransaction transaction(m_writer);
        m_writer
            .query("INSERT INTO epoch (agency, epoch, rewound_to) SELECT agency, ?, seq FROM "
                   "agency WHERE agency = ?")
            .with(epoch, m_agency.id.uuid)
            .run();
        transaction.commit();
    });
}

} // namespace expediente::central
