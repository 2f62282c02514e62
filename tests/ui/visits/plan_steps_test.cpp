#include "tests/support/print.h"
#include "tests/ui/agenda/page_bench.h"
#include "ui/agenda/round_day.h"
#include "ui/visits/plan_steps.h"

#include <catch2/catch_test_macros.hpp>

#include <random>
#include <set>

using namespace expediente;
using namespace expediente::ui;

namespace {

struct PlanBench : PageBench {
    const QDate day = today().addDays(1);

    CaseId add(const char* name, int north = 0)
    {
        return addCase({.folio = QString::fromUtf8(name),
            .name = QString::fromUtf8(name),
            .place = std::pair<qint64, qint64>{20'590'000 + north, -100'390'000}});
    }
    template <class Make>
    PlanStep run(Make make)
    {
        const auto step = store->ask([&](Connection& c) { return make(c); }).value();
        if (!step.facts.empty())
            store.append(step.facts);
        return step;
    }
    PlanStep plan(const std::vector<CaseId>& cases)
    {
        return run([&](Connection& c) { return planCases(c, *store, day, cases); });
    }
    RoundDay round()
    {
        return store
            ->ask([&](Connection& c) {
                return askRoundDay(c, day, store->clock().now(), store->context());
            })
            .value();
    }
    QStringList ahead()
    {
        const RoundDay found = round();
        QStringList names;
        for (const int stop : found.order.ahead)
            names << found.stops[size_t(stop)].stop.caseRow.name;
        return names;
    }
    const RoundStop stop(const char* name)
    {
        for (const auto& found : round().stops)
            if (found.stop.caseRow.name == QLatin1String(name))
                return found.stop;
        throw std::runtime_error("no such stop");
    }
    PlanStep move(const char* name, int by)
    {
        const CaseId id = stop(name).caseRow.id;
        return run([&](Connection& c) { return moveStop(c, *store, day, id, by); });
    }
};

} // namespace

TEST_CASE("chosen cases join the end of the round, each once, and only those that may be visited")
{
    PlanBench bench;
    const CaseId a = bench.add("a");
    const CaseId b = bench.add("b");
    const CaseId stopped = bench.add("stopped");
    bench.say(stopped, DisputeOpened{QStringLiteral("el saldo"), {}});
    const CaseId closed = bench.add("closed");
    bench.say(closed, CaseClosed{});
    CHECK(bench.plan({b, stopped, closed, b}).stops == 1);
    CHECK(bench.plan({a, b}).stops == 1);
    CHECK(bench.ahead() == QStringList{"b", "a"});
    CHECK(bench.plan({a, b}).facts.empty());
}

TEST_CASE("a visit that somebody asked for brings its hour and purpose along")
{
    PlanBench bench;
    const CaseId id = bench.add("a");
    StepPlanned step;
    step.step = {.step = StepKind::Visit,
        .due = bench.day,
        .at = QTime(16, 30),
        .note = QStringLiteral("después de su turno")};
    bench.say(id, step);
    bench.plan({id});
    CHECK(bench.stop("a").fromMinute == 16 * 60 + 30);
    CHECK(bench.stop("a").purpose == QStringLiteral("después de su turno"));
}

TEST_CASE("moving a stop is one fact and keeps what was asked")
{
    PlanBench bench;
    bench.plan({bench.add("a"), bench.add("b"), bench.add("c")});
    const RoundStop c = bench.stop("c");
    bench.run([&](Connection& connection) {
        return askStop(connection, *bench.store, c.caseRow.id, c.visit,
            {QTime(10, 0), QTime(12, 0), QStringLiteral("con cita")});
    });
    CHECK(bench.move("c", -1).facts.size() == 1);
    CHECK(bench.ahead() == QStringList{"a", "c", "b"});
    CHECK(bench.stop("c").toMinute == 12 * 60);
    CHECK(bench.stop("c").purpose == QStringLiteral("con cita"));
    CHECK(bench.move("a", -1).facts.empty()); // it is first already
    CHECK(bench.move("b", 1).facts.empty());
}

TEST_CASE("a stop that was moved and changed leaves as a whole, and comes back where it was")
{
    PlanBench bench;
    bench.plan({bench.add("a"), bench.add("b"), bench.add("c")});
    bench.move("a", 1);
    bench.move("a", 1);
    bench.move("a", -1);
    REQUIRE(bench.ahead() == QStringList{"b", "a", "c"});
    const RoundStop a = bench.stop("a");
    const auto step = bench.run(
        [&](Connection& c) { return removeStop(c, *bench.store, a.caseRow.id, a.visit); });
    CHECK(bench.ahead() == QStringList{"b", "c"});
    bench.store.append(step.undo);
    CHECK(bench.ahead() == QStringList{"b", "a", "c"});
}

TEST_CASE("ordering by distance shortens the way and is undone by voiding")
{
    PlanBench bench;
    bench.plan({bench.add("far", 40'000), bench.add("near", 10'000), bench.add("farther", 60'000),
        bench.add("middle", 20'000)});
    const QStringList before = bench.ahead();
    const auto step = bench.run([&](Connection& c) {
        return shortenRound(
            c, *bench.store, bench.day, {.from = GeoPoint{20'590'000, -100'390'000}});
    });
    CHECK(bench.ahead() == QStringList{"near", "middle", "far", "farther"});
    CHECK(step.metresAfter < step.metresBefore);
    CHECK_FALSE(step.late);
    // Again there is nothing to do.
    CHECK(bench
              .run([&](Connection& c) {
                  return shortenRound(
                      c, *bench.store, bench.day, {.from = GeoPoint{20'590'000, -100'390'000}});
              })
              .facts.empty());
    REQUIRE(step.undoByVoiding);
    // The facts of the step are the last ones of their cases.
    std::vector<NewFact> voids;
    for (const auto& fact : step.facts) {
        const auto file = bench.store.caseFile(CaseId{fact.subject.uuid});
        FactVoided voided;
        voided.facts = {file.timeline.back().id};
        voided.reason = QStringLiteral("undone");
        voids.push_back(bench.store->newFact(fact.subject, voided));
    }
    bench.store.append(voids);
    CHECK(bench.ahead() == before);
}

TEST_CASE("hours that can't all be kept are told")
{
    PlanBench bench;
    bench.plan({bench.add("a"), bench.add("b", 300'000)});
    for (const char* name : {"a", "b"}) {
        const RoundStop stop = bench.stop(name);
        bench.run([&](Connection& c) {
            return askStop(
                c, *bench.store, stop.caseRow.id, stop.visit, {QTime(10, 0), QTime(10, 10), {}});
        });
    }
    const auto step = bench.run([&](Connection& c) {
        return shortenRound(c, *bench.store, bench.day, {.from = {}, .minute = 9 * 60});
    });
    CHECK(step.late);
}

TEST_CASE("a visit goes to the end of another day's round")
{
    PlanBench bench;
    bench.plan({bench.add("a"), bench.add("b")});
    const CaseId there = bench.add("there");
    bench.planVisit(there, 500, {}, {}, bench.day.addDays(1));
    const RoundStop a = bench.stop("a");
    bench.run([&](Connection& c) {
        return moveToDay(c, *bench.store, a.caseRow.id, a.visit, bench.day.addDays(1));
    });
    CHECK(bench.ahead() == QStringList{"b"});
    const auto other = bench.store
                           ->ask([&](Connection& c) {
                               return askRoundDay(c, bench.day.addDays(1),
                                   bench.store->clock().now(), bench.store->context());
                           })
                           .value();
    REQUIRE(other.order.ahead.size() == 2);
    CHECK(other.stops[size_t(other.order.ahead.back())].stop.caseRow.name == QStringLiteral("a"));
}

TEST_CASE("whatever is done to a round, each case is ahead once and in the order last seen")
{
    PlanBench bench;
    std::vector<CaseId> all;
    for (const char* name : {"a", "b", "c", "d", "e", "f"})
        all.push_back(bench.add(name, int(all.size()) * 7'000 % 30'000));
    bench.plan(all);
    QStringList wanted = bench.ahead();
    std::mt19937 random(11);
    const auto below = [&](qsizetype bound) { return qsizetype(random() % quint32(bound)); };
    for (int i = 0; i < 60; ++i) {
        if (wanted.isEmpty() || below(6) == 0) {
            bench.plan(all);
            for (const char* name : {"a", "b", "c", "d", "e", "f"})
                if (!wanted.contains(QLatin1String(name)))
                    wanted << QLatin1String(name);
        } else if (const auto at = below(wanted.size()); below(5) == 0) {
            const RoundStop stop = bench.stop(wanted.at(at).toLatin1().constData());
            bench.run([&](Connection& c) {
                return removeStop(c, *bench.store, stop.caseRow.id, stop.visit);
            });
            wanted.removeAt(at);
        } else {
            const int by = below(2) == 0 ? -1 : 1;
            bench.move(wanted.at(at).toLatin1().constData(), by);
            if (at + by >= 0 && at + by < wanted.size())
                wanted.swapItemsAt(at, at + by);
        }
        REQUIRE(bench.ahead() == wanted);
    }
}
