#include "core/store/queries/assignments.h"
#include "core/store/queries/case_list.h"
#include "core/store/queries/case_order.h"
#include "tests/support/print.h"
#include "tests/support/temporary_store.h"

#include <catch2/catch_test_macros.hpp>

using namespace expediente;

namespace {

const QDate today(2037, 1, 1);

/// Accounts in these currencies, in this order, of amounts in minor units.
using Owed = std::vector<Money>;

CaseId addCase(TemporaryStore& store, const QString& name, const Owed& owed)
{
    const CaseId id{Uuid::derived({name.toUtf8(), "case"})};
    const PersonId person{Uuid::derived({name.toUtf8(), "person"})};
    CaseOpened opened;
    opened.folio = name;
    opened.creditor = {QStringLiteral("fsm"), QStringLiteral("Financiera"), {}, {}, {}};
    opened.openedOn = {2036, 1, 1};
    opened.parties = {{person, PartyRole::Debtor, {}}};
    PersonDescribed described;
    described.name = name;
    std::vector<NewFact> facts{store->newFact(id, opened), store->newFact(person, described)};
    for (size_t i = 0; i < owed.size(); ++i) {
        AccountStated stated;
        stated.account =
            AccountId{Uuid::derived({name.toUtf8(), "account", QByteArray::number(int(i))})};
        stated.number = QStringLiteral("4411-%1").arg(i);
        stated.asOf = {2036, 12, 31};
        const Money zero = Money::zero(owed[i].currency());
        stated.principalOverdue = stated.principalNotDue = stated.ordinaryInterest =
            stated.lateInterest = stated.vat = stated.fees = stated.credit = zero;
        stated.principalOverdue = owed[i];
        stated.oldestUnpaidDue = QDate(2036, 12, 1);
        facts.push_back(store->newFact(id, stated));
    }
    store.append(facts);
    return id;
}

Money sol(qint64 minor)
{
    return {minor, Currency::PEN};
}

Money dollar(qint64 minor)
{
    return {minor, Currency::USD};
}

struct Peru : TemporaryStore {
    Peru()
    {
        both = addCase(*this, QStringLiteral("Both"), {sol(100), dollar(500), sol(20)});
        soles = addCase(*this, QStringLiteral("Soles"), {sol(900)});
        dollars = addCase(*this, QStringLiteral("Dollars"), {dollar(300)});
        turned = addCase(*this, QStringLiteral("Turned"), {dollar(200), sol(2000)});
    }
    /// Page by page of one row, and the whole at once; they must agree.
    std::vector<CaseRow> listed(const CaseFilter& filter, CaseSort sort)
    {
        std::vector<CaseRow> rows;
        QString after;
        do {
            const auto answer = (**this).ask(
                [&](Connection& c) { return casePage(c, filter, sort, 1, after, today); });
            INFO((answer ? QString() : name(answer.error().code) + answer.error().args.join(u' '))
                     .toStdString());
            REQUIRE(answer);
            const CasePage& page = *answer;
            rows.insert(rows.end(), page.rows.begin(), page.rows.end());
            after = page.nextKey;
        } while (!after.isEmpty());
        const auto whole = (**this).ask([&](Connection& c) {
            return caseRowsAt(c, caseOrder(c, filter, sort, today), today, filter.currency);
        });
        REQUIRE(whole);
        CHECK(*whole == rows);
        return rows;
    }
    QStringList namesOf(const CaseFilter& filter, CaseSort sort = CaseSort::Amount)
    {
        QStringList names;
        for (const CaseRow& row : listed(filter, sort))
            names << row.name + u' ' + row.total->toPlain();
        return names;
    }
    std::vector<Money> sums(const CaseFilter& filter)
    {
        return (**this).ask([&](Connection& c) { return countCases(c, filter, today); })->totals;
    }

    CaseId both, soles, dollars, turned;
};

CaseFilter in(Currency currency)
{
    CaseFilter filter;
    filter.currency = currency;
    return filter;
}

} // namespace

TEST_CASE("a case that owes in two currencies is listed, ordered and found by either")
{
    Peru peru;
    CHECK(
        peru.namesOf(in(Currency::PEN)) == QStringList{"Turned 20.00", "Soles 9.00", "Both 1.20"});
    CHECK(
        peru.namesOf(in(Currency::USD)) == QStringList{"Both 5.00", "Dollars 3.00", "Turned 2.00"});
    CHECK(peru.namesOf(in(Currency::USD), CaseSort::Name)
        == QStringList{"Both 5.00", "Dollars 3.00", "Turned 2.00"});
    CHECK(peru.namesOf(in(Currency::CLP)).isEmpty());

    CaseFilter large = in(Currency::USD);
    large.least = dollar(250);
    CHECK(peru.namesOf(large) == QStringList{"Both 5.00", "Dollars 3.00"});
    large.text = QStringLiteral("both");
    CHECK(peru.namesOf(large) == QStringList{"Both 5.00"});
}

TEST_CASE("a row says what is owed besides, whichever currency it shows")
{
    Peru peru;
    for (const CaseFilter& filter : {CaseFilter{}, in(Currency::PEN), in(Currency::USD)})
        for (const CaseRow& row : peru.listed(filter, CaseSort::Name)) {
            INFO(row.name.toStdString());
            const bool several = row.id == peru.both || row.id == peru.turned;
            REQUIRE(row.others.size() == (several ? 1 : 0));
            if (!several)
                continue;
            CHECK(row.others.front().total.currency() != row.total->currency());
            const Money soles =
                row.total->currency() == Currency::PEN ? *row.total : row.others.front().total;
            CHECK(soles == (row.id == peru.both ? sol(120) : sol(2000)));
        }
    const auto found =
        *peru->ask([](Connection& c) { return searchCases(c, u"both"_qs, 5, today); });
    REQUIRE(found.size() == 1);
    CHECK(found.front().others == std::vector<CurrencyTotal>{{dollar(500), dollar(500)}});
}

TEST_CASE("sums of lists and of what people carry leave no currency out, nor count a case twice")
{
    Peru peru;
    const auto count = *peru->ask([](Connection& c) { return countCases(c, {}, today); });
    CHECK(count.cases == 4);
    CHECK(count.totals == std::vector{sol(3020), dollar(1000)});
    CHECK(peru.sums(in(Currency::USD)) == std::vector{dollar(1000)});
    const auto carried = *peru->ask([](Connection& c) { return loads(c); });
    REQUIRE(carried.size() == 1);
    CHECK(carried.front().cases == 4);
    CHECK(carried.front().totals == std::vector{sol(3020), dollar(1000)});
}

TEST_CASE("an account that comes in, and one that goes, change what is owed besides")
{
    Peru peru;
    AccountStated paid;
    paid.account = AccountId{Uuid::derived({"Both", "account", "1"})};
    paid.number = QStringLiteral("4411-1");
    paid.asOf = {2037, 1, 1};
    paid.principalOverdue = paid.principalNotDue = paid.ordinaryInterest = paid.lateInterest =
        paid.vat = paid.fees = paid.credit = dollar(0);
    peru.append({peru->newFact(peru.both, paid)});
    CHECK(peru.sums(in(Currency::USD)) == std::vector{dollar(500)});
    CHECK(*peru->rebuild({})); // agrees with what is worked out from nothing
}
