#include "core/store/appending.h"
#include "core/store/fact_rows.h"
#include "core/store/importing.h"
#include "core/store/migrations.h"
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
                now);
            acknowledged = staged.ids;
            while (refoldQueued(store.connection(), {}) > 0) { }
        });
}
