#include "core/store/queries/case_list.h"
#include "core/store/queries/case_read.h"
#include "core/store/queries/store_info.h"
#include "core/store/verifying.h"
#include "tests/support/print.h"
#include "tests/support/temporary_store.h"

#include <catch2/catch_test_macros.hpp>

using namespace expediente;

namespace {

/// Some thousand facts: several steps of an undo.
constexpr int manyCases = 900;

struct Undoing {
    TemporaryStore store;
    FactId first, second;

    explicit Undoing(int cases = manyCases)
    {
        first = import(1, 5, {});
        second = import(1000, cases, {});
    }

    FactId import(quint64 firstSeed, int cases, std::set<qint64> leansOn)
    {
        std::vector<NewFact> facts;
        for (quint64 seed = firstSeed; seed < firstSeed + quint64(cases); ++seed)
            std::ranges::move(RandomCase(seed).history(0), std::back_inserter(facts));
        const auto id = *store->beginImport().result();
        CHECK(store->stageImport(id, facts).result());
        ImportCompleted summary;
        summary.file = QStringLiteral("cartera-%1.csv").arg(firstSeed);
        summary.sha256 = QByteArray(64, 'a');
        summary.profile = summary.kind = QStringLiteral("portfolio");
        const auto completed = store->completeImport(id, summary, std::move(leansOn)).result();
        REQUIRE(completed);
        CHECK(store->applyImported({}));
        return *completed;
    }
    Done undo(FactId completed, const Progress& progress = {}, bool evenWithWork = false)
    {
        return store->undoImport(
            {completed, QStringLiteral("archivo equivocado"), evenWithWork}, progress);
    }
    /// Cancels the undo of the second import after that many steps.
    int cancelAfter(int steps)
    {
        int taken = 0;
        Progress progress;
        progress.report = [&](qint64, qint64) { ++taken; };
        progress.cancelled = [&] { return taken >= steps; };
        const auto done = undo(second, progress);
        CHECK((done || done.error().code == ErrorCode::Cancelled));
        return taken;
    }
    size_t listed()
    {
        return size_t(
            store->ask([](Connection& c) { return countCases(c, {}, QDate(2037, 1, 1)).cases; })
                .value());
    }
    bool sound()
    {
        return store->ask([](Connection& c) { return verifyStore(c, {}); })->sound();
    }
    ImportRow row(FactId completed)
    {
        const auto rows = *store->ask([](Connection& c) { return imports(c); });
        return *std::ranges::find(rows, completed, &ImportRow::fact);
    }
};

QStringList refusal(const Done& done)
{
    REQUIRE_FALSE(done);
    CHECK(done.error().code == ErrorCode::RuleRefused);
    return done.error().args;
}

} // namespace

TEST_CASE("an undo that is cancelled leaves lists and facts agreeing after every step")
{
    Undoing made;
    size_t before = made.listed();
    REQUIRE(before == manyCases + 5);
    CHECK(made.cancelAfter(1) == 1);
    CHECK(made.listed() < before);
    CHECK(made.listed() > 5);
    CHECK(made.row(made.second).undoing);
    CHECK(*made.store->rebuild({}));
    CHECK(refusal(made.store->beginImport().result().map([](qint64) {}))
        == QStringList{"import.undo_half_done"});

    SECTION("undone again, it is finished")
    {
        CHECK(made.undo(made.second));
    }
    SECTION("it is finished when the store opens")
    {
        made.store.reopen();
        CHECK(made.store->caughtUp().result());
    }
    CHECK(made.listed() == 5);
    CHECK(made.row(made.second).undone);
    CHECK(made.sound());
    CHECK(*made.store->rebuild({}));
    CHECK(made.store->beginImport().result());
}

TEST_CASE("each fact of an import is voided once, however often its undo was cut off")
{
    Undoing made;
    while (!made.row(made.second).undone)
        CHECK(made.cancelAfter(1) == 1);
    const auto again = made.store->ask([](Connection& c) {
        auto query =
            c.query("SELECT count(*) FROM fact f JOIN json_each(CAST(f.body AS TEXT), '$.facts') "
                    "WHERE f.kind = 'fact.voided'");
        query.next();
        return query.integer(0);
    });
    CHECK(*again == manyCases * 3 + 1); // and import.completed itself
}

TEST_CASE("an import on which a later one builds is undone only after that one")
{
    Undoing made(3);
    const auto later = made.import(5000, 2, {1});
    const auto args = refusal(made.undo(made.first));
    CHECK(args == QStringList{"import.others_lean", "cartera-5000.csv", "2037-01-01"});
    CHECK(made.listed() == 10);
    CHECK_FALSE(made.row(made.first).undoing);
    CHECK(made.undo(made.second)); // nobody builds on it
    CHECK(made.undo(later));
    CHECK(made.undo(made.first));
    CHECK(made.listed() == 0);
}

TEST_CASE("an undo that takes people's work out of the lists asks first")
{
    Undoing made(3);
    const CaseId worked = RandomCase(1000).id();
    made.store.append(
        {made.store->newFact(worked, NoteWritten{QStringLiteral("vino"), NoteKind::General})});
    CHECK(refusal(made.undo(made.second)) == QStringList{"import.has_work", "1"});
    CHECK(made.listed() == 8);
    CHECK(made.undo(made.second, {}, true));
    CHECK(made.listed() == 5);
    CHECK(made.store.caseFile(worked).notes.size() == 1);
}

TEST_CASE("work that was voided, or is on cases that stay, stands in no undo's way")
{
    Undoing made(3);
    const CaseId worked = RandomCase(1000).id();
    const auto note =
        made.store
            .append(
                {made.store->newFact(worked, NoteWritten{QStringLiteral("x"), NoteKind::General})})
            .ids.front();
    made.store.append({made.store->newFact(worked, FactVoided{{note}, QStringLiteral("otro caso")}),
        made.store->newFact(
            RandomCase(1).id(), NoteWritten{QStringLiteral("vino"), NoteKind::General})});
    CHECK(made.undo(made.second));
    CHECK(made.listed() == 5);
}

TEST_CASE("what is said in the name of an import goes with it")
{
    Undoing made(3);
    const CaseId other = RandomCase(1).id();
    CHECK(made.store
              ->appendToImport(made.second,
                  {made.store->newFact(
                      other, CaseRecalled{QDate(2036, 12, 31), QStringLiteral("ya no viene")})})
              .result());
    CHECK(made.store.caseFile(other).state == CaseState::Recalled);
    CHECK(made.undo(made.second));
    CHECK(made.store.caseFile(other).state == CaseState::Open);
    CHECK(made.listed() == 5);
    CHECK(*made.store->rebuild({}));
    CHECK(made.store->appendToImport(made.second, {}).result().error().code == ErrorCode::NotFound);
}
