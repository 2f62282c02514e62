#include "core/store/queries/supervision.h"

#include "core/store/queries/fact_list.h"
#include "core/worklist/review_sample.h"
#include "tests/support/print.h"
#include "tests/support/temporary_store.h"

#include <catch2/catch_test_macros.hpp>

using namespace expediente;

namespace {

const QDate officeDay(2037, 1, 1);
const QTimeZone officeZone("America/Mexico_City");

Money pesos(qint64 cents)
{
    return {cents, Currency::MXN};
}

/// A store with cases of one account each, on which things are said.
struct Office {
    TemporaryStore store{shippedCatalogue()};
    AccountId account{Uuid::derived({"account"})};
    int cases = 0;

    CaseId addCase()
    {
        const CaseId id = store.addRandomCase(quint64(100 + ++cases), 0);
        AccountStated stated;
        stated.account = account;
        stated.number = QStringLiteral("1");
        stated.asOf = officeDay.addDays(-40);
        stated.principalOverdue = pesos(1'000'00);
        store.append({store->newFact(id, stated)});
        return id;
    }
    FactId say(CaseId id, const Body& body, const char* author, QDate on = officeDay)
    {
        auto fact = store->newFact(id, body, Moment::noon(on, officeZone));
        fact.author = QStringLiteral("user:") + QLatin1String(author);
        return store.append({fact}).ids.front();
    }
    OfferMade offer(QDate on, OfferVerdict verdict = OfferVerdict::NeedsRole)
    {
        OfferMade made;
        made.on = on;
        made.validUntil = on.addDays(3);
        made.accounts = {account};
        made.balances.principal = pesos(1'000'00);
        made.forgive.principal = pesos(100'00);
        made.toPay = pesos(900'00);
        made.payments = {{made.validUntil, made.toPay}};
        made.verdict = verdict;
        if (verdict == OfferVerdict::NeedsRole)
            made.needs = QStringLiteral("supervisor");
        return made;
    }
    FactId request(CaseId id, FactId made, QDate until)
    {
        const auto hash = *store->ask([&](Connection& c) { return factHash(c, made); });
        return say(
            id, ApprovalRequested{made, hash, QStringLiteral("supervisor"), {}, until}, "luis");
    }
    std::vector<OpenRequest> open(QDate on = officeDay)
    {
        return *store->ask([&](Connection& c) { return openRequests(c, on); });
    }
};

} // namespace

TEST_CASE("requests wait by their last day, and go once they are answered or too late")
{
    Office office;
    const CaseId first = office.addCase(), second = office.addCase();
    const auto offerA = office.say(first, office.offer(officeDay), "luis");
    const auto a = office.request(first, offerA, officeDay.addDays(3));
    const auto offerB = office.say(second, office.offer(officeDay), "luis");
    const auto b = office.request(second, offerB, officeDay.addDays(1));
    const auto open = office.open();
    REQUIRE(open.size() == 2);
    CHECK(open[0].request == b);
    CHECK(open[0].caseRow.id == second);
    CHECK(open[0].author == QStringLiteral("user:luis"));
    CHECK(open[0].owed == pesos(1'000'00));
    CHECK(open[0].forgiven == pesos(100'00));
    CHECK(open[0].toPay == pesos(900'00));
    CHECK(open[1].request == a);
    CHECK(office.open(officeDay.addDays(2)).size() == 1);

    const auto hash = *office.store->ask([&](Connection& c) { return factHash(c, offerB); });
    const auto decided = office.say(
        second, ApprovalDecided{b, hash, Decision::Allow, QStringLiteral("Es justo."), {}}, "eva");
    CHECK(office.open().size() == 1);
    office.say(second, FactVoided{{decided}, QStringLiteral("undone")}, "eva");
    CHECK(office.open().size() == 2);
}

TEST_CASE("promises kept count deadlines of the period alone, without withdrawn ones, by author")
{
    Office office;
    const auto promise = [&](const char* author, QDate due, qint64 paid) {
        const CaseId id = office.addCase();
        PromiseMade made;
        made.amount = pesos(500'00);
        made.due = due;
        made.madeOn = due.addDays(-5);
        const auto fact = office.say(id, made, author, made.madeOn);
        if (paid > 0) {
            PaymentReceived payment;
            payment.account = office.account;
            payment.reference = QString::number(paid) + id.toString();
            payment.valueDate = due;
            payment.amount = pesos(paid);
            office.say(id, payment, author, due);
        }
        return std::pair(id, fact);
    };
    promise("luis", officeDay.addDays(-10), 500'00);
    promise("luis", officeDay.addDays(-12), 100'00);
    promise("luis", officeDay.addDays(-14), 0);
    promise("ana", officeDay.addDays(-20), 500'00);
    promise("luis", officeDay.addDays(-50), 500'00); // before the period
    promise("luis", officeDay.addDays(2), 0); // not over yet
    const auto [id, withdrawn] = promise("luis", officeDay.addDays(-15), 0);
    office.say(id, PromiseWithdrawn{withdrawn, officeDay.addDays(-16), {}}, "luis");

    const auto kept = *office.store->ask([](Connection& c) {
        return promisesKept(c, {officeDay.addDays(-30), officeDay.addDays(-1)});
    });
    REQUIRE(kept.size() == 2);
    CHECK(
        kept[0] == PromisesKept{QStringLiteral("user:ana"), 1, 1, 0, pesos(500'00), pesos(500'00)});
    CHECK(kept[1]
        == PromisesKept{QStringLiteral("user:luis"), 3, 1, 1, pesos(1'500'00), pesos(600'00)});
}

TEST_CASE("discounts count accepted offers alone, by week of acceptance")
{
    Office office;
    const auto offered = [&](const char* author, QDate on, bool accepted) {
        const CaseId id = office.addCase();
        const auto made =
            office.say(id, office.offer(on, OfferVerdict::WithinAuthority), author, on);
        if (accepted)
            office.say(id, OfferAccepted{made, on, {}}, author, on);
    };
    const QDate from = officeDay.addDays(-27);
    offered("luis", from, true);
    offered("luis", from.addDays(6), true);
    offered("luis", from.addDays(7), true);
    offered("luis", from.addDays(8), false);
    offered("rosa", officeDay, true);
    offered("rosa", from.addDays(-1), true);
    const auto granted = *office.store->ask([&](Connection& c) {
        return discountsGranted(c, {from, officeDay});
    });
    REQUIRE(granted.size() == 3);
    CHECK(granted[0].from == from);
    CHECK(granted[0].offers == 2);
    CHECK(granted[0].principal == pesos(200'00));
    CHECK(granted[0].forgiven() == pesos(200'00));
    CHECK(granted[0].owed == pesos(2'000'00));
    CHECK(granted[1].from == from.addDays(7));
    CHECK(granted[2].author == QStringLiteral("user:rosa"));
    CHECK(granted[2].from == from.addDays(21));
}

TEST_CASE("the week's sample has only open cases that were worked the week before, and says which "
          "were reviewed")
{
    Office office;
    const QDate monday = mondayOf(officeDay);
    std::vector<CaseId> worked;
    for (int i = 0; i < 4; ++i) {
        const CaseId id = office.addCase();
        ContactLogged contact;
        contact.action = QStringLiteral("LL");
        contact.result = QStringLiteral("NC");
        office.say(id, contact, "luis", monday.addDays(i < 3 ? -2 - i : -9));
        worked.push_back(id);
    }
    const auto sample = [&] {
        return *office.store->ask([](Connection& c) { return weeklySample(c, officeDay, 10); });
    };
    CHECK(sample().size() == 3);
    office.say(worked[1], ReviewWritten{QStringLiteral("Bien."), weekName(officeDay)}, "eva");
    office.say(
        worked[2], ReviewWritten{QStringLiteral("Bien."), QStringLiteral("2036-W01")}, "eva");
    for (const auto& entry : sample()) {
        CHECK(entry.caseRow.id != worked[3]);
        CHECK(entry.reviewed == (entry.caseRow.id == worked[1]));
    }
}

TEST_CASE("contact rates count what we started, and whom it reached")
{
    Office office;
    const CaseId id = office.addCase();
    const auto file = office.store.caseFile(id);
    const auto debtor = file.debtor()->id;
    const auto log = [&](ContactType type, std::optional<PersonId> person) {
        ContactLogged contact;
        contact.action = QStringLiteral("LL");
        contact.result = QStringLiteral("NC");
        contact.type = type;
        contact.person = person;
        office.say(id, contact, "luis", officeDay.addDays(-2));
    };
    log(ContactType::Attempt, debtor);
    log(ContactType::TwoWay, debtor);
    log(ContactType::TwoWay, std::nullopt); // somebody else
    log(ContactType::OneWay, debtor);
    log(ContactType::DebtorStarted, debtor); // no attempt of ours
    const auto rates = *office.store->ask([](Connection& c) {
        return contactRates(c, {officeDay.addDays(-30), officeDay});
    });
    REQUIRE(rates.size() == 1);
    CHECK(rates[0] == ContactRate{QStringLiteral("user:luis"), 4, 2, 1, 0});
}
