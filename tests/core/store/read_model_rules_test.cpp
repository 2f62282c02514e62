#include "core/store/connection.h"
#include "core/store/queries/store_info.h"
#include "tests/support/print.h"
#include "tests/support/temporary_store.h"

#include <catch2/catch_test_macros.hpp>

using namespace expediente;

namespace {

qint64 deadline(TemporaryStore& store)
{
    return *store->ask([](Connection& connection) {
        auto query = connection.query("SELECT deadline FROM promise");
        query.next();
        return query.integer(0);
    });
}

qint64 day(int d)
{
    return QDate(2026, 12, d).toJulianDay();
}

HouseRules withPack(const QByteArray& fingerprint)
{
    HouseRules rules = shippedRules(QStringLiteral("MX")).value();
    for (auto& [country, pack] : rules.packs)
        pack.holidays = {};
    rules.fingerprint = fingerprint;
    return rules;
}

} // namespace

TEST_CASE("under other rules the lists are worked out anew, and under the same ones nothing is")
{
    TemporaryStore store(withPack("a"));
    const CaseId id = store.addRandomCase(7, 0);
    PromiseMade promise;
    promise.madeOn = {2026, 12, 1};
    promise.due = {2026, 12, 24}; // a Thursday
    promise.amount = Money(100'00, Currency::MXN);
    store.append({store->newFact(id, promise)});
    CHECK(deadline(store) == day(25));

    HouseRules holidays = shippedRules(QStringLiteral("MX")).value();
    store.reopenUnder(holidays);
    REQUIRE(store->caughtUp().result());
    CHECK(deadline(store) == day(28));
    CHECK(*store->rebuild({}));

    store.close();
    store.tamper().execute("UPDATE promise SET deadline = 1");
    store.reopen();
    CHECK_FALSE(*store->ask([](Connection& c) { return isBehind(c); }));
    CHECK(deadline(store) == 1); // the same rules: nobody looked
}
