#include "core/worklist/bucket_change.h"
#include "tests/core/worklist/story.h"
#include "tests/support/print.h"

#include <catch2/catch_test_macros.hpp>

using namespace expediente;

namespace {

const QDate then(2026, 10, 24), now(2026, 11, 24);

/// One account, stated on a day with so many days past due.
struct Debt : Story {
    AccountId account{Uuid::derived({"account"})};

    void state(QDate asOf, int daysPastDue, qint64 cents)
    {
        AccountStated stated;
        stated.account = account;
        stated.number = QStringLiteral("1");
        stated.asOf = asOf;
        const auto zero = Money::zero(Currency::MXN);
        stated.principalNotDue = stated.ordinaryInterest = stated.lateInterest = stated.vat =
            stated.fees = stated.credit = zero;
        stated.principalOverdue = Money(cents, Currency::MXN);
        if (cents > 0)
            stated.oldestUnpaidDue = asOf.addDays(-daysPastDue);
        say(id, stated, at(asOf, {9, 0}));
    }
    std::vector<BucketChange> changes()
    {
        BucketChanges all(then, now, context);
        all.add(file());
        return all.changes();
    }
};

} // namespace

TEST_CASE("an account that nothing happens to grows a month older")
{
    Debt debt;
    debt.state(then.addDays(-3), 17, 1'000'00); // 20 days on the first day, 51 on the second
    const auto changes = debt.changes();
    REQUIRE(changes.size() == 1);
    CHECK(changes[0].bucket.name() == QStringLiteral("1-30"));
    CHECK(changes[0].accounts == 1);
    CHECK(changes[0].worse == 1);
    CHECK(changes[0].then == Money(1'000'00, Currency::MXN));
    CHECK(changes[0].worseNow == Money(1'000'00, Currency::MXN));
}

TEST_CASE("an account that is paid is better and cured, in the bucket where it stood")
{
    Debt debt;
    debt.state(then.addDays(-3), 47, 1'000'00);
    debt.state(now.addDays(-1), 0, 0);
    const auto changes = debt.changes();
    REQUIRE(changes.size() == 1);
    CHECK(changes[0].bucket.name() == QStringLiteral("31-60"));
    CHECK(changes[0].better == 1);
    CHECK(changes[0].cured == 1);
    CHECK(changes[0].betterNow.isZero());
}

TEST_CASE("the same accounts on both days: not those that came later or were recalled")
{
    Debt later;
    later.state(then.addDays(1), 17, 1'000'00);
    CHECK(later.changes().empty());
    Debt recalled;
    recalled.state(then.addDays(-3), 17, 1'000'00);
    recalled.say(recalled.id, AccountRecalled{recalled.account, now.addDays(-5), {}},
        Story::at(now.addDays(-5), {9, 0}));
    CHECK(recalled.changes().empty());
}

TEST_CASE("better, the same and worse add up to all accounts of the bucket")
{
    AgencyContext context;
    BucketChanges all(then, now, context);
    for (int days = 1; days < 200; days += 7) {
        Debt debt;
        debt.state(then.addDays(-3), days, 100'00 + days);
        if (days % 3 == 0)
            debt.state(now.addDays(-2), days % 5, 50'00);
        all.add(debt.file());
    }
    qint64 accounts = 0;
    for (const auto& change : all.changes()) {
        CHECK(change.better + change.same + change.worse == change.accounts);
        accounts += change.accounts;
    }
    CHECK(accounts == 29);
}
