// Workstations that keep themselves up to date, on a server in the same process.
#include "core/central/hub.h"
#include "core/central/server_voice.h"
#include "core/central/sqlite_ledger.h"
#include "core/store/queries/case_read.h"
#include "core/sync/sync_agent.h"
#include "core/wire/codec.h"
#include "core/wire/problem.h"
#include "tests/support/print.h"
#include "tests/support/temporary_store.h"

#include <catch2/catch_test_macros.hpp>

#include <atomic>

using namespace expediente;

namespace {

template <class T>
T must(Result<T> result)
{
    REQUIRE(result);
    return std::move(*result);
}

/// The server, and the news of it.
struct Office {
    QTemporaryDir dir;
    FixedClock clock{
        Moment::fromDateTime(QDateTime({2037, 1, 1}, {12, 0}, QTimeZone("America/Mexico_City")))};
    std::unique_ptr<central::SqliteLedger> ledger = must(
        central::SqliteLedger::create(dir.filePath(QStringLiteral("ledger.db")), DataKey::random(),
            {TemporaryStore::identity().agency, QStringLiteral("Puente Claro"),
                QStringLiteral("MX"), "America/Mexico_City"}));
    central::Hub hub{*ledger, clock};
    std::mutex mutex;
    std::condition_variable changed;
    int news = 0;
    std::atomic<bool> reachable = true;
    std::atomic<bool> stalls = false; ///< a push stays without an answer
    std::atomic<bool> hasStalled = false;

    Office()
    {
        hub.onNews = [this](const std::set<QString>&) {
            const std::lock_guard lock(mutex);
            ++news;
            changed.notify_all();
        };
        say({central::introduction(*ledger, clock.now())});
    }
    void say(const std::vector<NewFact>& facts)
    {
        ledger->write([&](central::LedgerTransaction& transaction) {
            central::say(*ledger, transaction, clock.now(), facts);
        });
    }
    void revoke(DeviceId device)
    {
        ledger->write([&](central::LedgerTransaction& transaction) {
            auto known = *transaction.workstationOf(device);
            known.revokedMs = clock.now().utcMs;
            transaction.putWorkstation(known);
        });
        hub.onNews({});
    }
};

/// As the network would carry it; the token says whose it is.
class Wire final : public Transport {
public:
    explicit Wire(Office& office) : m_office(office) { }

    Result<Response> exchange(const Request& request) override
    {
        const auto pull = decodePull(request.body);
        const auto until = std::chrono::steady_clock::now() + request.patience;
        for (;;) {
            if (m_cancelled)
                return fail(ErrorCode::Cancelled);
            if (!m_office.reachable)
                return fail(ErrorCode::NetworkDown, {QStringLiteral("server"), QString()});
            if (m_office.stalls && request.path == "/v1/push") {
                std::unique_lock lock(m_office.mutex);
                m_office.hasStalled = true;
                m_office.changed.wait(lock, [&] { return m_cancelled.load(); });
                continue;
            }
            int seen;
            {
                const std::lock_guard lock(m_office.mutex);
                seen = m_office.news;
            }
            auto answer = ask(request);
            if (!answer)
                return Response{answer.error().code == ErrorCode::DeviceRevoked ? 403 : 400,
                    encodeProblem(answer.error())};
            const auto reply = decodePullReply(*answer);
            const bool parks = request.path == "/v1/pull" && pull->waitSeconds > 0 && reply
                && reply->entries.empty() && !reply->more;
            if (!parks)
                return Response{200, std::move(*answer)};
            std::unique_lock lock(m_office.mutex);
            const bool more = m_office.changed.wait_until(lock, until,
                [&] { return m_office.news != seen || m_cancelled || !m_office.reachable; });
            if (!more)
                return Response{200, std::move(*answer)};
        }
    }
    void cancel() override
    {
        m_cancelled = true;
        const std::lock_guard lock(m_office.mutex);
        m_office.changed.notify_all();
    }

private:
    Result<QByteArray> ask(const Request& request)
    {
        const DeviceId self{*Uuid::fromString(QString::fromLatin1(request.token))};
        return request.path == "/v1/push" ? m_office.hub.push(self, request.body)
                                          : m_office.hub.pull(self, request.body);
    }

    Office& m_office;
    std::atomic<bool> m_cancelled = false;
};

/// A workstation whose agent is at work.
struct Desk {
    Office& office;
    TemporaryStore store;
    std::mutex mutex;
    std::condition_variable changed;
    std::optional<SyncAgent> agent;

    Desk(Office& server, const StoreIdentity& whose)
        : office(server), store({}, asOfServer(whose, server))
    {
        StoreSync side(*store);
        const auto device = must(side.device());
        central::Workstation self;
        self.logging = device.logging;
        self.importing = device.importing;
        self.key = device.key.publicKey();
        self.user = self.name = whose.user;
        office.ledger->write(
            [&](central::LedgerTransaction& transaction) { transaction.putWorkstation(self); });
        const auto hex =
            QByteArray(reinterpret_cast<const char*>(self.key.data()), qsizetype(self.key.size()))
                .toHex();
        const auto said = [&](const Body& body) {
            return newFact(Subject(whose.agency), body, office.clock.now(), central::serverAuthor);
        };
        office.say({said(UserDescribed{whose.user, whose.userName, whose.role}),
            said(DeviceEnrolled{self.logging, self.importing, hex, self.user, self.name})});
        ServerLink link;
        link.url = QStringLiteral("https://server");
        link.tokens.access = self.logging.toString().toLatin1();
        link.tokens.accessUntilMs = link.tokens.leaseUntilMs =
            std::numeric_limits<qint64>::max() / 2;
        REQUIRE(side.keepLink(link));
        start();
    }
    ~Desk() { agent.reset(); }

    static StoreIdentity asOfServer(StoreIdentity whose, Office& server)
    {
        whose.server = server.ledger->key().publicKey();
        return whose;
    }
    void start()
    {
        SyncAgent::Pace pace;
        pace.firstRetry = std::chrono::milliseconds(5);
        pace.longestRetry = std::chrono::milliseconds(20);
        store->onCommitted([this](const Changes&) { note(); });
        agent.emplace(
            *store,
            [this](const ServerLink&) -> Result<std::unique_ptr<Transport>> {
                return std::make_unique<Wire>(office);
            },
            [this](const SyncStatus&) { note(); }, pace);
    }
    void note()
    {
        const std::lock_guard lock(mutex);
        changed.notify_all();
    }
    bool eventually(const std::function<bool()>& holds)
    {
        std::unique_lock lock(mutex);
        // Looked at again now and then, since what is asked may hold before the word of it comes.
        for (int i = 0; i < 400; ++i) {
            lock.unlock();
            const bool now = holds();
            lock.lock();
            if (now)
                return true;
            changed.wait_for(lock, std::chrono::milliseconds(50));
        }
        return false;
    }
    bool isAt(SyncState state)
    {
        return eventually([&] { return agent->status().state == state; });
    }
    void say(std::vector<NewFact> facts)
    {
        store.append(facts);
        agent->nudge();
    }
    std::optional<CaseFile> file(CaseId id)
    {
        return store->ask([&](Connection& connection) { return readCase(connection, id); })
            .value_or(std::nullopt);
    }
    bool hasNote(CaseId id, const QString& text)
    {
        const auto found = file(id);
        return found && std::ranges::any_of(found->timeline, [&](const auto& entry) {
            const auto* note = entry.body ? std::get_if<NoteWritten>(&*entry.body) : nullptr;
            return note && note->text == text;
        });
    }
};

/// As a creditor's file would say it.
CaseId openCase(Desk& desk)
{
    const CaseId id{Uuid::derived({"a case"})};
    const PersonId debtor{Uuid::derived({"a person"})};
    CaseOpened opening;
    opening.folio = QStringLiteral("F-1");
    opening.creditor = {
        QStringLiteral("fsm"), QStringLiteral("Financiera Sierra Madre"), {}, {}, {}};
    opening.country = QStringLiteral("MX");
    opening.openedOn = QDate(2026, 6, 1);
    opening.parties = {{debtor, PartyRole::Debtor, {}}};
    desk.say({desk.store->newFact(debtor, PersonDescribed{QStringLiteral("Persona Uno"), {}, {}}),
        desk.store->newFact(id, opening)});
    return id;
}

} // namespace

TEST_CASE("what one workstation saves the others have without being asked; a case goes where it is "
          "assigned")
{
    Office office;
    Desk eva(office, TemporaryStore::supervisor());
    Desk ana(office, TemporaryStore::identity());
    const CaseId id = openCase(eva);
    eva.say({eva.store->newFact(id, CaseAssigned{QStringLiteral("ana")})});
    REQUIRE(ana.eventually([&] { return ana.file(id).has_value() && ana.file(id)->opened; }));
    CHECK(ana.file(id)->persons.front().name == QStringLiteral("Persona Uno"));

    ana.say({ana.store->newFact(id, NoteWritten{QStringLiteral("Toqué"), NoteKind::General})});
    CHECK(eva.eventually([&] { return eva.hasNote(id, QStringLiteral("Toqué")); }));
    CHECK(ana.isAt(SyncState::Online));
    CHECK(ana.agent->status().counts == SyncCounts{});

    eva.say({eva.store->newFact(id, CaseReleased{QStringLiteral("carga")})});
    CHECK(ana.eventually([&] { return !ana.file(id) || !ana.file(id)->opened; }));
    CHECK(eva.hasNote(id, QStringLiteral("Toqué")));
}

TEST_CASE("without a network work goes on, and is sent when there is one again")
{
    Office office;
    Desk eva(office, TemporaryStore::supervisor());
    REQUIRE(eva.isAt(SyncState::Online));
    office.reachable = false;
    office.hub.onNews({});
    const CaseId id = openCase(eva);
    REQUIRE(eva.isAt(SyncState::Offline));
    CHECK(eva.agent->status().counts.toSend == 2);
    CHECK(eva.agent->status().error->code == ErrorCode::NetworkDown);
    CHECK(eva.file(id)->opened);
    office.reachable = true;
    CHECK(eva.eventually([&] {
        const auto status = eva.agent->status();
        return status.state == SyncState::Online && status.counts.toSend == 0;
    }));
    CHECK_FALSE(eva.agent->status().error);
}

TEST_CASE("a workstation that was taken off the list says so, and asks no more")
{
    Office office;
    Desk ana(office, TemporaryStore::identity());
    REQUIRE(ana.isAt(SyncState::Online));
    office.revoke(must(StoreSync(*ana.store).device()).logging);
    ana.agent->nudge();
    REQUIRE(ana.isAt(SyncState::Revoked));
    CHECK(must(StoreSync(*ana.store).link())->revoked);
    ana.agent.reset();
    ana.start();
    CHECK(ana.isAt(SyncState::Revoked));
}

TEST_CASE("a store without a server is left alone")
{
    TemporaryStore store;
    int asked = 0;
    SyncAgent agent(
        *store,
        [&](const ServerLink&) -> Result<std::unique_ptr<Transport>> {
            ++asked;
            return fail(ErrorCode::NetworkDown);
        },
        [](const SyncStatus&) {});
    agent.nudge();
    CHECK(agent.status().state == SyncState::LocalOnly);
    CHECK(asked == 0);
}

TEST_CASE("a pause gives up the exchange under way, counts what is saved, and loses nothing")
{
    Office office;
    Desk eva(office, TemporaryStore::supervisor());
    Desk ana(office, TemporaryStore::identity());
    REQUIRE(eva.isAt(SyncState::Online));
    office.stalls = true;
    const CaseId id = openCase(eva);
    REQUIRE(eva.eventually([&] { return office.hasStalled.load(); }));
    eva.agent->pause();
    REQUIRE(eva.isAt(SyncState::Paused));
    CHECK_FALSE(eva.agent->status().error);
    office.stalls = false;

    eva.say({eva.store->newFact(id, CaseAssigned{QStringLiteral("ana")})});
    REQUIRE(eva.eventually([&] { return eva.agent->status().counts.toSend == 3; }));
    CHECK(eva.agent->status().state == SyncState::Paused);

    eva.agent->resume();
    CHECK(eva.eventually([&] {
        const auto status = eva.agent->status();
        return status.state == SyncState::Online && status.counts.toSend == 0;
    }));
    CHECK(ana.eventually([&] { return ana.file(id).has_value() && ana.file(id)->opened; }));

    eva.agent->pause(); // with nothing under way
    REQUIRE(eva.isAt(SyncState::Paused));
}
