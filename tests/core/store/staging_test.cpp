#include "core/store/queries/case_list.h"
#include "core/store/queries/case_read.h"
#include "core/store/queries/store_info.h"
#include "core/store/rebuilding.h"
#include "core/store/verifying.h"
#include "tests/support/print.h"
#include "tests/support/temporary_store.h"

#include <catch2/catch_test_macros.hpp>

using namespace expediente;

namespace {

const QDate listDay(2037, 1, 1);

size_t listed(TemporaryStore& store)
{
    return store
        ->ask([](Connection& c) { return casePage(c, {}, CaseSort::Name, 500, {}, listDay); })
        ->rows.size();
}

bool sound(TemporaryStore& store)
{
    return store->ask([](Connection& c) { return verifyStore(c, {}); })->sound();
}

ImportCompleted summary()
{
    ImportCompleted body;
    body.file = QStringLiteral("cartera.csv");
    body.sha256 = QByteArray(64, 'a');
    body.profile = QStringLiteral("cartera-mx");
    body.kind = QStringLiteral("portfolio");
    return body;
}

/// What a creditor's file brings of some cases: their openings and people.
std::vector<NewFact> portfolio(quint64 firstSeed, int cases)
{
    std::vector<NewFact> facts;
    for (quint64 seed = firstSeed; seed < firstSeed + quint64(cases); ++seed) {
        auto history = RandomCase(seed).history(0);
        facts.insert(facts.end(), history.begin(), history.end());
    }
    return facts;
}

FactId importPortfolio(TemporaryStore& store, quint64 firstSeed, int cases)
{
    const auto import = *store->beginImport().result();
    CHECK(store->stageImport(import, portfolio(firstSeed, cases)).result());
    const auto completed = store->completeImport(import, summary()).result();
    REQUIRE(completed);
    CHECK(store->applyImported({}));
    return *completed;
}

} // namespace

TEST_CASE("nothing of an import shows before it is completed, and then all of it does")
{
    TemporaryStore store;
    const auto import = *store->beginImport().result();
    CHECK(store->stageImport(import, portfolio(1, 10)).result()->duplicates == 0);
    const CaseId first = RandomCase(1).id();
    CHECK(listed(store) == 0);
    CHECK_FALSE(store->ask([&](Connection& c) { return readCase(c, first); })->has_value());
    CHECK(store->completeImport(import, summary()).result());
    CHECK(store->applyImported({}));
    CHECK(listed(store) == 10);
    CHECK(store->ask([&](Connection& c) { return readCase(c, first); })->has_value());
    CHECK(sound(store));
    CHECK(*store->rebuild({}));
}

TEST_CASE("a cancelled import leaves nothing, and work logged meanwhile stays whole")
{
    TemporaryStore store;
    const CaseId worked = store.addRandomCase(102, 5);
    const auto before = store.caseFile(worked);
    const auto import = *store->beginImport().result();
    CHECK(store->stageImport(import, portfolio(1, 10)).result());
    store.append(
        {store->newFact(worked, NoteWritten{QStringLiteral("durante"), NoteKind::General})});
    CHECK(store->stageImport(import, portfolio(11, 10)).result());
    CHECK(store->cancelImport(import).result());
    CHECK(listed(store) == 1);
    CHECK(store.caseFile(worked).notes.size() == before.notes.size() + 1);
    CHECK(sound(store));
    // And the next one starts clean.
    importPortfolio(store, 1, 10);
    CHECK(listed(store) == 11);
    CHECK(sound(store));
}

TEST_CASE("an import that a crash cut off is taken back when the store opens")
{
    TemporaryStore store;
    const auto import = *store->beginImport().result();
    CHECK(store->stageImport(import, portfolio(1, 10)).result());
    store.reopen();
    CHECK(listed(store) == 0);
    CHECK(sound(store));
    CHECK(store->beginImport().result());
}

TEST_CASE("an import completed but not yet applied goes on after a crash")
{
    TemporaryStore store;
    const auto import = *store->beginImport().result();
    CHECK(store->stageImport(import, portfolio(1, 10)).result());
    CHECK(store->completeImport(import, summary()).result());
    CHECK(listed(store) == 0);
    store.reopen();
    CHECK(store->caughtUp().result());
    CHECK(listed(store) == 10);
    CHECK_FALSE(*store->ask([](Connection& c) { return isBehind(c); }));
}

TEST_CASE("who listens hears of the cases that a store brings up to date by itself")
{
    TemporaryStore store;
    const auto import = *store->beginImport().result();
    CHECK(store->stageImport(import, portfolio(1, 450)).result());
    CHECK(store->completeImport(import, summary()).result());
    std::set<CaseId> told;
    store->onCommitted(
        [&](const Changes& changes) { told.insert(changes.cases.begin(), changes.cases.end()); });
    Progress progress;
    progress.cancelled = [] { return true; };
    CHECK(store->applyImported(progress).error().code == ErrorCode::Cancelled);
    CHECK(store->caughtUp().result());
    CHECK(told.size() == 450);
    CHECK(listed(store) == 450);
}

TEST_CASE("a void that a cancelled or a crashed import staged leaves no trace")
{
    TemporaryStore store;
    const CaseId worked = store.addRandomCase(100, 0);
    const auto opened = store.caseFile(worked).opened->id;
    const auto stageVoid = [&] {
        const auto import = *store->beginImport().result();
        REQUIRE(
            store
                ->stageImport(import,
                    std::array{store->newFact(worked, FactVoided{{opened}, QStringLiteral("x")})})
                .result());
        return import;
    };
    CHECK(store->cancelImport(stageVoid()).result());
    CHECK_FALSE(store->ask([&](Connection& c) { return presentFact(c, opened); })->value().voided);
    stageVoid();
    CHECK(*store->rebuild({}));
    store.reopen();
    CHECK_FALSE(store->ask([&](Connection& c) { return presentFact(c, opened); })->value().voided);
    CHECK(*store->rebuild({}));
    // And one that is completed counts.
    CHECK(store->completeImport(stageVoid(), summary()).result());
    CHECK(store->ask([&](Connection& c) { return presentFact(c, opened); })->value().voided);
}

TEST_CASE("an undone import leaves the lists, keeps its history, and can't be undone twice")
{
    TemporaryStore store;
    const auto kept = importPortfolio(store, 1, 5);
    const auto undone = importPortfolio(store, 50, 7);
    CHECK(store->undoImport({undone, QStringLiteral("archivo equivocado")}, {}));
    CHECK(listed(store) == 5);
    const auto file = store.caseFile(RandomCase(50).id());
    CHECK_FALSE(file.opened);
    CHECK_FALSE(file.timeline.empty());
    CHECK(sound(store));
    CHECK(*store->rebuild({}));
    CHECK(store->undoImport({undone, QStringLiteral("otra vez")}, {}).error().code
        == ErrorCode::NotFound);
    const auto rows = *store->ask([](Connection& c) { return imports(c); });
    REQUIRE(rows.size() == 2);
    CHECK(std::ranges::count(rows, true, &ImportRow::undone) == 1);
    CHECK(std::ranges::find(rows, kept, &ImportRow::fact)->undone == false);
}

TEST_CASE("facts that are here already are counted and not written again")
{
    TemporaryStore store;
    importPortfolio(store, 1, 5);
    const auto import = *store->beginImport().result();
    CHECK(store->stageImport(import, portfolio(1, 5)).result()->duplicates == 15);
    CHECK(store->completeImport(import, summary()).result());
    CHECK(store->applyImported({}));
    CHECK(listed(store) == 5);
}

TEST_CASE("only one import at a time")
{
    TemporaryStore store;
    CHECK(store->beginImport().result());
    CHECK(store->beginImport().result().error().code == ErrorCode::StoreBusy);
}

TEST_CASE("what an import says of a case that somebody has open counts for the next save on it")
{
    TemporaryStore store;
    const CaseId id = store.addRandomCase(102, 5);
    REQUIRE(store->expectWork(id).result());
    const auto import = *store->beginImport().result();
    const auto [person, points] = [&] {
        const auto first = store.caseFile(id).persons.at(0);
        return std::pair(first.id, first.points.size());
    }();
    const ContactPointAdded phone{
        ContactPointType::Mobile, QStringLiteral("+524427770001"), {}, {}};
    CHECK(store->stageImport(import, std::array{store->newFact(person, phone)}).result());
    CHECK(store->completeImport(import, summary()).result());
    CHECK(store->applyImported({}));
    store.append({store->newFact(person,
        ContactPointAdded{ContactPointType::Mobile, QStringLiteral("+524427770002"), {}, {}})});
    CHECK(store.caseFile(id).persons.at(0).points.size() == points + 2);
    CHECK(*store->rebuild({}));
}
