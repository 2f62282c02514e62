#include "core/store/store.h"

#include "core/store/appending.h"
#include "core/store/attachments.h"
#include "core/store/drafts.h"
#include "core/store/fact_rows.h"
#include "core/store/importing.h"
#include "core/store/migrations.h"
#include "core/store/rebuilding.h"
#include "core/store/writer_state.h"

#include <QDir>
#include <QFile>

namespace expediente {

namespace {

constexpr int readerCacheMiB = 16;

QString storePath(const QString& dir)
{
    return QDir(dir).filePath(QStringLiteral("store.db"));
}

Hlc latestHlc(Connection& connection)
{
    auto query =
        connection.query("SELECT max(hlc) FROM (SELECT hlc FROM fact ORDER BY n DESC LIMIT 1000)");
    return query.next() && !query.isNull(0) ? Hlc{quint64(query.integer(0))} : Hlc{};
}

/// Another number after each commit of another connection.
qint64 dataVersion(Connection& connection)
{
    auto query = connection.query("PRAGMA data_version");
    return query.next() ? query.integer(0) : 0;
}

void firstFacts(Connection& connection, WriterState& state, const AgencyContext& context,
    const StoreIdentity& identity, const Moment& now)
{
    AgencyDescribed agency{identity.agencyName, identity.country, identity.zone, {}, {}};
    UserDescribed user{identity.user, identity.userName, identity.role};
    appendFacts(connection, state, context, now,
        {newFact(identity.agency, agency, now, identity.author()),
            newFact(identity.agency, user, now, identity.author())});
}

template <class T>
QFuture<T> readyFuture(T value)
{
    QPromise<T> promise;
    promise.start();
    promise.addResult(std::move(value));
    promise.finish();
    return promise.future();
}

} // namespace

Store::Store(QString dir, Access access, const Clock& clock, Readers::Opener opener)
    : m_dir(std::move(dir)), m_access(access), m_clock(clock), m_readers(std::move(opener))
{
}

Store::~Store() = default;

Result<std::unique_ptr<Store>> Store::create(const QString& dir, const DataKey& key,
    const StoreIdentity& identity, const Catalogue& catalogue, const Clock& clock)
{
    return prepare(
        dir, key, Access::ReadWrite, Database::Mode::Create, &identity, catalogue, clock);
}

Result<std::unique_ptr<Store>> Store::open(const QString& dir, const DataKey& key, Access access,
    const Catalogue& catalogue, const Clock& clock)
{
    const auto mode =
        access == Access::ReadWrite ? Database::Mode::ReadWrite : Database::Mode::ReadOnly;
    return prepare(dir, key, access, mode, nullptr, catalogue, clock);
}

Result<std::unique_ptr<Store>> Store::prepare(const QString& dir, const DataKey& key, Access access,
    Database::Mode mode, const StoreIdentity* identity, const Catalogue& catalogue,
    const Clock& clock)
{
    const QString path = storePath(dir);
    std::optional<WriterLock> lock;
    if (access == Access::ReadWrite) {
        auto acquired = WriterLock::acquire(dir);
        if (!acquired)
            return fail(acquired.error());
        lock = std::move(*acquired);
    }
    Database::Options options;
    options.newestSchema = int(newestSchema);
    auto database = Database::open(path, key, mode, options);
    if (!database)
        return fail(database.error());
    if (access == Access::ReadWrite)
        if (const auto migrated = migrate(*database, builtInMigrations()); !migrated)
            return fail(migrated.error());

    // Every reader needs the key as long as the store is open.
    const auto readerKey = std::make_shared<const DataKey>(key.clone());
    auto opener = [path, readerKey] {
        Database::Options readerOptions;
        readerOptions.cacheMiB = readerCacheMiB;
        readerOptions.newestSchema = int(newestSchema);
        return Database::open(path, *readerKey, Database::Mode::ReadOnly, readerOptions);
    };
    std::unique_ptr<Store> store(new Store(dir, access, clock, opener));
    store->m_lock = std::move(lock);

    Connection connection(std::move(*database));
    const auto loaded = atBoundary(path, [&] {
        if (identity) {
            WriteTransaction transaction(connection);
            saveIdentity(connection, *identity);
            saveDevice(connection, newDevice(clock.now().utcMs));
            transaction.commit();
        }
        store->m_identity = loadIdentity(connection);
        store->m_context.country = store->m_identity.country;
        store->m_context.zone = store->m_identity.zone;
        store->m_context.catalogue = catalogue;
        if (access == Access::ReadOnly) {
            store->m_versionSeen = dataVersion(connection);
            return;
        }
        auto state = std::make_unique<WriterState>(loadDevice(connection),
            loadHead(connection, device_row::logging), loadHead(connection, device_row::importing),
            latestHlc(connection));
        if (identity)
            firstFacts(connection, *state, store->m_context, *identity, clock.now());
        while (const auto import = interruptedImport(connection))
            takeBackStaged(connection, *state, *import);
        store->m_state = std::move(state);
    });
    if (!loaded)
        return fail(loaded.error());
    if (access == Access::ReadWrite)
        store->m_writer = std::make_unique<Writer>(std::move(connection));
    else
        store->m_watched.emplace(std::move(connection));
    return store;
}

template <class Job>
auto Store::write(Job job)
{
    using Outcome = decltype(atBoundary(
        QString(), std::function<std::invoke_result_t<Job, Connection&, WriterState&>()>()));
    if (!m_writer)
        return readyFuture(Outcome(fail(ErrorCode::StoreReadOnly)));
    return m_writer->run(
        [this, job = std::move(job)](Connection& connection) { return job(connection, *m_state); });
}

void Store::tell(const Changes& changes)
{
    ChangeListener listener;
    {
        const std::lock_guard lock(m_listenerMutex);
        listener = m_listener;
    }
    if (listener)
        listener(changes);
}

void Store::onCommitted(ChangeListener listener)
{
    const std::lock_guard lock(m_listenerMutex);
    m_listener = std::move(listener);
}

bool Store::changedElsewhere()
{
    if (!m_watched)
        return false;
    const auto version = atBoundary(m_dir, [this] { return dataVersion(*m_watched); });
    return version && std::exchange(m_versionSeen, *version) != *version;
}

NewFact Store::newFact(Subject subject, const Body& body, std::optional<Moment> occurredAt) const
{
    return expediente::newFact(
        subject, body, occurredAt.value_or(m_clock.now()), m_identity.author());
}

QFuture<Result<Appended>> Store::append(std::vector<NewFact> facts)
{
    return write([this, facts = std::move(facts)](Connection& connection, WriterState& state) {
        const auto result = appendFacts(connection, state, m_context, m_clock.now(), facts);
        tell(result.changes);
        return result.appended;
    });
}

QFuture<Done> Store::saveDraft(const QString& key, const QByteArray& body)
{
    return write([this, key, body](Connection& connection, WriterState&) {
        writeDraft(connection, key, body, m_clock.now());
        tell({{}, false, true});
    });
}

QFuture<Result<QByteArray>> Store::putAttachment(const QByteArray& bytes)
{
    if (bytes.size() > maxAttachmentBytes)
        return readyFuture(Result<QByteArray>(
            fail(ErrorCode::FileTooLarge, {QString(), QString::number(maxAttachmentBytes)})));
    return write([bytes](Connection& connection, WriterState&) {
        return writeAttachment(connection, bytes);
    });
}

QFuture<Result<qint64>> Store::beginImport()
{
    return write([this](Connection& connection, WriterState& state) {
        return expediente::beginImport(connection, state, m_clock.now());
    });
}

QFuture<Result<Appended>> Store::stageImport(qint64 import, std::vector<NewFact> facts)
{
    return write(
        [this, import, facts = std::move(facts)](Connection& connection, WriterState& state) {
            return stageFacts(connection, state, import, m_clock.now(), facts);
        });
}

QFuture<Result<FactId>> Store::completeImport(qint64 import, const ImportCompleted& summary)
{
    const auto fact = newFact(m_identity.agency, summary);
    return write([this, import, fact](Connection& connection, WriterState& state) {
        const auto id = expediente::completeImport(connection, state, import, fact, m_clock.now());
        tell({{}, true, false});
        return id;
    });
}

QFuture<Done> Store::cancelImport(qint64 import)
{
    return write([import](Connection& connection, WriterState& state) {
        while (!takeBackStaged(connection, state, import)) { }
    });
}

Done Store::undoImport(FactId completed, const QString& reason, const Progress& progress)
{
    for (bool finished = false; !finished;) {
        if (progress.cancelled())
            return fail(ErrorCode::Cancelled);
        const auto step = write([&](Connection& connection, WriterState& state) {
            return voidImported(connection, state, completed, reason, m_identity.author(),
                m_identity.agency, m_clock.now());
        }).result();
        if (!step)
            return fail(step.error());
        finished = *step;
    }
    return applyImported(progress);
}

Done Store::applyImported(const Progress& progress)
{
    qint64 total = -1;
    for (qint64 left = 1; left > 0;) {
        // Cancelling only stops the waiting: the queue is in the store and goes on next time.
        if (progress.cancelled())
            return fail(ErrorCode::Cancelled);
        const auto step = write([this](Connection& connection, WriterState&) {
            return refoldQueued(connection, m_context);
        }).result();
        if (!step)
            return fail(step.error());
        left = *step;
        total = std::max(total, left);
        progress.report(total - left, total);
    }
    tell({{}, true, false});
    return {};
}

Result<bool> Store::rebuild(const Progress& progress)
{
    const auto outcome = write([this, &progress](Connection& connection, WriterState&) {
        return rebuildReadModels(connection, m_context, progress);
    }).result();
    tell({{}, true, false});
    return outcome;
}

} // namespace expediente
