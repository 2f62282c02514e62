#include "core/store/store.h"

#include "core/store/appending.h"
#include "core/store/attachments.h"
#include "core/store/creation.h"
#include "core/store/drafts.h"
#include "core/store/erasing.h"
#include "core/store/fact_rows.h"
#include "core/store/importing.h"
#include "core/store/migrations.h"
#include "core/store/moving.h"
#include "core/store/projection.h"
#include "core/store/queries/agency_facts.h"
#include "core/store/queries/store_info.h"
#include "core/store/rebuilding.h"
#include "core/store/salvage.h"
#include "core/store/scrubbing.h"
#include "core/store/seals.h"
#include "core/store/search_rows.h"
#include "core/store/store_work.h"
#include "core/store/sync/fact_moves.h"
#include "core/store/sync/server_link.h"
#include "core/store/undoing.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace expediente {

namespace {

constexpr int readerCacheMiB = 16;

QString storePath(const QString& dir)
{
    return QDir(dir).filePath(QStringLiteral("store.db"));
}

/// As the server took it: a clock that was far ahead once, here or elsewhere, is not for ever.
Hlc latestHlc(Connection& connection)
{
    auto query = connection.query(
        "SELECT max(effective) FROM (SELECT effective FROM fact ORDER BY n DESC LIMIT 1000)");
    return query.next() && !query.isNull(0) ? Hlc{quint64(query.integer(0))} : Hlc{};
}

/// Another number after each commit of another connection.
qint64 dataVersion(Connection& connection)
{
    auto query = connection.query("PRAGMA data_version");
    return query.next() ? query.integer(0) : 0;
}

/// Whose store it is, its device and its first facts: all of it, or none.
void settleIn(Connection& connection, const StoreIdentity& identity, const StoreDevice* device,
    const Moment& now)
{
    const AgencyDescribed agency{identity.agencyName, identity.country, identity.zone, {}, {}};
    const UserDescribed user{identity.user, identity.userName, identity.role};
    WriteTransaction transaction(connection);
    saveIdentity(connection, identity);
    if (device)
        saveDevice(connection, *device);
    else
        saveDevice(connection, newDevice(now.utcMs));
    WriterState state(loadDevice(connection), Head(), Head(), Hlc());
    OpenHead head(connection, state, device_row::logging);
    const qint64 subject = subjectRow(connection, identity.agency);
    for (const Body& body : {Body(agency), Body(user)}) {
        if (identity.server)
            break; // the server says it
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

bool idleStep(Connection& connection)
{
    return scrubSome(connection) || mergeSearch(connection);
}

/// What a creation leaves that was killed before it said whose store it is: tables at most.
bool isUnsettled(SQLite::Database& sql)
{
    if (!sql.tableExists("meta") || !sql.tableExists("fact"))
        return true;
    return sql.execAndGet("SELECT NOT EXISTS (SELECT 1 FROM meta) "
                          "AND NOT EXISTS (SELECT 1 FROM fact)")
               .getInt()
        != 0;
}

/// It holds nothing, so the next creation takes its place.
void clearUnsettled(const QString& path, const DataKey& key)
{
    if (QFileInfo(path).size() == 0)
        return;
    bool unsettled = false;
    if (auto found = Database::open(path, key, Database::Mode::ReadWrite))
        unsettled = atBoundary(path, [&] { return isUnsettled(found->sql()); }).value_or(false);
    if (unsettled)
        removeDatabaseFiles(path);
}

/// Before a store is opened that may be written to.
Done readyToOpen(const QString& dir)
{
    if (const auto day = movedAt(dir))
        return fail(ErrorCode::RuleRefused,
            {QStringLiteral("store.moved"), day->toLocalTime().date().toString(Qt::ISODate)});
    return finishSalvage(dir);
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
    const StoreIdentity& identity, const HouseRules& rules, const Clock& clock,
    const StoreDevice* device)
{
    return prepare(
        dir, key, Access::ReadWrite, Database::Mode::Create, &identity, device, rules, clock);
}

Result<std::unique_ptr<Store>> Store::open(const QString& dir, const DataKey& key, Access access,
    const HouseRules& rules, const Clock& clock)
{
    const auto mode =
        access == Access::ReadWrite ? Database::Mode::ReadWrite : Database::Mode::ReadOnly;
    return prepare(dir, key, access, mode, nullptr, nullptr, rules, clock);
}

Result<std::unique_ptr<Store>> Store::prepare(const QString& dir, const DataKey& key, Access access,
    Database::Mode mode, const StoreIdentity* identity, const StoreDevice* device,
    const HouseRules& rules, const Clock& clock)
{
    const QString path = storePath(dir);
    std::optional<WriterLock> lock;
    if (access == Access::ReadWrite) {
        auto acquired = WriterLock::acquire(dir);
        if (!acquired)
            return fail(acquired.error());
        lock = std::move(*acquired);
        if (const auto ready = readyToOpen(dir); !ready)
            return fail(ready.error());
    }
    if (mode == Database::Mode::Create)
        clearUnsettled(path, key);
    Database::Options options;
    options.newestSchema = int(newestSchema);
    Unfinished unfinished{path}; // before the database, which is closed first
    auto database = Database::open(path, key, mode, options);
    if (!database)
        return fail(database.error());
    unfinished.isOurs = mode == Database::Mode::Create;
    if (mode != Database::Mode::Create) {
        const auto unsettled = atBoundary(path, [&] { return isUnsettled(database->sql()); });
        if (!unsettled || *unsettled)
            return fail(unsettled ? Error{ErrorCode::StoreMissing, {dir}, {}} : unsettled.error());
    }
    if (access == Access::ReadWrite)
        if (const auto migrated = migrate(*database, builtInMigrations()); !migrated)
            return fail(migrated.error());

    const auto keptKey = std::make_shared<const DataKey>(key.clone());
    auto opener = [path, keptKey] {
        Database::Options readerOptions;
        readerOptions.cacheMiB = readerCacheMiB;
        readerOptions.newestSchema = int(newestSchema);
        return Database::open(path, *keptKey, Database::Mode::ReadOnly, readerOptions);
    };
    std::unique_ptr<Store> store(new Store(dir, access, clock, opener));
    store->m_lock = std::move(lock);
    store->m_key = keptKey;

    Connection connection(std::move(*database));
    const auto loaded = atBoundary(path, [&] {
        if (identity)
            settleIn(connection, *identity, device, clock.now());
        store->m_identity = loadIdentity(connection);
        auto& context = store->m_contexts.emplace_back(AgencyContext::of(store->m_identity.country,
            store->m_identity.zone, rules, agencyFile(connection), store->m_identity.server));
        if (store->m_identity.server)
            context.reservesFor = store->m_identity.user;
        store->m_context = &context;
        if (access == Access::ReadOnly) {
            store->m_versionSeen = dataVersion(connection);
            return;
        }
        auto state = std::make_unique<WriterState>(loadDevice(connection),
            loadHead(connection, device_row::logging), loadHead(connection, device_row::importing),
            latestHlc(connection));
        while (const auto import = interruptedImport(connection))
            takeBackStaged(connection, *state, *import);
        followRules(connection, store->context().fingerprint);
        state->speaker = {store->m_identity.user, store->m_identity.role};
        state->lease = leaseOf(loadServerLink(connection));
        noteTime(connection, state->lease, clock.now());
        readParked(connection);
        store->m_state = std::move(state);
    });
    if (!loaded)
        return fail(loaded.error());
    store->m_caughtUp = readyFuture(Done());
    if (access == Access::ReadWrite) {
        const auto behind = atBoundary(path, [&] {
            const bool found = isBehind(connection);
            store->m_writer =
                std::make_unique<Writer>(std::move(connection), Writer::usualPause, idleStep);
            return found;
        });
        if (!behind)
            return fail(behind.error());
        if (*behind)
            store->catchUp();
    } else {
        store->m_watched.emplace(std::move(connection));
    }
    unfinished.isOurs = false;
    if (mode == Database::Mode::ReadWrite)
        endCreation(dir);
    return store;
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

/// Where the agency has published something new, it counts from now on. Who calls it is the only
/// one who does: the writer's thread, or that of the window that only reads.
bool Store::followAgency(Connection& connection)
{
    auto published = agencyFile(connection);
    if (published == context().agency)
        return false;
    m_context =
        &m_contexts.emplace_back(context().following(std::move(published), m_identity.server));
    return true;
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
    if (!version || std::exchange(m_versionSeen, *version) == *version)
        return false;
    // Where that can't be read, the next question says so better.
    static_cast<void>(atBoundary(m_dir, [this] { return followAgency(*m_watched); }));
    return true;
}

NewFact Store::newFact(Subject subject, const Body& body, std::optional<Moment> occurredAt) const
{
    return expediente::newFact(
        subject, body, occurredAt.value_or(m_clock.now()), m_identity.author());
}

QFuture<Result<Appended>> Store::append(std::vector<NewFact> facts)
{
    return write([this, facts = std::move(facts)](Connection& connection, WriterState& state) {
        auto result = appendFacts(connection, state, context(), m_clock.now(), facts);
        const auto isOfAgency = [](const NewFact& fact) {
            return fact.subject.type == SubjectType::Agency;
        };
        if (std::ranges::any_of(facts, isOfAgency) && followAgency(connection))
            result.changes.everything = true;
        tell(result.changes);
        return result.appended;
    });
}

Done Store::recordExport(const ExportMade& made)
{
    const auto recorded = append({newFact(Subject(m_identity.agency), made)}).result();
    return recorded ? Done() : Done(fail(recorded.error()));
}

QFuture<Done> Store::expectWork(CaseId id)
{
    return write([this, id](Connection& connection,
                     WriterState& state) { getReady(connection, state, context(), id); },
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
    return write([this, bytes](Connection& connection, WriterState& state) {
        demand(connection, state.lease, m_clock.now());
        return writeAttachment(connection, bytes);
    });
}

QFuture<Done> Store::keepSeal(const SealCertificate& seal)
{
    return write([seal](Connection& connection, WriterState&) { writeSeal(connection, seal); });
}

QFuture<Result<Signature>> Store::sign(const Hash& digest)
{
    return write(
        [digest](Connection&, WriterState& state) { return state.device.key.sign(digest); });
}

QFuture<Result<Erased>> Store::erase(const Erasure& erasure)
{
    return write([this, erasure](Connection& connection, WriterState& state) {
        demand(connection, state.lease, m_clock.now());
        auto erased = expediente::erase(
            connection, state, context(), m_clock.now(), m_clock.today(), erasure);
        erased.logEmptied = emptyLog(connection);
        tell({erased.cases, false, true});
        return erased;
    });
}

Result<qint64> Store::eraseAll(
    std::span<const CaseId> cases, const QString& reason, const Progress& progress)
{
    qint64 gone = 0;
    for (size_t i = 0; i < cases.size(); ++i) {
        progress.report(qint64(i), qint64(cases.size()));
        if (progress.cancelled())
            return gone;
        const auto one =
            erase({.caseId = cases[i], .cause = ErasureCause::Retention, .reason = reason})
                .result();
        if (!one && one.error().code != ErrorCode::RuleRefused)
            return fail(one.error());
        gone += one ? 1 : 0;
    }
    progress.report(qint64(cases.size()), qint64(cases.size()));
    return gone;
}

Result<bool> Store::rebuild(const Progress& progress)
{
    const auto outcome = write([this, &progress](Connection& connection, WriterState&) {
        return rebuildReadModels(connection, context(), progress);
    }).result();
    tell({{}, true, false});
    return outcome;
}

} // namespace expediente
