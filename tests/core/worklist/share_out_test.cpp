#include "core/worklist/share_out.h"

#include <catch2/catch_test_macros.hpp>

#include <map>

using namespace expediente;

namespace {

ToShare debt(int number, qint64 owed, const QString& holder = {})
{
    return {CaseId{Uuid::derived({"case", QByteArray::number(number)})}, holder, owed};
}

std::map<QString, qint64> afterwards(
    const std::vector<ToShare>& cases, const std::vector<Taker>& takers)
{
    std::map<QString, qint64> counts;
    for (const Taker& taker : takers)
        counts[taker.user] = taker.cases;
    for (const ToShare& each : cases)
        if (counts.contains(each.holder))
            --counts[each.holder];
    for (const Assignment& each : shareOut(cases, takers))
        ++counts[each.to];
    return counts;
}

} // namespace

TEST_CASE("cases are spread so that everybody has about as many, whatever they had before")
{
    std::vector<ToShare> cases;
    for (int i = 0; i < 90; ++i)
        cases.push_back(debt(i, 1000 + i * 37 % 911));
    const auto counts = afterwards(cases, {{"ana", 10}, {"luis", 0}, {"eva", 5}});
    CHECK(counts.at("ana") == 35);
    CHECK(counts.at("luis") == 35);
    CHECK(counts.at("eva") == 35);
    CHECK(shareOut(cases, {{"ana", 10}}).size() == 90);
    CHECK(shareOut(cases, {}).empty());
}

TEST_CASE("who has far more than the others gets none of them")
{
    for (const Assignment& each :
        shareOut({debt(1, 500), debt(2, 700)}, {{"ana", 40}, {"luis", 3}}))
        CHECK(each.to == QStringLiteral("luis"));
}

TEST_CASE("large debts are spread too")
{
    std::vector<ToShare> cases;
    for (int i = 0; i < 20; ++i)
        cases.push_back(debt(i, i < 10 ? 100'000 : 100));
    std::map<QString, int> large;
    for (const Assignment& each : shareOut(cases, {{"ana", 0}, {"luis", 0}}))
        if (std::ranges::find(cases, each.id, &ToShare::id)->amount == 100'000)
            ++large[each.to];
    CHECK(large["ana"] == 5);
    CHECK(large["luis"] == 5);
}

TEST_CASE("a case stays with whom it is where that is as even")
{
    std::vector<ToShare> cases;
    for (int i = 0; i < 10; ++i)
        cases.push_back(debt(i, 1000, QString::fromLatin1(i % 2 == 0 ? "ana" : "luis")));
    for (const Assignment& each : shareOut(cases, {{"ana", 5}, {"luis", 5}}))
        CHECK(std::ranges::find(cases, each.id, &ToShare::id)->holder == each.to);
}
