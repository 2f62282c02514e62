// What a store that syncs keeps beside its facts: what waits, what was refused, what is parked.
#include "core/store/queries/case_read.h"
#include "core/store/queries/sync_list.h"
#include "core/store/sync/store_sync.h"
#include "tests/support/print.h"
#include "tests/support/temporary_store.h"

#include <catch2/catch_test_macros.hpp>

using namespace expediente;

namespace {

template <class T>
T must(Result<T> result)
{
    REQUIRE(result);
    return std::move(*result);
}

/// Another workstation of the same agency, as the server hands on what it said.
struct Elsewhere {
    DeviceKey key = DeviceKey::generate();
    Sealer sealer{key, DeviceId{Uuid::v7(1)}, 0, 0, {}};
    quint64 seq = 0;

    LoggedFact logged(const NewFact& fact, const Hash& previous = {})
    {
        LoggedFact logged;
        logged.fact = sealer.seal(fact, previous, 1'800'000'000'000);
        logged.seq = ++seq;
        logged.effective = logged.fact.content.hlc;
        return logged;
    }
};

PullReply told(StoreSync& side, std::vector<PullEntry> entries)
{
    PullReply reply;
    reply.from = must(side.cursor());
    reply.to = "next";
    reply.entries = std::move(entries);
    return reply;
}

std::vector<UnsettledRow> list(TemporaryStore& store, auto question)
{
    return must(store->ask(question));
}

} // namespace

TEST_CASE("what waits to be sent is listed with its case, oldest first, and the agency's by name")
{
    TemporaryStore store;
    const CaseId id = store.addRandomCase(7, 3);
    const auto rows =
        list(store, [](Connection& c) { return unsentRows(c, OutboxState::ToSend, 500); });
    REQUIRE(rows.size() > 3);
    CHECK(rows.front().kind == "agency.described");
    CHECK_FALSE(rows.front().caseId);
    CHECK_FALSE(rows.front().hidden);
    CHECK(std::ranges::any_of(rows, [&](const auto& row) { return row.caseId == id; }));
    CHECK(std::ranges::none_of(rows, &UnsettledRow::hidden));
    CHECK(list(store, [](Connection& c) { return unsentRows(c, OutboxState::ToSend, 2); }).size()
        == 2);
}

TEST_CASE("a refused fact is listed whole, can be set aside and taken up again")
{
    TemporaryStore store;
    const CaseId id = store.addRandomCase(7, 3);
    const auto said =
        store.append({store->newFact(id, NoteWritten{"Pide una carta", NoteKind::General})});
    StoreSync side(*store);
    const qint64 before = must(side.counts()).toSend;
    PushReply reply;
    reply.verdicts = {{said.ids.front(), Ruling::Rejected, Refusal::BadBody, "text", {}}};
    REQUIRE(side.settle(reply));
    const auto counts = must(side.counts());
    CHECK(counts.rejected == 1);
    CHECK(counts.toSend == before - 1);

    const auto rows = list(store, [](Connection& c) { return rejectedRows(c, 10); });
    REQUIRE(rows.size() == 1);
    CHECK(rows.front().id == said.ids.front());
    CHECK(rows.front().why == Refusal::BadBody);
    CHECK(rows.front().about == "text");
    CHECK(rows.front().caseId == id);
    const auto fact =
        must(store->ask([&](Connection& c) { return rejectedFact(c, said.ids.front()); }));
    REQUIRE(fact);
    CHECK(fact->ours.body.contains("Pide una carta"));
    CHECK_FALSE(fact->servers);

    REQUIRE(side.setAside(said.ids.front(), true));
    CHECK(must(side.counts()).rejected == 0);
    CHECK(list(store, [](Connection& c) { return rejectedRows(c, 10); }).front().aside);
    REQUIRE(side.setAside(said.ids.front(), false));
    CHECK(must(side.counts()).rejected == 1);
}

TEST_CASE("the server's version stands beside the refused one of the same id")
{
    TemporaryStore store({}, TemporaryStore::identityUnderServer());
    Elsewhere elsewhere;
    StoreSync side(*store);
    RandomCase random(11);
    const auto history = random.history(2);
    std::vector<PullEntry> entries{Granted{Subject(random.id())}};
    entries.emplace_back(elsewhere.logged(history.front()));
    REQUIRE(side.apply(told(side, entries)));
    auto ours = store->newFact(random.id(), NoteWritten{"Lo mío", NoteKind::General});
    ours.id = FactId{Uuid::v7(5)};
    store.append({ours});
    auto theirs = ours;
    theirs.body = "{\"kind\":\"general\",\"text\":\"Lo del servidor\"}";
    REQUIRE(side.apply(told(side, {elsewhere.logged(theirs)})));
    const auto fact = must(store->ask([&](Connection& c) { return rejectedFact(c, *ours.id); }));
    REQUIRE(fact);
    CHECK(fact->ours.body.contains("Lo mío"));
    REQUIRE(fact->servers);
    CHECK(fact->servers->body.contains("Lo del servidor"));
    CHECK(list(store, [](Connection& c) { return rejectedRows(c, 10); }).front().why
        == Refusal::OtherContent);
}

TEST_CASE("a refused fact goes from the list when it comes after all, and not for another's")
{
    TemporaryStore store({}, TemporaryStore::identityUnderServer());
    Elsewhere elsewhere;
    StoreSync side(*store);
    RandomCase random(11);
    std::vector<PullEntry> entries{Granted{Subject(random.id())}};
    entries.emplace_back(elsewhere.logged(random.history(2).front()));
    REQUIRE(side.apply(told(side, entries)));
    auto mine = store->newFact(random.id(), NoteWritten{"Lo mío", NoteKind::General});
    auto taken = store->newFact(random.id(), NoteWritten{"Lo otro", NoteKind::General});
    mine.id = FactId{Uuid::v7(5)};
    taken.id = FactId{Uuid::v7(6)};
    store.append({mine, taken});
    const auto sent = must(side.nextToSend(Sending::New));
    const auto other =
        std::ranges::find(sent, *taken.id, [](const Fact& f) { return f.content.id; });
    REQUIRE(other != sent.end());
    PushReply reply;
    reply.verdicts = {{*mine.id, Ruling::Rejected, Refusal::OtherContent, {}, {}},
        {*taken.id, Ruling::Rejected, Refusal::NotYours, {}, {}}};
    REQUIRE(side.settle(reply));

    auto theirs = mine;
    theirs.body = "{\"kind\":\"general\",\"text\":\"Lo del servidor\"}";
    LoggedFact after;
    after.fact = *other;
    after.seq = 9;
    after.effective = other->content.hlc;
    REQUIRE(side.apply(told(side, {elsewhere.logged(theirs), after})));
    const auto rows = list(store, [](Connection& c) { return rejectedRows(c, 10); });
    REQUIRE(rows.size() == 1);
    CHECK(rows.front().id == *mine.id);
    const auto kept = must(store->ask([&](Connection& c) { return rejectedFact(c, *mine.id); }));
    REQUIRE(kept);
    CHECK(kept->ours.body.contains("Lo mío"));
    REQUIRE(kept->servers);
    CHECK(kept->servers->body.contains("Lo del servidor"));
}

TEST_CASE("what a newer program said is parked, and counts once this one can read it")
{
    TemporaryStore store({}, TemporaryStore::identityUnderServer());
    Elsewhere elsewhere;
    StoreSync side(*store);
    RandomCase random(11);
    const auto history = random.history(1);
    std::vector<PullEntry> entries{Granted{Subject(random.id())}};
    for (const NewFact& fact : history)
        entries.emplace_back(elsewhere.logged(fact));
    NewFact later = store->newFact(random.id(), NoteWritten{"De mañana", NoteKind::General});
    later.kindVersion = 99;
    entries.emplace_back(elsewhere.logged(later));
    REQUIRE(side.apply(told(side, entries)));
    CHECK(must(side.counts()).parked == 1);
    const auto rows = list(store, [](Connection& c) { return parkedRows(c, 10); });
    REQUIRE(rows.size() == 1);
    CHECK(rows.front().kind == "note.written");
    CHECK(rows.front().parked);
    const auto notes = [&] {
        return std::ranges::count_if(store.caseFile(random.id()).timeline, [](const auto& entry) {
            return entry.body && std::holds_alternative<NoteWritten>(*entry.body);
        });
    };
    const auto before = notes();

    // As if an update had come: the version is one that is known.
    store.close();
    {
        auto connection = store.tamper();
        connection.execute("UPDATE fact SET kind_version = 1 WHERE kind_version = 99");
    }
    store.reopen();
    CHECK(must(StoreSync(*store).counts()).parked == 0);
    CHECK(notes() == before + 1);
}

TEST_CASE("a store whose user's work waits can't be put under a server as somebody else's")
{
    TemporaryStore store;
    const CaseId id = store.addRandomCase(7, 3);
    store.append({store->newFact(id, NoteWritten{"Lo mío", NoteKind::General})});
    StoreSync side(*store);
    Enrolled enrolled;
    enrolled.agency = store->identity().agency;
    enrolled.agencyName = store->identity().agencyName;
    enrolled.user = "otra";
    enrolled.userName = "Otra Persona";
    enrolled.role = "collector";
    const auto refused = side.join(enrolled, {});
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::UserMismatch);
    CHECK_FALSE(must(side.link()));
    enrolled.user = store->identity().user;
    CHECK(side.join(enrolled, {}));
}

TEST_CASE("lists follow a long pull once it has ended, and where it was cut off, too")
{
    TemporaryStore store({}, TemporaryStore::identityUnderServer());
    Elsewhere elsewhere;
    StoreSync side(*store);
    RandomCase random(11);
    std::vector<PullEntry> entries{Granted{Subject(random.id())}};
    for (const NewFact& fact : random.history(1))
        entries.emplace_back(elsewhere.logged(fact));
    REQUIRE(side.apply(told(side, entries)));
    const auto isAssignedTo = [&](const char* user) {
        return must(store->ask([&](Connection& c) {
            return c.query("SELECT 1 FROM case_summary WHERE assigned_to = ?")
                .with(QString::fromLatin1(user))
                .next();
        }));
    };
    const auto comes = [&](const char* user) {
        auto page = told(side,
            {elsewhere.logged(store->newFact(random.id(), CaseAssigned{QLatin1String(user)}))});
        page.more = true;
        REQUIRE(side.apply(page));
    };
    comes("ana");
    CHECK_FALSE(isAssignedTo("ana"));
    comes("eva");
    side.catchUp();
    REQUIRE(store->caughtUp().result());
    CHECK(isAssignedTo("eva"));

    comes("raquel");
    store.close();
    store.reopen();
    REQUIRE(store->caughtUp().result());
    CHECK(isAssignedTo("raquel"));
}
