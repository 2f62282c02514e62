// A workstation that hasn't come by its server for too long reads, and writes nothing.
#include "core/store/sync/server_link.h"
#include "core/store/sync/store_sync.h"
#include "tests/support/temporary_store.h"

#include <catch2/catch_test_macros.hpp>

using namespace expediente;

namespace {

template <class T>
ErrorCode codeOf(const Result<T>& result)
{
    REQUIRE_FALSE(result);
    return result.error().code;
}

/// A store under a server, with an import in it that can be undone.
struct Away {
    TemporaryStore store;
    CaseId known = store.addRandomCase(7, 3);
    FactId completed;

    explicit Away(int cases = 1) : completed(import(100, cases).value()) { }

    Result<FactId> import(quint64 firstSeed, int cases = 1)
    {
        std::vector<NewFact> facts;
        for (quint64 seed = firstSeed; seed < firstSeed + quint64(cases); ++seed)
            std::ranges::move(RandomCase(seed).history(0), std::back_inserter(facts));
        const auto begun = store->beginImport().result();
        if (!begun)
            return fail(begun.error());
        REQUIRE(store->stageImport(*begun, facts).result());
        ImportCompleted summary;
        summary.file = summary.profile = summary.kind = QStringLiteral("x");
        summary.sha256 = QByteArray(64, 'a');
        auto done = store->completeImport(*begun, summary).result();
        REQUIRE(store->applyImported({}));
        return done;
    }
    void endLeaseIn(qint64 ms)
    {
        ServerLink link;
        link.url = QStringLiteral("https://sync.example");
        link.leaseEndsMs = store.clock().now().utcMs + ms;
        REQUIRE(StoreSync(*store).keepLink(link));
    }
    Result<Appended> note()
    {
        return store->append({store->newFact(known, NoteWritten{"Nota", NoteKind::General})})
            .result();
    }
    Done undo() { return store->undoImport({completed, QStringLiteral("x"), true}, {}); }
};

} // namespace

TEST_CASE("once a lease has ended nothing is written by whichever way, and all can be read")
{
    Away away;
    away.endLeaseIn(-1);
    CHECK(codeOf(away.note()) == ErrorCode::LeaseEnded);
    CHECK(codeOf(away.import(2000)) == ErrorCode::LeaseEnded);
    CHECK(codeOf(away.undo()) == ErrorCode::LeaseEnded);
    CHECK(codeOf(away.store->putAttachment("papel").result()) == ErrorCode::LeaseEnded);
    CHECK(away.store.caseFile(away.known).opened);

    away.endLeaseIn(1000);
    CHECK(away.note());
    CHECK(away.store->putAttachment("papel").result());
    CHECK(away.import(2000));
    CHECK(away.undo());
}

TEST_CASE("a clock that is turned back makes no lease longer, and coming by the server does")
{
    Away away;
    constexpr qint64 hour = 3'600'000;
    const Moment start = away.store.clock().now();
    away.endLeaseIn(5 * hour);
    const auto turnTo = [&](qint64 ms) {
        away.store.clock().set({start.utcMs + ms, start.offsetSeconds, start.zone});
    };
    turnTo(4 * hour);
    CHECK(away.note());
    turnTo(6 * hour);
    CHECK(codeOf(away.note()) == ErrorCode::LeaseEnded);
    for (const bool reopened : {false, true}) {
        if (reopened)
            away.store.reopen();
        turnTo(1 * hour);
        CHECK(codeOf(away.note()) == ErrorCode::LeaseEnded);
        CHECK(leaseOf(*StoreSync(*away.store).link()).hasEnded(away.store.clock().now()));
    }
    auto link = **StoreSync(*away.store).link();
    Tokens fresh;
    fresh.leaseUntilMs = 3 * hour; // from then on
    link.take(fresh, away.store.clock().now().utcMs);
    REQUIRE(StoreSync(*away.store).keepLink(link));
    CHECK(away.note());
}

TEST_CASE("an undo that was begun is finished, lease or not")
{
    constexpr int moreThanOneStep = 900;
    Away away(moreThanOneStep);
    away.endLeaseIn(1000);
    Progress once;
    bool stop = false;
    once.cancelled = [&] { return std::exchange(stop, true); };
    REQUIRE(codeOf(away.store->undoImport({away.completed, QStringLiteral("x"), true}, once))
        == ErrorCode::Cancelled);
    away.endLeaseIn(-1);
    CHECK(away.undo());
}
