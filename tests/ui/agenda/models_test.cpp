#include "tests/support/print.h"
#include "tests/ui/agenda/page_bench.h"
#include "ui/agenda/promises_model.h"
#include "ui/agenda/round_model.h"

#include <catch2/catch_test_macros.hpp>

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace expediente;
using namespace expediente::ui;

namespace {

const auto fatal = QAbstractItemModelTester::FailureReportingMode::Fatal;
using Column = PromisesModel::Column;

PromiseRow promiseRow(const char* name, PromiseState state, qint64 cents, qint64 paid = 0)
{
    PromiseRow row;
    row.promise = FactId{Uuid::derived({name})};
    row.caseRow.id = CaseId{Uuid::derived({"case", name})};
    row.caseRow.name = QString::fromUtf8(name);
    row.caseRow.folio = QStringLiteral("F-%1").arg(cents);
    row.author = QStringLiteral("user:ana");
    row.madeOn = PageBench::today().addDays(-9);
    row.due = PageBench::today();
    row.deadline = PageBench::today().addDays(1);
    row.amount = Money(cents, Currency::MXN);
    row.allotted = Money(paid, Currency::MXN);
    row.state = state;
    return row;
}

RoundDay askRound(PageBench& bench)
{
    return bench.store
        ->ask([&](Connection& c) {
            return askRoundDay(
                c, PageBench::today(), bench.store->clock().now(), bench.store->context());
        })
        .value();
}

} // namespace

TEST_CASE("a table of promises reads as written")
{
    PromisesModel model(Formatter(Language::English, Region::MX),
        {Column::Due, Column::Person, Column::Folio, Column::Amount, Column::Allotted,
            Column::State, Column::Deadline, Column::MadeOn, Column::Collector});
    const QAbstractItemModelTester tester(&model, fatal);
    auto last = promiseRow("Gabriel Montes", PromiseState::Active, 900'00, 500'00);
    last.author = QStringLiteral("user:rosa");
    model.setRows({promiseRow("Norma Ríos", PromiseState::Kept, 1'250'00, 1'250'00),
                      promiseRow("Iván Morales", PromiseState::InGrace, 2'725'50), last,
                      promiseRow("Elena Tapia", PromiseState::Partial, 980'00, 12'34)},
        PageBench::today(), {{QStringLiteral("user:ana"), QStringLiteral("Ana Prueba")}});
    model.setStrongCase(model.rows()[1].caseRow.id);
    CHECK(textOf(model)
        == QStringLiteral(
            R"(Due | Person | Folio | Amount | Paid | State | Last day | Made on | Collector
24 Nov | Norma Ríos | F-125000 | $1,250.00 | $1,250.00 | [Kept] | 25 Nov | 15 Nov | Ana Prueba
24 Nov | *Iván Morales* | F-272550 | $2,725.50 | $0.00 | [In grace] | 25 Nov | 15 Nov | Ana Prueba
24 Nov | Gabriel Montes | F-90000 | $900.00 | $500.00 | [Active] | 25 Nov | 15 Nov | rosa
24 Nov | Elena Tapia | F-98000 | $980.00 | $12.34 | [Partial] | 25 Nov | 15 Nov | Ana Prueba)"));
    // A screen reader hears more than the word in the chip.
    CHECK(model.index(1, 5).data(Qt::AccessibleTextRole).toString()
        == QStringLiteral("Promise of 24 Nov, $2,725.50, in grace until tomorrow"));
}

TEST_CASE("more promises come when the end is in sight, and only as long as there are more")
{
    PromisesModel model(Formatter(), {Column::Person});
    const QAbstractItemModelTester tester(&model, fatal);
    model.setRows({promiseRow("a", PromiseState::Active, 100)}, PageBench::today());
    CHECK_FALSE(model.canFetchMore({}));
    model.setMore(true);
    QSignalSpy wanted(&model, &PromisesModel::moreWanted);
    model.fetchMore({});
    model.fetchMore({}); // the first answer is still to come
    CHECK(wanted.count() == 1);
    model.append({promiseRow("b", PromiseState::Active, 200)});
    CHECK(model.rowCount() == 2);
}

TEST_CASE("the round tells what was done, what is next and what is out, and why")
{
    PageBench bench;
    const auto add = [&](const char* name, int lat, qint64 overdue = 1'000'00) {
        return bench.addCase({.folio = QLatin1String(name),
            .name = QString::fromUtf8(name),
            .area = QStringLiteral("Centro"),
            .place = std::pair<qint64, qint64>{20'590'000 + lat, -100'390'000},
            .overdue = overdue});
    };
    const CaseId met = add("Ernesto Villalobos", 0);
    const CaseId nobody = add("Silvia Arteaga", 1'000);
    const CaseId next = add("María Hernández", 11'000, 48'312'75);
    const CaseId later = add("Raúl Espinosa", 12'000);
    const CaseId out = add("Héctor Zamudio", 5'000);
    const FactId first = bench.planVisit(met, 100, QTime(9, 0));
    bench.planVisit(out, 150);
    const FactId second = bench.planVisit(nobody, 200);
    bench.planVisit(later, 400, {}, QTime(18, 0));
    VisitPlanned asked;
    asked.on = PageBench::today();
    asked.position = 300;
    asked.from = QTime(16, 40);
    asked.purpose = QStringLiteral("Pidió visita después de las 16:00");
    bench.say(next, asked);
    // Reported in another order than planned: the day is told as it went.
    bench.reportVisit(nobody, second, QTime(9, 10), VisitOutcome::NobodyThere);
    bench.reportVisit(met, first, QTime(10, 25));
    bench.promise(met, 1'800'00, PageBench::today().addDays(4), PageBench::today());
    bench.say(out, DisputeOpened{QStringLiteral("el saldo"), {}});

    RoundModel model(Formatter(Language::English, Region::MX));
    const QAbstractItemModelTester tester(&model, fatal);
    model.setRound(askRound(bench));
    CHECK(
        textOf(model) == QStringLiteral(R"((check) | 09:10 | Silvia Arteaga | Nobody there | Centro
(check) | 10:25 | Ernesto Villalobos | Promise $1,800.00, 28 Nov | Centro
(3) | 16:40 | *María Hernández* | $48,312.75 · 64 days · Pidió visita después de las 16:00 | Centro
(4) | — | Raúl Espinosa | before 18:00 · $1,000.00 · 64 days | Centro
(lock) | — | Héctor Zamudio | Out of the round: dispute open | Centro)"));
    CHECK(model.nextRow() == 2);

    const Formatter format(Language::English, Region::MX);
    CHECK(plain(roundCaption(model.round(), format))
        == QStringLiteral("2 of 4 visit(s) · 1.3 km left"));
    std::vector<int> drawn;
    const Sketch sketch = sketchOf(model.round(), format, &drawn);
    CHECK(sketch.stops.size() == 5);
    CHECK(sketch.nextLeg == QStringLiteral("1.2\u00a0km"));
    CHECK(sketch.stops[2].state == SketchStop::State::Next);
    CHECK(sketch.stops[4].state == SketchStop::State::Blocked);
    for (size_t i = 0; i < drawn.size(); ++i)
        CHECK(model.round().stops[size_t(drawn[i])].stop.caseRow.name == sketch.stops[i].name);
}

TEST_CASE("a stop without coordinates is in the list, but not in the sketch or the distance")
{
    PageBench bench;
    bench.planVisit(bench.addCase({.name = QStringLiteral("Nowhere")}), 100);
    bench.planVisit(
        bench.addCase({.name = QStringLiteral("A"), .place = std::pair{20'590'000, -100'390'000}}),
        200);
    bench.planVisit(
        bench.addCase({.name = QStringLiteral("B"), .place = std::pair{20'600'000, -100'390'000}}),
        300);
    const RoundDay round = askRound(bench);
    const Formatter format(Language::English, Region::MX);
    CHECK(plain(roundCaption(round, format))
        == QStringLiteral("0 of 3 visit(s) · at least 1.1 km left"));
    const Sketch sketch = sketchOf(round, format);
    REQUIRE(sketch.stops.size() == 2);
    CHECK(sketch.stops[0].label == QStringLiteral("2"));
}
