// Workstations that keep themselves up to date, on a server in the same process.
#include "core/store/sync/store_sync.h"
#include "tests/core/sync/desk.h"

using namespace expediente;
using namespace expediente::tests;

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
