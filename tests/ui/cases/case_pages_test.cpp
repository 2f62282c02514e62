#include "tests/support/print.h"
#include "tests/ui/cases/portfolio_fixture.h"
#include "ui/cases/case_pages.h"

#include <catch2/catch_test_macros.hpp>

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

CaseMarks marksOf(int cases)
{
    CaseMarks marks;
    marks.cases = cases;
    for (int row = 0; row < cases; row += CasePages::pageRows)
        marks.after.push_back(row ? QStringLiteral("%1~").arg(row) : QString());
    return marks;
}

} // namespace

TEST_CASE("a list grows page by page until it ends")
{
    CasePages pages;
    pages.append({rowsOf(0, 200), QStringLiteral("k1")});
    CHECK(pages.rows() == 200);
    CHECK(!pages.isWhole());
    CHECK(pages.after(pages.pages() - 1) == "k1");
    pages.append({rowsOf(1, 3), {}});
    CHECK(pages.rows() == 203);
    CHECK(pages.isWhole());
    CHECK(pages.row(202)->folio == "202");
    CHECK(pages.row(203) == nullptr);
    CHECK(pages.row(-1) == nullptr);
}

TEST_CASE("a marked list knows every row's page and keeps a window of them")
{
    CasePages pages;
    pages.replace(marksOf(100'000), {{0, rowsOf(0, 200)}});
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
    SECTION("a page that has other rows than it must tells so")
    {
        CHECK(!pages.put(3, rowsOf(3, 199)));
    }
    SECTION("the cases around a row end where a page is missing")
    {
        pages.replace(
            marksOf(2000), {{1, rowsOf(1, 200)}, {2, rowsOf(2, 200)}, {4, rowsOf(4, 200)}});
        const auto ids = pages.idsAround(450);
        REQUIRE(ids.size() == 400);
        CHECK(ids.front() == CaseId{Uuid::derived({"200"})});
        CHECK(pages.idsAround(700).empty());
    }
}

TEST_CASE("an empty list is whole and has nothing to load")
{
    CasePages pages;
    pages.replace(marksOf(0), {});
    CHECK(pages.isWhole());
    CHECK(pages.rows() == 0);
    CHECK(pages.has(0));
}

TEST_CASE("marks stand where the pages of a list begin, in every order and with every filter")
{
    PortfolioFixture portfolio;
    portfolio.addMany(530);
    portfolio.add({.folio = "SIN-CUENTA", .name = "Áurea Ñúñez", .overdue = {}});
    CaseFilter area, amounts, text, bucket, recalled;
    area.area = "Colonia 3";
    amounts.currency = Currency::MXN;
    amounts.least = Money(1'000'000'00, Currency::MXN);
    text.text = "persona 0001";
    bucket.bucket = Bucket{31, 60};
    recalled.state = CaseState::Recalled;
    for (const CaseFilter& filter : {CaseFilter{}, area, amounts, text, bucket, recalled}) {
        for (const auto sort :
            {CaseSort::Priority, CaseSort::DaysPastDue, CaseSort::Amount, CaseSort::Name}) {
            const auto today = PortfolioFixture::today();
            const auto marks =
                portfolio.ask([&](Connection& c) { return caseMarks(c, filter, sort, 50, today); });
            const auto count =
                portfolio.ask([&](Connection& c) { return countCases(c, filter, today); });
            CHECK(marks.cases == count.cases);
            std::vector<QString> after;
            QString key;
            do {
                const auto page = portfolio.ask(
                    [&](Connection& c) { return casePage(c, filter, sort, 50, key, today); });
                if (!page.rows.empty())
                    after.push_back(key);
                key = page.nextKey;
            } while (!key.isEmpty());
            CHECK(marks.after == after);
        }
    }
}
