#include "core/store/appending.h"
#include "core/store/fact_rows.h"
#include "core/store/importing.h"
#include "core/store/migrations.h"
#include "core/store/rebuilding.h"
#include "core/store/undoing.h"
#include "core/store/verifying.h"
#include "tests/core/store/keyed_file.h"
#include "tests/support/faulty_vfs.h"
#include "tests/support/print.h"
#include "tests/support/temporary_store.h"

#include <catch2/catch_test_macros.hpp>

using namespace expediente;

namespace {

const Moment now =
    Moment::fromDateTime(QDateTime({2037, 1, 1}, {12, 0}, QTimeZone("America/Mexico_City")));

/// A store's database on a file system that can fail, without the threads around it.
class FaultyStore {
public:
    explicit FaultyStore(FaultyVfs& vfs) : m_vfs(vfs)
    {
        open(Database::Mode::Create);
        REQUIRE(migrate(m_connection->database(), builtInMigrations()));
        saveDevice(*m_connection, newDevice(now.utcMs));
        load();
    }

    Connection& connection() { return *m_connection; }
    WriterState& state() { return *m_state; }
    void reopen()
    {
        m_state.reset();
        m_connection.reset();
        open(Database::Mode::ReadWrite);
        load();
    }

private:
    void open(Database::Mode mode)
    {
        Database::Options options;
        options.vfs = m_vfs.name();
        m_connection.emplace(Database::open(m_file.path, m_file.key, mode, options).value());
    }
    void load()
    {
        m_state = std::make_unique<WriterState>(loadDevice(*m_connection),
            loadHead(*m_connection, device_row::logging),
            loadHead(*m_connection, device_row::importing), Hlc{});
    }

    FaultyVfs& m_vfs;
    KeyedFile m_file;
    std::optional<Connection> m_connection;
    std::unique_ptr<WriterState> m_state;
};

/// Runs `work` with the i-th change of the disk failing, for every i until none fails any more.
/// After each the store must open, verify, and hold what was acknowledged.
template <class Work>
void failEveryCall(FaultyVfs::Failure failure, Work work)
{
    FaultyVfs vfs;
    FaultyStore store(vfs);
    appendFacts(store.connection(), store.state(), {}, now, RandomCase(1).history(0));
    int failures = 0;
    for (int i = 1;; ++i) {
        std::vector<FactId> acknowledged;
        vfs.failCall(i, FaultyVfs::Changes, failure);
        const auto done = atBoundary({}, [&] { work(store, quint64(i), acknowledged); });
        const bool failed = vfs.hasFailed();
        vfs.heal();
        CHECK((failed || done.has_value()));
        store.reopen();
        CHECK(verifyStore(store.connection(), {}).sound());
        for (const auto id : acknowledged)
            CHECK(findFact(store.connection(), id));
        failures += failed ? 1 : 0;
        if (!failed)
            break;
        REQUIRE(i < 5000);
    }
    CHECK(failures > 3);
}

} // namespace

TEST_CASE(
    "an append on a disk that fails at any call loses nothing acknowledged and breaks no chain")
{
    for (const auto failure : {FaultyVfs::Failure::DiskFull, FaultyVfs::Failure::BrokenDisk})
        failEveryCall(
            failure, [](FaultyStore& store, quint64 i, std::vector<FactId>& acknowledged) {
                for (quint64 part = 0; part < 3; ++part) {
                    const auto result = appendFacts(store.connection(), store.state(), {}, now,
                        RandomCase(i * 10 + part + 100).history(0));
                    acknowledged.insert(
                        acknowledged.end(), result.appended.ids.begin(), result.appended.ids.end());
                }
            });
}

TEST_CASE("an import on a disk that fails at any call is whole, or can be taken back whole")
{
    failEveryCall(FaultyVfs::Failure::DiskFull,
        [](FaultyStore& store, quint64 i, std::vector<FactId>& acknowledged) {
            while (const auto interrupted = interruptedImport(store.connection()))
                takeBackStaged(store.connection(), store.state(), *interrupted);
            const auto import = beginImport(store.connection(), store.state(), now);
            const auto staged = stageFacts(
                store.connection(), store.state(), import, now, RandomCase(i + 100'000).history(0));
            ImportCompleted summary;
            summary.file = summary.profile = summary.kind = QStringLiteral("x");
            summary.sha256 = QByteArray(64, 'a');
            completeImport(store.connection(), store.state(), import,
                newFact(
                    AgencyId{Uuid::derived({"agency"})}, summary, now, QStringLiteral("user:ana")),
                {}, now);
            acknowledged = staged.ids;
            while (refoldQueued(store.connection(), {}).left > 0) { }
        });
}

TEST_CASE("an undo on a disk that fails at any call can be finished, and lists agree all along")
{
    const Subject agency = AgencyId{Uuid::derived({"agency"})};
    const auto author = QStringLiteral("user:ana");
    bool failed = true;
    int cutOff = 0;
    for (int i = 1; failed; ++i) {
        FaultyVfs vfs;
        FaultyStore store(vfs);
        auto& connection = store.connection();
        const auto import = beginImport(connection, store.state(), now);
        std::vector<NewFact> facts;
        for (quint64 seed = 1; seed <= 8; ++seed)
            std::ranges::move(RandomCase(seed).history(0), std::back_inserter(facts));
        stageFacts(connection, store.state(), import, now, facts);
        ImportCompleted summary;
        summary.file = summary.profile = summary.kind = QStringLiteral("x");
        summary.sha256 = QByteArray(64, 'a');
        const auto completed = completeImport(
            connection, store.state(), import, newFact(agency, summary, now, author), {}, now);
        while (refoldQueued(connection, {}).left > 0) { }

        const auto finish = [&](Connection& c, WriterState& state) {
            beginUndo(c, state, completed, QStringLiteral("x"));
            while (!undoSome(c, state, import, agency, author, now, 7).finished)
                refoldQueued(c, {});
            while (refoldQueued(c, {}).left > 0) { }
        };
        vfs.failCall(
            i, FaultyVfs::Changes, FaultyVfs::Failure::DiskFull, FaultyVfs::Lasting::FromThenOn);
        const auto done = atBoundary({}, [&] { finish(connection, store.state()); });
        failed = vfs.hasFailed();
        CHECK((failed || done));
        vfs.heal();
        store.reopen();
        cutOff += undoUnderWay(store.connection()).has_value();
        CHECK(verifyStore(store.connection(), {}).sound());
        CHECK(rebuildReadModels(store.connection(), {}, {}));
        if (!done && undoUnderWay(store.connection()))
            finish(store.connection(), store.state());
        CHECK(rebuildReadModels(store.connection(), {}, {}));
    }
    CHECK(cutOff > 3);
}

TEST_CASE("a store whose creation failed at any call can be created again")
{
    bool failed = true;
    int refused = 0;
    for (int i = 1; failed; ++i) {
        INFO(i);
        QTemporaryDir folder;
        const auto key = DataKey::random();
        const FixedClock clock(now);
        const auto create = [&] {
            return Store::create(folder.path(), key, TemporaryStore::identity(), {}, clock);
        };
        FaultyVfs vfs(true);
        vfs.failCall(i, FaultyVfs::All, FaultyVfs::Failure::DiskFull);
        auto made = create();
        failed = vfs.hasFailed();
        vfs.heal();
        if (!made) {
            ++refused;
            CHECK(failed);
            CHECK(QDir(folder.path()).entryList(QDir::Files).isEmpty());
            made = create();
        }
        REQUIRE(made);
        const auto found = (*made)->ask([](Connection& c) { return verifyStore(c, {}); });
        CHECK(found->sound());
        CHECK(found->facts == 2);
        made->reset(); // before the file system that it is on
    }
    CHECK(refused > 10);
}
