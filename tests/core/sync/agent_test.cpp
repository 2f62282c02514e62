// Workstations that keep themselves up to date, on a server in the same process.
#include "core/store/attachments.h"
#include "core/store/queries/case_read.h"
#include "core/sync/server_talk.h"
#include "core/sync/sync_agent.h"
#include "core/wire/codec.h"
#include "tests/support/office.h"
#include "tests/support/print.h"
#include "tests/support/temporary_store.h"

#include <catch2/catch_test_macros.hpp>

#include <atomic>
#include <future>

using namespace expediente;

namespace {

template <class T>
T must(Result<T> result)
{
    REQUIRE(result);
    return std::move(*result);
}

/// That of the workstations.
Moment officeHour()
{
    return Moment::fromDateTime(
        QDateTime({2026, 11, 24}, {12, 0}, QTimeZone("America/Mexico_City")));
}

/// A server that has too much to do, while it is busy.
struct Crowd {
    std::atomic<bool> busy = false;
    std::atomic<int> sentAway = 0;
    std::chrono::seconds comeAgain{0};
};

class CrowdedLine final : public Transport {
public:
    CrowdedLine(std::unique_ptr<Transport> line, Crowd& crowd)
        : m_line(std::move(line)), m_crowd(crowd)
    {
    }
    Result<Response> exchange(const Request& request) override
    {
        if (!m_crowd.busy)
            return m_line->exchange(request);
        ++m_crowd.sentAway;
        return Response{503, {}, m_crowd.comeAgain};
    }
    void cancel() override { m_line->cancel(); }

private:
    std::unique_ptr<Transport> m_line;
    Crowd& m_crowd;
};

/// A workstation whose agent is at work.
struct Desk {
    Crowd crowd;
    SyncAgent::Pace pace{
        .firstRetry = std::chrono::milliseconds(5), .longestRetry = std::chrono::milliseconds(20)};
    Office& office;
    TemporaryStore store;
    std::mutex mutex;
    std::condition_variable changed;
    std::optional<SyncAgent> agent;

    Desk(Office& server, const StoreIdentity& whose) : office(server), store({}, whose)
    {
        store.clock().set(officeHour());
        office.describe(whose.user, whose.userName, whose.role);
        StoreSync side(*store);
        const auto joining =
            must(join({QStringLiteral("https://server"), {}, {}, office.code(whose.user)},
                must(side.device()), office.connect()));
        REQUIRE(side.join(joining.enrolled, joining.link));
        store.reopen();
        start();
    }
    ~Desk() { agent.reset(); }

    void start()
    {
        store->onCommitted([this](const Changes&) { note(); });
        const auto connect = [this, line = office.connect()](
                                 const ServerLink& link) -> Result<std::unique_ptr<Transport>> {
            auto made = line(link);
            if (!made)
                return made;
            return std::make_unique<CrowdedLine>(std::move(*made), crowd);
        };
        agent.emplace(
            *store, connect, [this](const SyncStatus&) { note(); }, pace);
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

/// The office's line, with what this test wants of it.
class TestedLine final : public Transport {
public:
    explicit TestedLine(std::unique_ptr<Transport> line) : m_line(std::move(line)) { }
    Result<Response> exchange(const Request& request) override
    {
        if (request.path == "/v1/upload" && losesUploads)
            return fail(ErrorCode::NetworkDown, {QStringLiteral("server"), QString()});
        if (request.path == "/v1/pull" && ++pulls > mostPulls)
            return fail(ErrorCode::NetworkDown, {QStringLiteral("server"), QString()});
        if (request.path != "/v1/pull")
            return m_line->exchange(request);
        auto pull = must(decodePull(request.body));
        pull.most = std::min(pull.most, mostOfPage);
        auto smaller = request;
        smaller.body = encode(pull);
        return m_line->exchange(smaller);
    }
    void cancel() override { m_line->cancel(); }

    int mostOfPage = 2000;
    bool losesUploads = false;
    int mostPulls = 1000;
    std::atomic<int> pulls = 0;

private:
    std::unique_ptr<Transport> m_line;
};

/// Its hash; the agent isn't told.
QByteArray attach(Desk& desk, CaseId id, const QByteArray& bytes)
{
    DocumentAttached document;
    document.name = QStringLiteral("foto.jpg");
    document.mime = QStringLiteral("image/jpeg");
    document.size = bytes.size();
    document.sha256 = must(desk.store->putAttachment(bytes).result());
    desk.store.append({desk.store->newFact(id, document)});
    return document.sha256;
}

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
    Office office(officeHour());
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
    Office office(officeHour());
    Desk eva(office, TemporaryStore::supervisor());
    REQUIRE(eva.isAt(SyncState::Online));
    office.setReachable(false);
    const CaseId id = openCase(eva);
    REQUIRE(eva.isAt(SyncState::Offline));
    CHECK(eva.agent->status().counts.toSend == 2);
    CHECK(eva.agent->status().error->code == ErrorCode::NetworkDown);
    CHECK(eva.file(id)->opened);
    office.setReachable(true);
    CHECK(eva.eventually([&] {
        const auto status = eva.agent->status();
        return status.state == SyncState::Online && status.counts.toSend == 0;
    }));
    CHECK_FALSE(eva.agent->status().error);
}

TEST_CASE("a busy server is asked again when it said, whatever is saved, and at once by a person")
{
    Office office(officeHour());
    Desk eva(office, TemporaryStore::supervisor());
    REQUIRE(eva.isAt(SyncState::Online));
    eva.crowd.comeAgain = std::chrono::hours(1);
    eva.crowd.busy = true;
    const CaseId id = openCase(eva);
    REQUIRE(eva.eventually([&] {
        const auto error = eva.agent->status().error;
        return error && error->code == ErrorCode::ServerBusy;
    }));
    CHECK(eva.agent->status().state == SyncState::Offline);
    const int sentAway = eva.crowd.sentAway;
    eva.crowd.busy = false;
    eva.say({eva.store->newFact(id, NoteWritten{QStringLiteral("nota"), NoteKind::General})});
    std::promise<void> never;
    never.get_future().wait_for(std::chrono::milliseconds(300)); // fifteen of its longest pauses
    CHECK(eva.crowd.sentAway == sentAway);
    CHECK(eva.agent->status().state == SyncState::Offline);
    eva.agent->resume();
    CHECK(eva.eventually([&] {
        const auto status = eva.agent->status();
        return status.state == SyncState::Online && status.counts.toSend == 0;
    }));
}

TEST_CASE(
    "when nothing goes through for long though there is a network, that is said until it does")
{
    Office office(officeHour());
    Desk eva(office, TemporaryStore::supervisor());
    REQUIRE(eva.isAt(SyncState::Online));
    eva.agent.reset();
    eva.pace.stuckAfter = std::chrono::milliseconds(1);
    eva.start();
    REQUIRE(eva.isAt(SyncState::Online));
    CHECK_FALSE(eva.agent->status().stuck);
    eva.crowd.busy = true;
    openCase(eva);
    CHECK(eva.eventually([&] { return eva.agent->status().stuck; }));
    office.setReachable(false);
    eva.crowd.busy = false;
    CHECK(eva.eventually([&] { // nothing is wrong with waiting for a network
        const auto status = eva.agent->status();
        return !status.stuck && status.error && status.error->code == ErrorCode::NetworkDown;
    }));
    office.setReachable(true);
    CHECK(eva.eventually([&] {
        const auto status = eva.agent->status();
        return status.state == SyncState::Online && status.counts.toSend == 0 && !status.stuck;
    }));
}

TEST_CASE("a workstation that was taken off the list says so, and asks no more")
{
    Office office(officeHour());
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
    Office office(officeHour());
    Desk eva(office, TemporaryStore::supervisor());
    Desk ana(office, TemporaryStore::identity());
    REQUIRE(eva.isAt(SyncState::Online));
    office.setAnswersPushes(false);
    const CaseId id = openCase(eva);
    REQUIRE(eva.eventually([&] { return office.leftPushUnanswered(); }));
    eva.agent->pause();
    REQUIRE(eva.isAt(SyncState::Paused));
    CHECK_FALSE(eva.agent->status().error);
    office.setAnswersPushes(true);

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

TEST_CASE("an attachment comes when it is whole, however long after the fact that names it")
{
    Office office(officeHour());
    Desk eva(office, TemporaryStore::supervisor());
    Desk ana(office, TemporaryStore::identity());
    const CaseId id = openCase(eva);
    eva.say({eva.store->newFact(id, CaseAssigned{QStringLiteral("ana")})});
    REQUIRE(ana.eventually([&] { return ana.file(id).has_value() && ana.file(id)->opened; }));
    eva.agent.reset();
    const QByteArray photo("a photo");
    const QByteArray sha256 = attach(eva, id, photo);
    {
        StoreSync side(*eva.store);
        TestedLine wire(must(office.connect()(*must(side.link()))));
        wire.losesUploads = true;
        REQUIRE_FALSE(ServerTalk(side, wire, eva.store.clock()).exchange());
    }
    // She knows of it, and has asked for it in vain.
    REQUIRE(ana.eventually([&] {
        const auto file = ana.file(id);
        return !file->documents.empty() && ana.agent->status().state == SyncState::Online;
    }));
    const auto has = [&] {
        return must(ana.store->ask(
            [&](Connection& connection) { return readAttachment(connection, sha256) == photo; }));
    };
    CHECK_FALSE(has());
    eva.start();
    CHECK(ana.eventually(has));
}

TEST_CASE("an exchange that breaks off leaves the lists up to date with what came")
{
    Office office(officeHour());
    Desk eva(office, TemporaryStore::supervisor());
    auto another = TemporaryStore::supervisor();
    another.user = QStringLiteral("raquel");
    office.describe(QStringLiteral("ana"), QStringLiteral("Ana"), QStringLiteral("collector"));
    Desk raquel(office, another);
    const CaseId id = openCase(eva);
    REQUIRE(raquel.eventually([&] { return raquel.file(id).has_value(); }));
    raquel.agent.reset();
    eva.say({eva.store->newFact(id, CaseAssigned{QStringLiteral("ana")})});
    REQUIRE(eva.eventually([&] { return !office.bodies(id, Kind::CaseAssigned).empty(); }));

    StoreSync side(*raquel.store);
    {
        SyncSession session(side);
        const auto question = must(session.next());
        REQUIRE(question->what == SyncQuestion::What::Pull);
        const auto link = *must(side.link());
        const auto wire = must(office.connect()(link));
        const auto answer = must(wire->exchange({"/v1/pull", link.tokens.access, question->body}));
        auto page = must(decodePullReply(answer.body));
        REQUIRE(page.entries.size() == 1);
        page.more = true;
        REQUIRE(session.take(encode(page)));
    }
    REQUIRE(raquel.store->caughtUp().result());
    CHECK(must(raquel.store->ask([&](Connection& connection) {
        return connection.query("SELECT 1 FROM case_summary WHERE assigned_to = 'ana'").next();
    })));
}

TEST_CASE("pages are asked for ahead, each once, and a line that breaks there loses nothing")
{
    constexpr int pages = 3, ofPage = 40;
    Office office(officeHour());
    Desk eva(office, TemporaryStore::supervisor());
    auto another = TemporaryStore::supervisor();
    another.user = QStringLiteral("raquel");
    Desk raquel(office, another);
    REQUIRE(raquel.isAt(SyncState::Online));
    raquel.agent.reset();
    const CaseId id = openCase(eva);
    for (int page = 0; page < pages; ++page) {
        std::vector<NewFact> facts;
        for (int i = 0; i < ofPage; ++i)
            facts.push_back(eva.store->newFact(
                id, NoteWritten{QStringLiteral("nota %1").arg(i), NoteKind::General}));
        eva.say(std::move(facts));
        const size_t said = size_t(page + 1) * ofPage; // each page's in a transaction of its own
        REQUIRE(
            eva.eventually([&] { return office.bodies(id, Kind::NoteWritten).size() == said; }));
    }
    StoreSync side(*raquel.store);
    const auto notes = [&] {
        const auto file = raquel.file(id);
        return file ? file->notes.size() : 0;
    };
    const auto line = [&] {
        auto made = std::make_unique<TestedLine>(must(office.connect()(*must(side.link()))));
        made->mostOfPage = ofPage;
        return made;
    };
    const auto broken = line();
    broken->mostPulls = 2;
    CHECK_FALSE(ServerTalk(side, *broken, raquel.store.clock()).exchange());
    CHECK(notes() == size_t(2 * ofPage));
    const auto sound = line();
    REQUIRE(ServerTalk(side, *sound, raquel.store.clock()).exchange());
    CHECK(notes() == size_t(pages * ofPage));
    CHECK(sound->pulls == 1);
}
