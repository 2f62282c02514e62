// A workstation whose server has too much to do.
#include "tests/core/sync/desk.h"

#include <future>

using namespace expediente;
using namespace expediente::tests;

TEST_CASE("a busy server is asked again when it said, whatever is saved, and at once by a person")
{
    Office office(officeHour());
    Desk eva(office, TemporaryStore::supervisor());
    REQUIRE(eva.isAt(SyncState::Online));
    office.setBusy(std::chrono::hours(1));
    const CaseId id = openCase(eva);
    REQUIRE(eva.isAt(SyncState::ServerBusy));
    CHECK(eva.agent->status().error->code == ErrorCode::ServerBusy);
    const int sentAway = office.sentAway();
    office.setBusy({});
    eva.say({eva.store->newFact(id, NoteWritten{QStringLiteral("nota"), NoteKind::General})});
    std::promise<void> never;
    never.get_future().wait_for(std::chrono::milliseconds(300)); // fifteen of its longest pauses
    CHECK(eva.agent->status().state == SyncState::ServerBusy);
    CHECK(office.sentAway() == sentAway);
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
    office.setBusy(std::chrono::seconds(0));
    openCase(eva);
    CHECK(eva.eventually([&] { return eva.agent->status().stuck; }));
    office.setReachable(false);
    office.setBusy({});
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
