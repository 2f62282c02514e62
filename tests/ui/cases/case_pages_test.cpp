#include "tests/support/print.h"
#include "tests/ui/cases/portfolio_fixture.h"
#include "ui/cases/case_pages.h"

#include <catch2/catch_test_macros.hpp>

#include <numeric>

using namespace expediente;
using namespace expediente::ui;

namespace {

std::vector<CaseRow> rowsOf(int page, int count)
{
    std::vector<CaseRow> rows(static_cast<size_t>(count));
    for (int i = 0; i < count; ++i) {
        const QByteArray number = QByteArray::number(page * CasePages::pageRows + i);
        rows[size_t(i)].id = CaseId{Uuid::derived({number})};
        rows[size_t(i)].folio = QString::fromLatin1(number);
    }
    return rows;
}

std::vector<CaseHandle> orderOf(int cases)
{
    std::vector<CaseHandle> order(static_cast<size_t>(cases));
    std::iota(order.begin(), order.end(), 1000);
    return order;
}

} // namespace

TEST_CASE("a list grows page by page until it ends")
{
    CasePages pages;
    pages.append({rowsOf(0, 200), QStringLiteral("k1")});
    CHECK(pages.rows() == 200);
    CHECK(pages.nextKey() == "k1");
    CHECK(pages.hasNext());
    pages.append({rowsOf(1, 3), {}});
    CHECK(pages.rows() == 203);
    CHECK(!pages.hasNext());
    CHECK(pages.row(202)->folio == "202");
    CHECK(pages.row(203) == nullptr);
    CHECK(pages.row(-1) == nullptr);
}

TEST_CASE("an ordered list knows every row's place and keeps a window of them")
{
    CasePages pages;
    pages.replace(orderOf(100'000), {{0, rowsOf(0, 200)}});
    CHECK(pages.rows() == 100'000);
    CHECK(pages.pages() == 500);
    CHECK(pages.row(99'999) == nullptr);
    for (int page = 0; page < pages.pages(); ++page) {
        CHECK(pages.put(page, rowsOf(page, 200)));
        pages.keepAround(page);
        REQUIRE(int(pages.loadedPages().size()) <= CasePages::pagesKept);
        REQUIRE(pages.row(page * 200 + 7)->folio == QString::number(page * 200 + 7));
    }
    CHECK(!pages.has(0));
    SECTION("a page of which a case is gone tells so")
    {
        auto rows = rowsOf(3, 200);
        rows[7] = {};
        CHECK(!pages.put(3, rows));
        CHECK(pages.row(607) == nullptr);
    }
    SECTION("a page's cases are those of its rows")
    {
        const auto cases = pages.casesOf(499);
        REQUIRE(cases.size() == 200);
        CHECK(cases.front() == 1000 + 499 * 200);
        CHECK(pages.casesOf(500).empty());
    }
    SECTION("the cases around a row end where a page is missing")
    {
        pages.replace(
            orderOf(2000), {{1, rowsOf(1, 200)}, {2, rowsOf(2, 200)}, {4, rowsOf(4, 200)}});
        const auto ids = pages.idsAround(450);
        REQUIRE(ids.size() == 400);
        CHECK(ids.front() == CaseId{Uuid::derived({"200"})});
        CHECK(pages.idsAround(700).empty());
    }
}

TEST_CASE("an empty list is whole and has nothing to load")
{
    CasePages pages;
    pages.replace(orderOf(0), {});
    CHECK(pages.isWhole());
    CHECK(pages.rows() == 0);
    CHECK(pages.pages() == 0);
}

TEST_CASE("the order of a list is that of its pages, in every order and with every filter")
{
    PortfolioFixture portfolio;
    portfolio.addMany(530);
    portfolio.add({.folio = "SIN-CUENTA", .name = "Áurea Ñúñez", .overdue = {}});
    CaseFilter area, amounts, text, bucket, recalled;
    area.area = "Colonia 3";
    amounts.currency = Currency::MXN;
    amounts.least = Money(1'000'000, Currency::MXN);
    text.text = "persona 0001";
    bucket.bucket = Bucket{31, 60};
    recalled.state = CaseState::Recalled;
    const auto today = PortfolioFixture::today();
    for (const CaseFilter& filter : {CaseFilter{}, area, amounts, text, bucket, recalled}) {
        for (const auto sort :
            {CaseSort::Priority, CaseSort::DaysPastDue, CaseSort::Amount, CaseSort::Name}) {
            const auto rows = portfolio.ask([&](Connection& c) {
                return caseRowsAt(c, caseOrder(c, filter, sort, today), today);
            });
            const auto count =
                portfolio.ask([&](Connection& c) { return countCases(c, filter, today); });
            CHECK(qint64(rows.size()) == count.cases);
            std::vector<CaseRow> paged;
            QString key;
            do {
                const auto page = portfolio.ask(
                    [&](Connection& c) { return casePage(c, filter, sort, 50, key, today); });
                paged.insert(paged.end(), page.rows.begin(), page.rows.end());
                key = page.nextKey;
            } while (!key.isEmpty());
            CHECK(rows == paged);
        }
    }
}

TEST_CASE("a case that is gone leaves its place empty")
{
    PortfolioFixture portfolio;
    portfolio.addMany(3);
    const auto today = PortfolioFixture::today();
    const auto rows = portfolio.ask([&](Connection& c) {
        auto order = caseOrder(c, {}, CaseSort::Name, today);
        order[1] = 999'999;
        return caseRowsAt(c, order, today);
    });
    REQUIRE(rows.size() == 3);
    CHECK(rows[0].folio == "F-000000");
    CHECK(rows[1].id.isNull());
    CHECK(rows[2].folio == "F-000002");
}
