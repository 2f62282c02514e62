#include "core/demo/write_demo.h"
#include "core/store/attachments.h"
#include "core/store/queries/case_read.h"
#include "core/store/queries/today.h"
#include "core/store/verifying.h"
#include "tests/support/pesos.h"
#include "tests/support/print.h"
#include "tests/support/temporary_store.h"

#include <catch2/catch_test_macros.hpp>

using namespace expediente;

namespace {

const QDate today(2026, 11, 24);

struct DemoStore {
    DemoStore()
    {
        store.clock().set(
            Moment::fromDateTime(QDateTime(today, {16, 20}, QTimeZone("America/Mexico_City"))));
        const auto written = writeDemo(*store, portfolio);
        REQUIRE(written);
        CHECK(written->cases == portfolio.cases());
    }
    template <class Question>
    auto ask(Question question)
    {
        auto answer = store->ask(question);
        REQUIRE(answer);
        return std::move(*answer);
    }

    TemporaryStore store{shippedCatalogue()};
    DemoPortfolio portfolio{7, 160, today, TemporaryStore::identity()};
};

} // namespace

TEST_CASE("a store with the demo has the day of the screens")
{
    DemoStore demo;

    const auto round = demo.ask([](Connection& c) { return roundOf(c, today); });
    const char* names[] = {"Ernesto Villalobos Peña", "Silvia Arteaga Núñez",
        "José Luis Cabrera Mota", "María Guadalupe Hernández Rosas", "Raúl Espinosa Tovar",
        "Patricia Lomelí Ruiz", "Héctor Zamudio Gil"};
    REQUIRE(round.size() == std::size(names));
    for (size_t i = 0; i < round.size(); ++i) {
        CHECK(round[i].caseRow.name == QString::fromUtf8(names[i]));
        CHECK(round[i].outcome.isEmpty() == (i >= 3));
        CHECK(round[i].caseRow.stopped == (i == 6));
        CHECK(round[i].caseRow.latE6);
    }
    CHECK(round[4].caseRow.total == pesos("22905.10"));
    CHECK(round[4].caseRow.daysPastDue == 64);

    const auto due = demo.ask([](Connection& c) { return promisesDue(c, today); });
    Money sum = pesos("0.00");
    for (const auto& promise : due)
        sum += promise.amount;
    CHECK(due.size() == 6);
    CHECK(sum == pesos("11080.00"));

    const auto slipped = demo.ask([](Connection& c) { return promisesSlipped(c, today, 10, 50); });
    sum = pesos("0.00");
    for (const auto& promise : slipped)
        sum += promise.amount;
    CHECK(slipped.size() == 6);
    CHECK(sum == pesos("12575.50"));

    const auto calls = demo.ask([](Connection& c) { return callBacks(c, today, 50); });
    REQUIRE(calls.size() == 4);
    CHECK(calls[0].caseRow.name == u"Omar Fuentes Lara");
    CHECK(calls[0].minute == 17 * 60);

    const auto figures = demo.ask([](Connection& c) { return dayFigures(c, today); });
    CHECK(figures.contacts == 23);
    CHECK(figures.direct == 11);
    CHECK(figures.promises == 5);
    CHECK(figures.promised == std::vector{pesos("8140.00")});
    CHECK(figures.promisesKept == 32);
    CHECK(figures.promisesEnded == 45);
    CHECK(figures.recovered == std::vector{pesos("184560.00")});
}

TEST_CASE("a store with the demo is sound, whole and finds its documents")
{
    DemoStore demo;
    const auto verified = demo.ask([](Connection& c) { return verifyStore(c, {}); });
    CHECK(verified.sound());
    CHECK(demo.store->rebuild({}) == true);

    const auto file = demo.store.caseFile(demo.portfolio.caseId(0));
    CHECK(file.timeline.size() == demo.portfolio.caseFacts(0).size());
    REQUIRE(file.documents.size() == 9);
    for (const auto& document : file.documents) {
        const auto bytes =
            demo.ask([&](Connection& c) { return readAttachment(c, document.body.sha256); });
        REQUIRE(bytes);
        CHECK(bytes->startsWith("%PDF-"));
        CHECK(bytes->size() == document.body.size);
    }
}

TEST_CASE("writing the demo again adds nothing to its cases")
{
    DemoStore demo;
    const auto facts = [&] {
        return demo.ask([](Connection& c) { return verifyStore(c, {}).facts; });
    };
    const auto before = facts();
    REQUIRE(writeDemo(*demo.store, demo.portfolio));
    CHECK(facts() == before + 1); // only that it was imported
}

TEST_CASE("a demo that is cancelled leaves nothing behind")
{
    TemporaryStore store(shippedCatalogue());
    const DemoPortfolio portfolio(7, 400, today, TemporaryStore::identity());
    const auto facts = [&] {
        return store->ask([](Connection& c) { return verifyStore(c, {}).facts; }).value();
    };
    const auto before = facts();
    int asked = 0;
    Progress progress;
    progress.cancelled = [&] { return ++asked > 300; };
    const auto written = writeDemo(*store, portfolio, progress);
    REQUIRE_FALSE(written);
    CHECK(written.error().code == ErrorCode::Cancelled);
    CHECK(facts() == before);
}
