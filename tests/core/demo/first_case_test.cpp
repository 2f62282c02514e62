#include "core/casefile/fold.h"
#include "core/demo/demo_portfolio.h"
#include "core/worklist/evaluate.h"
#include "tests/support/pesos.h"
#include "tests/support/print.h"
#include "tests/support/temporary_store.h"

#include <catch2/catch_test_macros.hpp>

using namespace expediente;

namespace {

CaseFile firstCase(QDate today)
{
    const DemoPortfolio portfolio(7, 1, today, TemporaryStore::identity());
    std::vector<FactRecord> records;
    for (const auto& fact : portfolio.caseFacts(0))
        records.push_back({*fact.id, fact.subject, fact.kind, fact.kindVersion, fact.author,
            fact.occurredAt, *fact.hlc, fact.body});
    return fold(portfolio.caseId(0), records);
}

CaseView firstCaseOn(QDate today)
{
    AgencyContext context;
    context.catalogue = shippedCatalogue();
    return evaluate(firstCase(today), today, context);
}

const QDate dayOfTheScreens(2026, 11, 24);

} // namespace

TEST_CASE("on 24 November 2026 the first case has the figures of the screens")
{
    const auto view = firstCaseOn(dayOfTheScreens);
    CHECK(view.folio == u"2026-004718");
    CHECK(view.name == u"María Guadalupe Hernández Rosas");
    CHECK(view.creditor == u"Financiera Sierra Madre");
    CHECK(view.daysPastDue == 143);
    REQUIRE(view.accounts.size() == 1);
    const auto& figures = view.accounts.front().figures;
    CHECK(figures.total == pesos("48312.75"));
    CHECK(figures[Component::PrincipalOverdue] == pesos("32449.41"));
    CHECK(figures[Component::OrdinaryInterest] == pesos("5514.89"));
    CHECK(figures[Component::LateInterest] == pesos("6960.40"));
    CHECK(figures[Component::Vat] == pesos("1996.05"));
    CHECK(figures[Component::Fees] == pesos("1392.00"));
    CHECK(view.accounts.front().statement.number.endsWith(u"2284"));
    CHECK(view.accounts.front().statement.reference == u"7710228493");
}

TEST_CASE("on 24 November 2026 the first case has the promises of the screens")
{
    struct Expected {
        QDate due;
        const char* amount;
        PromiseState state;
        const char* paid;
    };
    const Expected expected[] = {
        {{2026, 11, 20}, "2480.00", PromiseState::InGrace, "0.00"},
        {{2026, 10, 12}, "1000.00", PromiseState::Broken, "0.00"},
        {{2026, 9, 18}, "2480.00", PromiseState::Partial, "1200.00"},
        {{2026, 8, 15}, "2480.00", PromiseState::Broken, "0.00"},
        {{2026, 5, 30}, "980.00", PromiseState::Kept, "980.00"},
    };
    const auto view = firstCaseOn(dayOfTheScreens);
    REQUIRE(view.promises.size() == std::size(expected));
    for (size_t i = 0; i < std::size(expected); ++i) {
        const auto& [promise, outcome] = view.promises[i];
        CHECK(promise.made.body.due == expected[i].due);
        CHECK(promise.made.body.amount == pesos(expected[i].amount));
        CHECK(outcome.state == expected[i].state);
        CHECK(outcome.allotted == pesos(expected[i].paid));
    }
    CHECK(view.promises.front().outcome.deadline == QDate(2026, 11, 25));
}

TEST_CASE("on 24 November 2026 the first case has the arguments of the screens")
{
    const auto view = firstCaseOn(dayOfTheScreens);
    REQUIRE(view.arguments.size() == 7);
    CHECK(view.arguments[0].argument.stated.body.text == u"Deposité en septiembre y no aparece");
    CHECK(view.arguments[0].verdict == Verdict::Partial);
    CHECK(view.arguments[0].evidence == u"$1,200.00 del 18 sep sí cuenta; faltaron $1,280.00");
    CHECK(view.arguments[1].argument.stated.body.text == u"Me bajaron turnos desde julio");
    CHECK(view.arguments[1].verdict == Verdict::Valid);
    CHECK(view.arguments[1].evidence == u"Recibos jul–oct a la vista: ingreso 38 % menor");
    CHECK(view.arguments[2].argument.stated.body.text == u"El moratorio no es el que firmé");
    CHECK(view.arguments[2].verdict == Verdict::NotValid);
    CHECK(view.arguments[3].expired);
}

TEST_CASE("on 24 November 2026 the first case has the payments of the screens")
{
    const auto view = firstCaseOn(dayOfTheScreens);
    const char* paid[] = {"2480.00", "2480.00", "2480.00", "2480.00", "1500.00", "3460.00",
        "2480.00", "0.00", "0.00", "1200.00", "0.00", "0.00"};
    REQUIRE(view.months.size() == std::size(paid));
    for (size_t i = 0; i < std::size(paid); ++i) {
        CHECK(view.months[i].billed == pesos("2480.00"));
        CHECK(view.months[i].paid == pesos(paid[i]));
    }
    REQUIRE(view.lastPayment);
    CHECK(view.lastPayment->body.valueDate == QDate(2026, 9, 18));
}

TEST_CASE("on 24 November 2026 the first case has the people of the screens")
{
    const auto file = firstCase(dayOfTheScreens);
    CHECK(file.contacts.size() == 31);
    CHECK(file.visits.size() == 3);
    CHECK(file.documents.size() == 9);
    const auto view = firstCaseOn(dayOfTheScreens);
    REQUIRE(view.persons.size() == 5);
    CHECK(view.persons[0].mayDiscussDebt);
    CHECK(view.persons[1].name == u"Roberto Salinas Ibarra");
    CHECK(view.persons[1].role == PartyRole::Guarantor);
    CHECK(view.persons[2].name == u"Carmen Rosas Medina");
    CHECK(view.persons[2].age == 72);
    CHECK_FALSE(view.persons[2].mayDiscussDebt);
    REQUIRE(view.persons[0].points.size() == 4);
    const int qualities[] = {4, 3, 1};
    for (size_t i = 0; i < std::size(qualities); ++i)
        CHECK(view.persons[0].points[i].quality == qualities[i]);
    CHECK_FALSE(view.persons[0].points[3].usable);
    REQUIRE(view.beforeVisit.size() == 3);
    CHECK(view.beforeVisit.front() == u"Pidió visita después de las 16:00");
}

TEST_CASE("the first case looks alive on any day")
{
    // A Saturday, a leap day, month ends, a new year.
    const QDate days[] = {
        {2026, 11, 28}, {2028, 2, 29}, {2027, 3, 31}, {2026, 12, 31}, {2027, 1, 1}, {2027, 5, 2}};
    for (const QDate today : days) {
        CAPTURE(today);
        const auto view = firstCaseOn(today);
        CHECK(view.totals == std::vector{pesos("48312.75")});
        CHECK(view.daysPastDue == 143);
        REQUIRE(view.promises.size() == 5);
        CHECK(view.promises[0].outcome.state == PromiseState::InGrace);
        CHECK(view.promises[2].outcome.state == PromiseState::Partial);
        CHECK(view.promises[4].outcome.state == PromiseState::Kept);
        REQUIRE(view.nextVisit);
        CHECK(view.nextVisit->planned.body.on == today);
    }
}
