// What Hoy and Promesas ask the store, on facts that were written through its front door.
#include "core/store/queries/day_work.h"
#include "core/store/queries/promise_pages.h"
#include "tests/support/print.h"
#include "tests/ui/agenda/page_bench.h"

#include <catch2/catch_test_macros.hpp>

#include <set>

using namespace expediente;
using namespace expediente::ui;

namespace {

template <class Question>
auto ask(PageBench& bench, Question question)
{
    return bench.store->ask(question).value();
}

/// Sorted: of two promises for one day either may come first.
QStringList names(const std::vector<PromiseRow>& rows)
{
    QStringList list;
    for (const auto& row : rows)
        list << row.caseRow.name;
    list.sort();
    return list;
}

} // namespace

TEST_CASE("each promise stands in the lists that its dates and payments put it in")
{
    PageBench bench;
    const QDate today = PageBench::today(); // a Tuesday; one business day of grace
    const auto add = [&](const QString& name, QDate due, qint64 paid) {
        const CaseId id = bench.addCase({.folio = name, .name = name});
        bench.promise(id, 1'000'00, due, today.addDays(-20));
        if (paid > 0)
            bench.pay(id, paid, std::min(due, today));
        return id;
    };
    add(QStringLiteral("today"), today, 0);
    add(QStringLiteral("today kept"), today, 1'000'00);
    add(QStringLiteral("yesterday"), today.addDays(-1), 0);
    add(QStringLiteral("later"), today.addDays(3), 400'00);
    add(QStringLiteral("broken"), today.addDays(-5), 0);
    add(QStringLiteral("partial"), today.addDays(-6), 100'00);
    add(QStringLiteral("kept"), today.addDays(-7), 950'00); // 95 % keeps it
    const CaseId taken = add(QStringLiteral("withdrawn"), today, 0);
    const auto file = bench.store.caseFile(taken);
    bench.say(taken, PromiseWithdrawn{file.promises.front().made.id, today, {}});

    const auto list = [&](PromiseList which) {
        return names(ask(bench, [=](Connection& c) {
            return promisePage(c, {which, {}}, 100, {}, today).rows;
        }));
    };
    CHECK(list(PromiseList::DueToday) == QStringList{"today", "today kept"});
    CHECK(list(PromiseList::InGrace) == QStringList{"yesterday"});
    CHECK(list(PromiseList::Open) == QStringList{"later", "today"});
    CHECK(list(PromiseList::Broken) == QStringList{"broken", "partial"});
    CHECK(list(PromiseList::Kept) == QStringList{"kept", "today kept"});

    const auto sums = ask(bench, [=](Connection& c) { return promiseSums(c, today); });
    const QString ana = QStringLiteral("user:ana");
    const auto pesos = [](qint64 cents) { return Money(cents, Currency::MXN); };
    CHECK(sums
        == std::vector<PromiseSum>{
            {PromiseList::DueToday, ana, 2, pesos(2'000'00), pesos(1'000'00)},
            {PromiseList::InGrace, ana, 1, pesos(1'000'00), pesos(0)},
            {PromiseList::Open, ana, 2, pesos(2'000'00), pesos(400'00)},
            {PromiseList::Broken, ana, 2, pesos(2'000'00), pesos(100'00)},
            {PromiseList::Kept, ana, 2, pesos(2'000'00), pesos(1'950'00)}});
}

TEST_CASE("pages of promises follow each other without a gap or a repetition")
{
    PageBench bench;
    const QDate today = PageBench::today();
    const CaseId id = bench.addCase({});
    for (int i = 0; i < 25; ++i)
        bench.promise(id, 100'00 + i, today.addDays(-10 - i % 4), today.addDays(-40));

    for (const auto which : {PromiseList::Broken, PromiseList::Open}) {
        std::set<FactId> seen;
        std::vector<QDate> days;
        QString after;
        int pages = 0;
        do {
            const auto page = ask(bench, [&](Connection& c) {
                return promisePage(c, {which, {}}, 7, after, today);
            });
            for (const auto& row : page.rows) {
                CHECK(seen.insert(row.promise).second);
                days.push_back(row.deadline);
            }
            after = page.nextKey;
            ++pages;
        } while (!after.isEmpty());
        CHECK(std::ranges::is_sorted(days, std::greater()));
        CHECK(seen.size() == (which == PromiseList::Broken ? 25u : 0u));
        CHECK(pages == (which == PromiseList::Broken ? 4 : 1));
    }
    const auto nonsense = bench.store->ask([&](Connection& c) {
        return promisePage(c, {PromiseList::Broken, {}}, 7, QStringLiteral("~~"), today);
    });
    REQUIRE_FALSE(nonsense);
    CHECK(nonsense.error().code == ErrorCode::BadInput);
    CHECK(ask(bench, [&](Connection& c) {
        return promisePage(c, {PromiseList::Broken, QStringLiteral("user:rosa")}, 7, {}, today);
    }).rows.empty());
}

TEST_CASE("what waits: steps agreed on, arguments without a verdict, visits not reported")
{
    PageBench bench;
    const QDate today = PageBench::today();
    const auto step = [&](CaseId id, StepKind kind, QDate due) {
        StepPlanned planned;
        planned.step = {.step = kind, .due = due, .at = {}, .note = QStringLiteral("la nota")};
        bench.say(id, planned);
    };
    const auto add = [&](const char* name) {
        return bench.addCase({.folio = QLatin1String(name), .name = QLatin1String(name)});
    };
    step(add("document today"), StepKind::SendDocument, today);
    step(add("document late"), StepKind::SendDocument, today.addDays(-2));
    step(add("later"), StepKind::SendDocument, today.addDays(1));
    step(add("call"), StepKind::Call, today); // has a list of its own
    bench.planVisit(add("visit today"), 100);
    bench.planVisit(add("visit late"), 100, {}, {}, today.addDays(-3));
    const CaseId both = add("visit wished and planned");
    step(both, StepKind::Visit, today);
    bench.planVisit(both, 200);
    bench.say(add("argument"), ArgumentStated{QStringLiteral("Ya pagué en la sucursal"), {}, {}},
        PageBench::at({10, 0}, 4));

    const auto steps = ask(bench, [=](Connection& c) { return pendingSteps(c, today, 100); });
    QStringList found;
    for (const auto& row : steps)
        found << row.caseRow.name + u' ' + row.step + u' ' + row.note;
    CHECK(found
        == QStringList{"document today send_document la nota",
            "document late send_document la nota",
            "argument verify_argument Ya pagué en la sucursal", "visit late visit "});
    const auto count = ask(bench, [=](Connection& c) { return countPendingSteps(c, today); });
    CHECK(count.all == 4);
    CHECK(count.overdue == 3);
    CHECK(ask(bench, [=](Connection& c) { return pendingSteps(c, today, 2); }).size() == 2);
}

TEST_CASE("why a stop is out of the round")
{
    PageBench bench;
    const auto hindrance = [&](CaseId id) {
        return ask(bench, [&](Connection& c) {
            return hindranceOf(c, caseRows(c, {id}, PageBench::today()).front());
        });
    };
    const CaseId id = bench.addCase({});
    CHECK_FALSE(hindrance(id));
    const FactId dispute = bench.say(id, DisputeOpened{QStringLiteral("el saldo"), {}});
    CHECK(hindrance(id) == Hindrance::Dispute);
    bench.say(id, DisputeClosed{dispute, QStringLiteral("aclarado")});
    CHECK_FALSE(hindrance(id));
    bench.say(id, LegalChanged{LegalState::Lawyer, true, {}});
    CHECK(hindrance(id) == Hindrance::Lawyer);
    bench.say(id, LegalChanged{LegalState::CeaseRequest, true, {}});
    CHECK(hindrance(id) == Hindrance::CeaseRequest);
    bench.say(id, CaseClosed{});
    CHECK(hindrance(id) == Hindrance::NotOpen);
}
