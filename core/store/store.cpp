#include "core/store/store.h"

#include "core/store/appending.h"
#include "core/store/attachments.h"
#include "core/store/drafts.h"
#include "core/store/fact_rows.h"
#include "core/store/importing.h"
#include "core/store/migrations.h"
#include "core/store/projection.h"
#include "core/store/queries/store_info.h"
#include "core/store/rebuilding.h"
#include "core/store/search_rows.h"
#include "core/store/undoing.h"
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

/// Whose store it is, its device and its first facts: all of it, or none.
void settleIn(Connection& connection, const StoreIdentity& identity, const Moment& now)
{
    const AgencyDescribed agency{identity.agencyName, identity.country, identity.zone, {}, {}};
    const UserDescribed user{identity.user, identity.userName, identity.role};
    WriteTransaction transaction(connection);
    saveIdentity(connection, identity);
    saveDevice(connection, newDevice(now.utcMs));
    WriterState state(loadDevice(connection), Head(), Head(), Hlc());
    OpenHead head(connection, state, device_row::logging);
    const qint64 subject = subjectRow(connection, identity.agency);
    for (const Body& body : {Body(agency), Body(user)}) {
        if (const auto checked = check(body); !checked)
            throw StoreException(checked.error());
        sealAndInsert(connection, head, newFact(identity.agency, body, now, identity.author()),
            subject, device_row::logging, 0, now.utcMs,
            lastLink(connection, subject, device_row::logging), Signing::Now);
    }
    head.save();
    transaction.commit();
}

/// Lists hold deadlines and next steps, which other rules or another program work out otherwise.
void followRules(Connection& connection, const QByteArray& fingerprint)
{
    const QByteArray rules = QByteArray::number(readModelVersion) + ' ' + fingerprint;
    if (loadReadModelRules(connection) == rules)
        return;
    WriteTransaction transaction(connection);
    connection.execute("INSERT OR IGNORE INTO refold (subject) SELECT subject FROM case_summary");
    saveReadModelRules(connection, rules);
    transaction.commit();
}

/// A creation that failed half way must not block the next one.
struct Unfinished {
    QString path;
    bool isOurs = false;
    ~Unfinished()
    {
        if (isOurs)
            removeDatabaseFiles(path);
    }
};

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

Store::~Store()
{
    m_closing = true; // what is left to catch up with waits for the next opening
}

Result<std::unique_ptr<Store>> Store::create(const QString& dir, const DataKey& key,
    const StoreIdentity& identity, const HouseRules& rules, const Clock& clock)
{
    return prepare(dir, key, Access::ReadWrite, Database::Mode::Create, &identity, rules, clock);
}

Result<std::unique_ptr<Store>> Store::open(const QString& dir, const DataKey& key, Access access,
    const HouseRules& rules, const Clock& clock)
{
    const auto mode =
        access == Access::ReadWrite ? Database::Mode::ReadWrite : Database::Mode::ReadOnly;
    return prepare(dir, key, access, mode, nullptr, rules, clock);
}

Result<std::unique_ptr<Store>> Store::prepare(const QString& dir, const DataKey& key, Access access,
    Database::Mode mode, const StoreIdentity* identity, const HouseRules& rules, const Clock& clock)
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
    Unfinished unfinished{path}; // before the database, which is closed first
    auto database = Database::open(path, key, mode, options);
    if (!database)
        return fail(database.error());
    unfinished.isOurs = mode == Database::Mode::Create;
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
        if (identity)
            settleIn(connection, *identity, clock.now());
        store->m_identity = loadIdentity(connection);
        store->m_context =
            AgencyContext::of(store->m_identity.country, store->m_identity.zone, rules);
        if (access == Access::ReadOnly) {
            store->m_versionSeen = dataVersion(connection);
            return;
        }
        auto state = std::make_unique<WriterState>(loadDevice(connection),
            loadHead(connection, device_row::logging), loadHead(connection, device_row::importing),
            latestHlc(connection));
        while (const auto import = interruptedImport(connection))
            takeBackStaged(connection, *state, *import);
        followRules(connection, store->m_context.fingerprint);
        store->m_state = std::move(state);
    });
    if (!loaded)
        return fail(loaded.error());
    store->m_caughtUp = readyFuture(Done());
    if (access == Access::ReadWrite) {
        const auto behind = atBoundary(path, [&] { return isBehind(connection); });
        if (!behind)
            return fail(behind.error());
        store->m_writer =
            std::make_unique<Writer>(std::move(connection), Writer::usualPause, mergeSearch);
        if (*behind)
            store->catchUp();
    } else {
        store->m_watched.emplace(std::move(connection));
    }
    unfinished.isOurs = false;
    return store;
}

template <class Job>
auto Store::write(Job job, Writer::Turn turn)
{
    using Outcome = decltype(atBoundary(
        QString(), std::function<std::invoke_result_t<Job, Connection&, WriterState&>()>()));
    if (!m_writer)
        return readyFuture(Outcome(fail(ErrorCode::StoreReadOnly)));
    return m_writer->run(
        [this, job = std::move(job)](Connection& connection) { return job(connection, *m_state); },
        turn);
}

std::function<bool()> Store::waitedFor() const
{
    return [this] { return m_writer->isWaitedFor(); };
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

QFuture<Done> Store::expectWork(CaseId id)
{
    return write(
        [id](Connection& connection, WriterState& state) { getReady(connection, state, id); },
        Writer::Turn::Bulk);
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
    return write(
        [this](Connection& connection, WriterState& state) {
            return expediente::beginImport(connection, state, m_clock.now());
        },
        Writer::Turn::Bulk);
}

QFuture<Result<Appended>> Store::stageImport(qint64 import, std::vector<NewFact> facts)
{
    return write(
        [this, import, facts = std::move(facts)](Connection& connection, WriterState& state) {
            Appended all;
            while (all.ids.size() < facts.size()) {
                m_writer->letPeoplePass();
                const auto some = stageFacts(connection, state, import, m_clock.now(),
                    std::span(facts).subspan(all.ids.size()), waitedFor());
                all.ids.insert(all.ids.end(), some.ids.begin(), some.ids.end());
                all.duplicates += some.duplicates;
            }
            return all;
        },
        Writer::Turn::Bulk);
}

QFuture<Result<FactId>> Store::completeImport(
    qint64 import, const ImportCompleted& summary, std::set<qint64> leansOn)
{
    const auto fact = newFact(m_identity.agency, summary);
    return write(
        [this, import, fact, leansOn = std::move(leansOn)](
            Connection& connection, WriterState& state) {
            const auto id =
                expediente::completeImport(connection, state, import, fact, leansOn, m_clock.now());
            tell({{}, true, false});
            return id;
        },
        Writer::Turn::Bulk);
}

QFuture<Done> Store::cancelImport(qint64 import)
{
    return write(
        [this, import](Connection& connection, WriterState& state) {
            while (!takeBackStaged(connection, state, import))
                m_writer->letPeoplePass();
        },
        Writer::Turn::Bulk);
}

QFuture<Result<Appended>> Store::appendToImport(FactId completed, std::vector<NewFact> facts)
{
    return write([this, completed, facts = std::move(facts)](
                     Connection& connection, WriterState& state) {
        const auto import = completedImport(connection, completed);
        const auto result = appendFacts(connection, state, m_context, m_clock.now(), facts, import);
        tell(result.changes);
        return result.appended;
    });
}

Done Store::undoImport(const Undo& undo, const Progress& progress)
{
    const auto outlook =
        ask([&](Connection& connection) { return undoOutlook(connection, undo.completed); });
    if (!outlook)
        return fail(outlook.error());
    if (outlook->casesWithWork > 0 && !outlook->begun && !undo.evenWithWork)
        return fail(ErrorCode::RuleRefused,
            {QStringLiteral("import.has_work"), QString::number(outlook->casesWithWork)});
    const auto import = write([&](Connection& connection, WriterState& state) {
        return beginUndo(connection, state, undo.completed, undo.reason);
    }).result();
    if (!import)
        return fail(import.error());
    qint64 done = 0;
    for (bool finished = false; !finished;) {
        if (progress.cancelled())
            return fail(ErrorCode::Cancelled);
        const auto step = write([&](Connection& connection, WriterState& state) {
            return undoSome(
                connection, state, *import, m_identity.agency, m_identity.author(), m_clock.now());
        }).result();
        if (!step)
            return fail(step.error());
        // After each step lists and facts agree again, whatever comes next.
        for (qint64 left = 1; left > 0;) {
            const auto refolded = refoldSome();
            if (!refolded)
                return fail(refolded.error());
            left = *refolded;
        }
        done += step->facts;
        progress.report(done, std::max(done, outlook->facts));
        finished = step->finished;
    }
    tell({{}, true, false});
    return {};
}

Result<qint64> Store::refoldSome()
{
    return write(
        [this](Connection& connection, WriterState&) {
            const auto refolded = refoldQueued(connection, m_context, waitedFor());
            if (!refolded.cases.empty())
                tell({refolded.cases, false, false});
            return refolded.left;
        },
        Writer::Turn::Bulk)
        .result();
}

Done Store::applyImported(const Progress& progress)
{
    qint64 total = -1;
    for (qint64 left = 1; left > 0;) {
        if (progress.cancelled()) {
            if (m_writer)
                catchUp();
            return fail(ErrorCode::Cancelled);
        }
        const auto step = refoldSome();
        if (!step)
            return fail(step.error());
        left = *step;
        total = std::max(total, left);
        progress.report(total - left, total);
    }
    tell({{}, true, false});
    return {};
}

QFuture<Done> Store::caughtUp() const
{
    const std::lock_guard lock(m_caughtUpMutex);
    return m_caughtUp;
}

void Store::catchUp()
{
    auto promise = std::make_shared<QPromise<Done>>();
    promise->start();
    {
        const std::lock_guard lock(m_caughtUpMutex);
        m_caughtUp = promise->future();
    }
    catchUpStep(promise);
}

/// Each step posts the next one, behind what people have logged meanwhile.
void Store::catchUpStep(const std::shared_ptr<QPromise<Done>>& promise)
{
    m_writer->run(
        [this, promise](Connection& connection) {
            const auto step = atBoundary(m_dir, [&] {
                if (m_closing)
                    throw StoreException({ErrorCode::Cancelled, {}, {}});
                if (const auto import = undoUnderWay(connection)) {
                    if (undoSome(connection, *m_state, *import, m_identity.agency,
                            m_identity.author(), m_clock.now())
                            .finished)
                        tell({{}, true, false});
                    return true;
                }
                const auto refolded = refoldQueued(connection, m_context, waitedFor());
                if (!refolded.cases.empty())
                    tell({refolded.cases, refolded.left == 0, false});
                return refolded.left > 0;
            });
            if (step && *step)
                return catchUpStep(promise);
            promise->addResult(step ? Done() : Done(fail(step.error())));
            promise->finish();
        },
        Writer::Turn::Bulk);
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
