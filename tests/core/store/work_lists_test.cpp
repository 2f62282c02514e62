#include "core/store/queries/attachment_check.h"
#include "core/store/queries/promise_pages.h"
#include "core/store/queries/today.h"
#include "tests/support/pesos.h"
#include "tests/support/print.h"
#include "tests/support/temporary_store.h"

#include <catch2/catch_test_macros.hpp>

using namespace expediente;

namespace {

const QDate dayOfLists(2037, 1, 1);
const CaseId theCase{Uuid::derived({"case"})};
const PersonId theDebtor{Uuid::derived({"debtor"})};

/// A case with a theDebtor and an address.
struct CaseStore : TemporaryStore {
    CaseStore()
    {
        CaseOpened opened;
        opened.folio = QStringLiteral("F-1");
        opened.creditor.key = opened.creditor.name = QStringLiteral("fsm");
        opened.openedOn = {2036, 1, 1};
        opened.parties = {{theDebtor, PartyRole::Debtor, {}}};
        say(theCase, opened);
        say(theDebtor, PersonDescribed{QStringLiteral("Ana"), {}, {}});
    }
    FactId say(const Subject& subject, const Body& body)
    {
        return append({(**this).newFact(subject, body)}).ids.at(0);
    }
    FactId address(ContactPointType type, const char* street, qint64 latE6)
    {
        ContactPointAdded body;
        body.type = type;
        body.address = Address();
        body.address->street = body.address->area = QLatin1String(street);
        body.address->latE6 = body.address->lonE6 = latE6;
        return say(theDebtor, body);
    }
    std::vector<RoundStop> round()
    {
        return *(**this).ask([](Connection& c) { return roundOf(c, dayOfLists); });
    }
};

PromiseMade promiseDue(QDate due)
{
    PromiseMade body;
    body.amount = pesos("100.00");
    body.madeOn = {2036, 12, 1};
    body.due = due;
    return body;
}

size_t promisesListed(CaseStore& store, PromiseList which)
{
    return store
        ->ask([&](Connection& c) {
            return promisePage(c, {which, {}}, 50, {}, dayOfLists);
        })
        ->rows.size();
}

qint64 promisesSummed(CaseStore& store, PromiseList which)
{
    qint64 count = 0;
    const auto sums = *store->ask([](Connection& c) { return promiseSums(c, dayOfLists); });
    for (const auto& sum : sums)
        count += sum.which == which ? sum.count : 0;
    return count;
}

} // namespace

TEST_CASE("promises of a case that is not open ask for no work, and a kept one stays on record")
{
    CaseStore store;
    store.say(theCase, promiseDue(dayOfLists)); // due
    store.say(theCase, promiseDue({2036, 12, 31})); // in grace
    store.say(theCase, promiseDue({2036, 12, 10})); // broken
    store.say(theCase, promiseDue({2036, 12, 5})); // kept
    store.say(theCase,
        PaymentReceived{AccountId{Uuid::derived({"a"})}, QStringLiteral("R1"), {2036, 12, 4},
            pesos("100.00"), {}});
    using enum PromiseList;
    const auto due = [&] {
        return store->ask([](Connection& c) { return promisesDue(c, dayOfLists); })->size();
    };
    for (const auto which : {DueToday, InGrace, Open, Broken, Kept}) {
        CHECK(promisesListed(store, which) == 1);
        CHECK(promisesSummed(store, which) == 1);
    }
    CHECK(due() == 1);
    SECTION("recalled")
    {
        store.say(theCase, CaseRecalled{dayOfLists, {}});
    }
    SECTION("closed")
    {
        store.say(theCase, CaseClosed{Closing::Settled, {}});
    }
    for (const auto which : {DueToday, InGrace, Open, Broken, Kept}) {
        CHECK(promisesListed(store, which) == (which == Kept ? 1 : 0));
        CHECK(promisesSummed(store, which) == (which == Kept ? 1 : 0));
    }
    CHECK(due() == 0);
}

TEST_CASE("the round goes to the address that was planned, and the case's list to its own")
{
    CaseStore store;
    store.address(ContactPointType::Home, "Encino 214", 20'000'000);
    const auto work = store.address(ContactPointType::Work, "Taller 5", 21'000'000);
    VisitPlanned plan;
    plan.on = dayOfLists;
    plan.contactPoint = work;
    store.say(theCase, plan);
    plan.contactPoint.reset();
    plan.position = 1;
    store.say(theCase, plan);
    const auto stops = store.round();
    REQUIRE(stops.size() == 2);
    CHECK(stops[0].caseRow.address == "Taller 5");
    CHECK(stops[0].caseRow.area == "Taller 5");
    CHECK(stops[0].caseRow.latE6 == 21'000'000);
    CHECK(stops[1].caseRow.address == "Encino 214");
    CHECK(stops[1].caseRow.lonE6 == 20'000'000);
    CHECK(
        store->ask([](Connection& c) { return caseRows(c, {theCase}, dayOfLists); })->at(0).address
        == "Encino 214");
    CHECK(*store->rebuild({}));
}

TEST_CASE("an attachment that is gone or cut is told with its document, a voided one is not missed")
{
    CaseStore store;
    const auto attach = [&](const QByteArray& bytes) {
        DocumentAttached body;
        body.name = QStringLiteral("recibo.txt");
        body.mime = QStringLiteral("text/plain");
        body.size = bytes.size();
        body.sha256 = *store->putAttachment(bytes).result();
        return std::pair(store.say(theCase, body), body.sha256);
    };
    const auto [gone, goneName] = attach("uno");
    const auto [cut, cutName] = attach("dos");
    const auto [voided, voidedName] = attach("tres");
    attach("cuatro");
    DocumentAttached wrong;
    wrong.name = wrong.mime = QStringLiteral("x");
    wrong.sha256 = *store->putAttachment("cinco").result();
    wrong.size = 50;
    const auto another = store.say(theCase, wrong);
    store.say(theCase, FactVoided{{voided}, QStringLiteral("error")});
    const auto check = [&] {
        return *store->ask([](Connection& c) { return checkAttachments(c); });
    };
    CHECK(check().gaps == std::vector{AttachmentGap{another, wrong.sha256, false}});
    store.close();
    {
        auto connection = store.tamper();
        connection.execute(
            ("DELETE FROM attachment WHERE sha256 IN (x'" + goneName + "', x'" + voidedName + "')")
                .constData());
        connection.execute(("UPDATE attachment SET bytes = CAST('d' AS BLOB), size = 1 WHERE "
                            "sha256 = x'"
            + cutName + "'")
                               .constData());
    }
    store.reopen();
    const auto found = check();
    CHECK(found.checked == 3);
    CHECK(found.damaged == std::vector{cutName});
    CHECK(found.gaps
        == std::vector{
            AttachmentGap{gone, goneName, true}, AttachmentGap{another, wrong.sha256, false}});
}
