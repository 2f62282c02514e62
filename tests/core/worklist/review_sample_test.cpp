#include "core/worklist/review_sample.h"
#include "tests/support/print.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <set>

using namespace expediente;

TEST_CASE("the week's sample is the same in whatever order its cases come, and another next week")
{
    std::vector<CaseId> cases;
    for (int i = 0; i < 200; ++i)
        cases.push_back(CaseId{Uuid::derived({QByteArray::number(i)})});
    const auto week = weekName({2026, 11, 24});
    CHECK(week == QStringLiteral("2026-W48"));
    const auto sample = reviewSample(week, cases, 10);
    CHECK(sample.size() == 10);
    auto other = cases;
    std::ranges::reverse(other);
    other.insert(other.end(), cases.begin(), cases.end());
    CHECK(reviewSample(week, other, 10) == sample);
    CHECK(reviewSample(weekName({2026, 11, 30}), cases, 10) != sample);
    CHECK(reviewSample(week, {cases.begin(), cases.begin() + 3}, 10).size() == 3);
    CHECK(reviewSample(week, {}, 10).empty());
}

TEST_CASE("a week belongs to the year that has its Thursday")
{
    CHECK(weekName({2027, 1, 1}) == QStringLiteral("2026-W53"));
    CHECK(weekName({2024, 12, 30}) == QStringLiteral("2025-W01"));
    CHECK(mondayOf({2026, 11, 24}) == QDate(2026, 11, 23));
    CHECK(mondayOf({2026, 11, 29}) == QDate(2026, 11, 23));
}
