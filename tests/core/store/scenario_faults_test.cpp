#include "core/store/appending.h"
#include "core/store/attachments.h"
#include "core/store/drafts.h"
#include "core/store/fact_rows.h"
#include "core/store/importing.h"
#include "core/store/migrations.h"
#include "core/store/rebuilding.h"
#include "core/store/seals.h"
#include "core/store/undoing.h"
#include "core/store/verifying.h"
#include "tests/support/failing_memory.h"
#include "tests/support/faulty_vfs.h"
#include "tests/support/print.h"
#include "tests/support/temporary_store.h"

#include <catch2/catch_test_macros.hpp>

#include <QDir>
#include <QFile>

#include <cstdio>

using namespace expediente;

namespace {

const Moment noonOf2037 =
    Moment::fromDateTime(QDateTime({2037, 1, 1}, {12, 0}, QTimeZone("America/Mexico_City")));

/// Every i-th fault with EXPEDIENTE_FAULTS=all, as ./dev bench --long asks for; else so many of
/// each kind in each scenario, evenly spread.
constexpr qint64 usualFaults = 8;

qint64 stepOver(qint64 calls)
{
    const bool all = qgetenv("EXPEDIENTE_FAULTS") == "all";
    return all ? 1 : std::max<qint64>(1, calls / usualFaults);
}

/// What a scenario was told while it ran: facts that are there for sure, and those of the step
/// under way, which are all there or none.
struct Told {
    qint64 sure = 0, maybe = 0;
    std::optional<QByteArray> draft, attachment;
    bool sealed = false;

    void attempt(qint64 facts) { maybe = facts; }
    void acknowledge() { sure += std::exchange(maybe, 0); }
};

/// The store's writing connection without its threads.
struct Working {
    Connection connection;
    WriterState state;

    static Database::Options on(const QByteArray& vfs)
    {
        Database::Options options;
        options.vfs = vfs;
        return options;
    }
    Working(const QString& path, const DataKey& key, const QByteArray& vfs)
        : connection([&] {
            auto opened = Database::open(path, key, Database::Mode::ReadWrite, on(vfs));
            if (!opened)
                throw StoreException(opened.error());
            return std::move(*opened);
        }())
        , state(loadDevice(connection), loadHead(connection, device_row::logging),
              loadHead(connection, device_row::importing), Hlc{})
    {
    }
};

using Work = std::function<void(Working&, Told&)>;

const Subject agency = AgencyId{Uuid::derived({"agency"})};
const auto ana = QStringLiteral("user:ana");

ImportCompleted someSummary()
{
    ImportCompleted summary;
    summary.file = summary.profile = summary.kind = QStringLiteral("x");
    summary.sha256 = QByteArray(64, 'a');
    return summary;
}

std::vector<NewFact> manyFacts(quint64 firstSeed)
{
    std::vector<NewFact> facts;
    for (quint64 seed = firstSeed; seed < firstSeed + 3; ++seed)
        std::ranges::move(RandomCase(seed).history(0), std::back_inserter(facts));
    return facts;
}

qint64 stage(Working& at, quint64 seed)
{
    const auto import = beginImport(at.connection, at.state, noonOf2037);
    stageFacts(at.connection, at.state, import, noonOf2037, manyFacts(seed));
    return import;
}

FactId complete(Working& at, qint64 import)
{
    return completeImport(at.connection, at.state, import,
        newFact(agency, someSummary(), noonOf2037, ana), {}, noonOf2037);
}

void refoldAll(Working& at)
{
    while (refoldQueued(at.connection, {}).left > 0) { }
}

/// A small store with something of everything in it, made once; each try works on a copy.
class Before {
public:
    Before()
    {
        for (quint64 seed = 1; seed <= 2; ++seed)
            m_store.addRandomCase(seed, 6);
        m_store->saveDraft(QStringLiteral("old"), "half").waitForFinished();
        m_store->putAttachment("paper").waitForFinished();
        m_store.close();
        Working at(m_store.path(), key(), {});
        m_completed = complete(at, stage(at, 500));
        refoldAll(at);
    }

    const DataKey& key() const { return m_store.key(); }
    const QString path() const { return m_store.path(); }
    FactId completed() const { return m_completed; }

private:
    TemporaryStore m_store;
    FactId m_completed;
};

const Before& before()
{
    static const Before made;
    return made;
}

qint64 factsIn(Connection& connection)
{
    auto query = connection.query("SELECT count(*) FROM fact");
    return query.next() ? query.integer(0) : -1;
}

/// A copy of the store, and what must hold of it whatever failed.
class Trial {
public:
    explicit Trial(const QString& from, const DataKey& key) : m_key(key)
    {
        REQUIRE(QFile::copy(from, path()));
        QFile::setPermissions(path(), QFile::ReadOwner | QFile::WriteOwner);
    }

    QString path() const { return m_folder.filePath(QStringLiteral("store.db")); }
    QString dir() const { return m_folder.path(); }
    const DataKey& key() const { return m_key; }

    /// As the program opens it the next time, with what it mends by itself.
    qint64 reopen(const Told& told)
    {
        const FixedClock clock(noonOf2037);
        auto store = Store::open(dir(), m_key, Store::Access::ReadWrite, {}, clock);
        REQUIRE(store);
        CHECK((*store)->caughtUp().result());
        const auto looked = (*store)->ask([&](Connection& connection) {
            CHECK(connection.database().check(Database::Check::Full));
            CHECK(verifyStore(connection, {}).sound());
            CHECK(readDraft(connection, QStringLiteral("old")) == QByteArray("half"));
            if (told.draft)
                CHECK(readDraft(connection, QStringLiteral("new")) == *told.draft);
            if (told.attachment)
                CHECK(readAttachment(connection, *told.attachment) == QByteArray(9000, 'p'));
            if (told.sealed)
                CHECK(readSeal(connection));
            return factsIn(connection);
        });
        REQUIRE(looked);
        CHECK((*store)->rebuild({}) == true);
        return *looked;
    }

private:
    QTemporaryDir m_folder;
    const DataKey& m_key;
};

/// One try of the work with `arm` having set the fault; false once nothing failed any more.
struct Fault {
    std::function<void()> arm;
    std::function<bool()> hasFailed;
    std::function<void()> heal;
};

bool tryWith(const Fault& fault, const QByteArray& vfs, const Work& work, qint64 factsBefore)
{
    Trial trial(before().path(), before().key());
    Told told;
    Done done;
    bool failed = false;
    {
        std::optional<Working> at;
        done = atBoundary(trial.path(), [&] { at.emplace(trial.path(), trial.key(), vfs); });
        REQUIRE(done);
        fault.arm();
        done = atBoundary(trial.path(), [&] { work(*at, told); });
        failed = fault.hasFailed();
        fault.heal();
    }
    CHECK((failed || done));
    if (!done) // what ran out is never taken for damage, which would set a sound store aside
        CHECK(done.error().code != ErrorCode::StoreDamaged);
    const qint64 found = trial.reopen(told) - factsBefore;
    CHECK((found == told.sure || (!done && found == told.sure + told.maybe)));
    return failed;
}

qint64 factsBeforeAll()
{
    static const qint64 count = [] {
        Working at(before().path(), before().key(), {});
        return factsIn(at.connection);
    }();
    return count;
}

void failEverywhere(const Work& work)
{
    const qint64 facts = factsBeforeAll();
    int failures = 0;
    const auto kinds = {std::pair(FaultyVfs::Failure::BrokenDisk, FaultyVfs::Lasting::Once),
        std::pair(FaultyVfs::Failure::DiskFull, FaultyVfs::Lasting::FromThenOn)};
    qint64 calls = 0, allocations = 0;
    {
        FaultyVfs vfs;
        const Fault none{[&] {
                             vfs.heal();
                             failing_memory::heal();
                         },
            [] { return false; },
            [&] {
                calls = vfs.count(FaultyVfs::Changes);
                allocations = failing_memory::count();
            }};
        tryWith(none, vfs.name(), work, facts);
    }
    REQUIRE(calls > 3);
    REQUIRE(allocations > 10);
    std::printf("%lld calls of the disk, %lld allocations\n", static_cast<long long>(calls),
        static_cast<long long>(allocations));
    std::fflush(stdout);
    for (const auto& [failure, lasting] : kinds) {
        for (qint64 i = 1; i <= calls; i += stepOver(calls)) {
            INFO("write, sync, truncate or delete " << i << " of " << calls);
            FaultyVfs vfs;
            const Fault fault{[&] { vfs.failCall(int(i), FaultyVfs::Changes, failure, lasting); },
                [&] { return vfs.hasFailed(); }, [&] { vfs.heal(); }};
            failures += tryWith(fault, vfs.name(), work, facts) ? 1 : 0;
        }
    }
    CHECK(failures > 4);
    const qint64 step = stepOver(allocations);
    qint64 outOfMemory = 0;
    for (qint64 i = 1; i <= allocations; i += step) {
        const auto lasting =
            i % 2 ? failing_memory::Lasting::Once : failing_memory::Lasting::FromThenOn;
        INFO("allocation " << i << " of " << allocations);
        const Fault fault{[&] { failing_memory::failAt(i, lasting); },
            [] { return failing_memory::hasFailed(); }, [] { failing_memory::heal(); }};
        outOfMemory += tryWith(fault, {}, work, facts) ? 1 : 0;
    }
    CHECK(outOfMemory > 3);
}

} // namespace

TEST_CASE("appends survive every fault of disk and memory: acknowledged whole, else not there")
{
    failEverywhere([](Working& at, Told& told) {
        for (quint64 seed = 100; seed < 103; ++seed) {
            const auto facts = RandomCase(seed).history(0);
            told.attempt(qint64(facts.size()));
            appendFacts(at.connection, at.state, {}, noonOf2037, facts);
            told.acknowledge();
        }
    });
}

TEST_CASE("an import survives every fault of disk and memory: completed whole, else gone")
{
    failEverywhere([](Working& at, Told& told) {
        const auto import = stage(at, 200);
        told.attempt(qint64(manyFacts(200).size()) + 1);
        complete(at, import);
        told.acknowledge();
        refoldAll(at);
    });
}

TEST_CASE("a cancelled import leaves nothing behind, at any fault of disk and memory")
{
    failEverywhere([](Working& at, Told&) {
        const auto import = stage(at, 300);
        while (!takeBackStaged(at.connection, at.state, import)) { }
    });
}

TEST_CASE("an undo survives every fault of disk and memory: not begun, or finished at opening")
{
    const auto undo = [](Working& at, Told& told) {
        const auto import =
            beginUndo(at.connection, at.state, before().completed(), QStringLiteral("x"));
        while (!undoSome(at.connection, at.state, import, agency, ana, noonOf2037, 4).finished)
            refoldAll(at);
        refoldAll(at);
        told.acknowledge();
    };
    qint64 voids = 0;
    {
        Trial trial(before().path(), before().key());
        Working at(trial.path(), trial.key(), {});
        Told told;
        undo(at, told);
        voids = factsIn(at.connection) - factsBeforeAll();
    }
    REQUIRE(voids > 1);
    // Finished in steps of another size at opening, the voids are as many facts or fewer.
    failEverywhere([&](Working& at, Told& told) {
        told.attempt(voids);
        undo(at, told);
    });
}

TEST_CASE("drafts, attachments and the seal survive every fault of disk and memory")
{
    failEverywhere([](Working& at, Told& told) {
        writeDraft(at.connection, QStringLiteral("new"), "first", noonOf2037);
        told.draft = "first";
        const auto second = QByteArray(6000, 's');
        told.draft.reset(); // either of the two, until the second is acknowledged
        writeDraft(at.connection, QStringLiteral("new"), second, noonOf2037);
        told.draft = second;
        told.attachment = [&] { return writeAttachment(at.connection, QByteArray(9000, 'p')); }();
        writeSeal(at.connection,
            {QByteArray(3000, 'k'), "pw", QByteArray(900, 'c'), QDate(2037, 1, 1),
                QDate(2042, 1, 1)});
        told.sealed = true;
    });
}

TEST_CASE("a rebuild survives every fault of disk and memory: the lists are the facts' all along")
{
    failEverywhere([](Working& at, Told&) {
        const bool same = rebuildReadModels(at.connection, {}, {});
        CHECK(same);
    });
}

TEST_CASE("a store that can't be opened for lack of memory opens the next time, and is not damage")
{
    Trial counted(before().path(), before().key());
    const FixedClock clock(noonOf2037);
    const auto open = [&](const Trial& trial) {
        return Store::open(trial.dir(), trial.key(), Store::Access::ReadWrite, {}, clock);
    };
    // While one database is open SQLCipher is awake. Waking up it writes where it got no memory,
    // which ends the process before any store is touched.
    const Working awake(before().path(), before().key(), {});
    failing_memory::heal();
    REQUIRE(open(counted));
    const qint64 allocations = failing_memory::count();
    Trial trial(before().path(), before().key());
    int refused = 0;
    for (qint64 i = 1; i <= allocations; i += stepOver(allocations)) {
        INFO("allocation " << i << " of " << allocations);
        failing_memory::failAt(i, failing_memory::Lasting::Once);
        const auto opened = open(trial);
        failing_memory::heal();
        if (opened)
            continue;
        ++refused;
        CHECK(opened.error().code == ErrorCode::StoreFailed);
    }
    CHECK(refused > 3);
    CHECK(trial.reopen({}) == factsBeforeAll());
}

TEST_CASE("a migration that any fault of disk or memory cuts off goes on at the next opening")
{
    const QString old = QStringLiteral(EXPEDIENTE_TEST_DATA "/core/store/fixtures/schema-1.db");
    const auto key = *DataKey::from(Secret::copyOf(QByteArray(32, 'k')));
    const FixedClock clock(noonOf2037);
    const auto migrating = [&](const Trial& trial, const QByteArray& vfs,
                               const std::function<void()>& arm) {
        return atBoundary(trial.path(), [&] {
            auto database =
                Database::open(trial.path(), key, Database::Mode::ReadWrite, Working::on(vfs));
            REQUIRE(database);
            arm();
            return migrate(*database, builtInMigrations());
        });
    };
    const auto afterwards = [&](const Trial& trial, const Done& done) {
        if (!done)
            CHECK(done.error().code != ErrorCode::StoreDamaged);
        auto store = Store::open(trial.dir(), key, Store::Access::ReadWrite, {}, clock);
        REQUIRE(store);
        CHECK((*store)->ask([](Connection& c) {
            return verifyStore(c, {}).sound() && c.database().schemaVersion() == int(newestSchema);
        }) == true);
    };
    qint64 calls = 0, allocations = 0;
    {
        FaultyVfs vfs;
        const Trial trial(old, key);
        REQUIRE(migrating(trial, vfs.name(), [&] {
            vfs.heal();
            failing_memory::heal();
        }));
        allocations = failing_memory::count();
        calls = vfs.count(FaultyVfs::Changes);
    }
    int failures = 0;
    for (qint64 i = 1; i <= calls; i += stepOver(calls)) {
        INFO("write " << i << " of " << calls);
        FaultyVfs vfs;
        const Trial trial(old, key);
        const auto done = migrating(trial, vfs.name(), [&] {
            vfs.failCall(int(i), FaultyVfs::Changes, FaultyVfs::Failure::DiskFull,
                FaultyVfs::Lasting::FromThenOn);
        });
        vfs.heal();
        failures += done ? 0 : 1;
        afterwards(trial, done);
    }
    for (qint64 i = 1; i <= allocations; i += stepOver(allocations)) {
        INFO("allocation " << i << " of " << allocations);
        const Trial trial(old, key);
        const auto done = migrating(
            trial, {}, [&] { failing_memory::failAt(i, failing_memory::Lasting::FromThenOn); });
        failing_memory::heal();
        failures += done ? 0 : 1;
        afterwards(trial, done);
    }
    CHECK(failures > 10);
}
