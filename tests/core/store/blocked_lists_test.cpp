// Of blocked data no list, count or search says a word to those who may not read them.
#include "core/store/queries/case_list.h"
#include "core/store/queries/case_order.h"
#include "core/store/queries/fact_list.h"
#include "core/store/queries/promise_pages.h"
#include "core/store/queries/today.h"
#include "tests/support/pesos.h"
#include "tests/support/print.h"
#include "tests/support/temporary_store.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using namespace expediente;

namespace {

const QDate dayOfBlock(2037, 1, 1);
const CaseId blockedCase{Uuid::derived({"blocked"})}, otherCase{Uuid::derived({"other"})};
const PersonId blockedPerson{Uuid::derived({"jacinta"})}, otherPerson{Uuid::derived({"ramiro"})};
const QString blockedFolio = QStringLiteral("2036-000777");

/// A case of Jacinta's, with a kept promise and a visit today, and one that she guarantees.
struct BlockedStore : TemporaryStore {
    explicit BlockedStore(const StoreIdentity& whose) : TemporaryStore({}, whose)
    {
        open(blockedCase, blockedFolio, {{blockedPerson, PartyRole::Debtor, {}}});
        open(otherCase, QStringLiteral("2036-000778"),
            {{otherPerson, PartyRole::Debtor, {}}, {blockedPerson, PartyRole::Guarantor, {}}});
        say(blockedPerson, PersonDescribed{QStringLiteral("Jacinta Canaria"), {}, {}});
        const FactId home = say(blockedPerson,
            ContactPointAdded{ContactPointType::Home, {}, {},
                Address{QStringLiteral("Calle Olmo 9"), QStringLiteral("Centro"), {}, {}, {}, {},
                    {}, {}}});
        say(otherPerson, PersonDescribed{QStringLiteral("Ramiro Otero"), {}, {}});
        PromiseMade promise;
        promise.amount = pesos("100.00");
        promise.madeOn = {2036, 12, 1};
        promise.due = {2036, 12, 5};
        say(blockedCase, promise);
        say(blockedCase,
            PaymentReceived{AccountId{Uuid::derived({"a"})}, QStringLiteral("R1"), {2036, 12, 4},
                pesos("100.00"), {}});
        VisitPlanned visit;
        visit.on = dayOfBlock;
        visit.contactPoint = home;
        say(blockedCase, visit);
    }
    void block()
    {
        appendAs(QStringLiteral("eva"), blockedPerson,
            PersonBlocked{true, QStringLiteral("Lo pidi\u00f3 por escrito")});
    }
    std::vector<CaseRow> found(const QString& text)
    {
        return *(**this).ask([&](Connection& c) { return searchCases(c, text, 10, dayOfBlock); });
    }
    /// Rows in lists that have a word of the case.
    size_t listed()
    {
        return *(**this).ask([](Connection& c) {
            CaseFilter blocked;
            blocked.state = CaseState::Blocked;
            return casePage(c, blocked, CaseSort::Name, 10, {}, dayOfBlock).rows.size()
                + caseOrder(c, blocked, CaseSort::Name, dayOfBlock).size()
                + size_t(countCases(c, blocked, dayOfBlock).cases)
                + promisePage(c, {PromiseList::Kept, {}}, 10, {}, dayOfBlock).rows.size()
                + promiseSums(c, dayOfBlock).size() + roundOf(c, dayOfBlock).size();
        });
    }

private:
    void open(CaseId id, const QString& folio, const std::vector<PartyBody>& parties)
    {
        CaseOpened opened;
        opened.folio = folio;
        opened.creditor.key = opened.creditor.name = QStringLiteral("fsm");
        opened.openedOn = {2036, 1, 1};
        opened.parties = parties;
        say(id, opened);
    }
    FactId say(const Subject& subject, const Body& body)
    {
        return append({(**this).newFact(subject, body)}).ids.at(0);
    }
};

} // namespace

TEST_CASE("a blocked case is in no list of a collector's, and is found by its folio without a word")
{
    BlockedStore store(TemporaryStore::identity());
    REQUIRE(store.found(QStringLiteral("jacinta")).size() == 2);
    store.block();
    CHECK(store.listed() == 0);
    for (const char* word : {"jacinta", "canaria", "olmo", "2036"})
        for (const CaseRow& row : store.found(QLatin1String(word)))
            CHECK(row.id == otherCase); // by its own words alone
    CHECK(store.found(QStringLiteral("jacinta")).empty()); // as its guarantor neither
    CHECK(store.found(QStringLiteral("ramiro")).size() == 1);

    CaseRow closed;
    closed.id = blockedCase;
    closed.folio = blockedFolio;
    closed.state = CaseState::Blocked;
    closed.stopped = true;
    CHECK(store.found(blockedFolio) == std::vector{closed});
    const auto byId =
        store->ask([](Connection& c) { return caseRows(c, {blockedCase}, dayOfBlock); });
    CHECK(*byId == std::vector{closed});
}

TEST_CASE("who answers for blocked data finds them by name and in their list")
{
    BlockedStore store(TemporaryStore::supervisor());
    store.block();
    REQUIRE(store.found(QStringLiteral("jacinta")).size() == 1);
    CHECK(store.found(QStringLiteral("jacinta")).front().name == "Jacinta Canaria");
    CHECK(store.listed() == 6);
}

TEST_CASE("in another's open case a blocked guarantor is there, and nothing that is known of them")
{
    BlockedStore store(TemporaryStore::identity());
    const auto knowsHer = [&](CaseId id) {
        const CaseFile file = store.caseFile(id);
        const PersonFile* person = file.person(blockedPerson);
        REQUIRE(person);
        return !person->name.isEmpty() || !person->points.empty()
            || std::ranges::any_of(file.timeline, [](const TimelineEntry& entry) {
                   return entry.body && std::holds_alternative<PersonDescribed>(*entry.body)
                       && std::get<PersonDescribed>(*entry.body).name.startsWith("Jacinta");
               });
    };
    const auto printed = [&] {
        QByteArray bodies;
        const auto leftOut = *store->ask([&](Connection& c) {
            return eachFact(c, std::nullopt, [&](const Fact& fact) {
                bodies += fact.content.body;
                return true;
            });
        });
        return std::pair(bodies.contains("Jacinta"), leftOut);
    };
    REQUIRE(knowsHer(otherCase));
    REQUIRE(printed() == std::pair(true, qint64(0)));
    store.block();
    CHECK_FALSE(knowsHer(otherCase));
    CHECK(store.caseFile(otherCase).person(blockedPerson)->withheld);
    CHECK(store.caseFile(otherCase).person(otherPerson)->name.startsWith("Ramiro"));
    CHECK_FALSE(printed().first);
    CHECK(printed().second > 3);
}

TEST_CASE("who answers for blocked data reads them wherever they stand")
{
    BlockedStore store(TemporaryStore::supervisor());
    store.block();
    CHECK(store.caseFile(otherCase).person(blockedPerson)->name.startsWith("Jacinta"));
    CHECK(*store->ask([](Connection& c) {
        return eachFact(c, std::nullopt, [](const Fact&) { return true; });
    }) == 0);
}
