#include "tests/support/print.h"
#include "tests/ui/cases/portfolio_fixture.h"
#include "ui/cases/case_list_model.h"

#include <catch2/catch_test_macros.hpp>

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace expediente;
using namespace expediente::ui;

namespace {

/// Rows as they stand: the first line of every cell, what is not here yet as dots.
QString textOf(const CaseListModel& model, int rows)
{
    QStringList lines;
    for (int row = 0; row < std::min(rows, model.rowCount()); ++row) {
        QStringList cells;
        for (const auto column :
            {CaseColumn::Person, CaseColumn::Arrears, CaseColumn::Total, CaseColumn::Next}) {
            const auto index = model.index(row, int(column));
            cells << (index.data(CaseListModel::CellRole).isValid() ? index.data().toString()
                                                                    : QStringLiteral("…"));
        }
        lines << cells.join(QStringLiteral(" | "));
    }
    return lines.join(u'\n');
}

struct Listed {
    Listed(PortfolioFixture& portfolio, CaseSort sort = CaseSort::Name, CaseFilter filter = {})
        : services(portfolio.services())
        , model(services)
        , tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal)
    {
        model.ask(filter, sort);
        REQUIRE(eventually([&] { return model.isWhole(); }));
    }
    bool loads(int row)
    {
        model.setVisible(row, row + 20);
        return eventually([&] { return model.row(row) != nullptr; });
    }

    Services services;
    CaseListModel model;
    QAbstractItemModelTester tester;
};

} // namespace

TEST_CASE("the list in each of its orders")
{
    PortfolioFixture portfolio;
    portfolio.add({.folio = "A", .name = "Ángela Ruiz", .daysPastDue = 12});
    portfolio.add({.folio = "B",
        .name = "berta Ruiz",
        .overdue = Money(90'000'00, Currency::MXN),
        .daysPastDue = 200});
    portfolio.add({.folio = "C", .name = "Carlos Ruiz", .daysPastDue = 0});
    portfolio.add({.folio = "D", .name = "Dora Ruiz", .overdue = {}});
    CHECK(textOf(Listed(portfolio, CaseSort::Name).model, 9)
        == "Ángela Ruiz | 12\u00A0days | $1,250.00 | Visit\n"
           "berta Ruiz | 200\u00A0days | $90,000.00 | Visit\n"
           "Carlos Ruiz | Up to date | $1,250.00 | Visit\n"
           "Dora Ruiz | — | — | Visit");
    CHECK(textOf(Listed(portfolio, CaseSort::DaysPastDue).model, 2)
        == "berta Ruiz | 200\u00A0days | $90,000.00 | Visit\n"
           "Ángela Ruiz | 12\u00A0days | $1,250.00 | Visit");
    CaseFilter pesos;
    pesos.currency = Currency::MXN;
    CHECK(textOf(Listed(portfolio, CaseSort::Amount, pesos).model, 1)
        == "berta Ruiz | 200\u00A0days | $90,000.00 | Visit");
}

TEST_CASE("any row of a long list is had at once, and few are kept")
{
    PortfolioFixture portfolio;
    const auto ids = portfolio.addMany(6000);
    Listed list(portfolio);
    CaseListModel& model = list.model;
    CHECK(model.rowCount() == 6000);
    CHECK(model.row(5999) == nullptr);
    CHECK(!model.index(5999, 0).data(CaseListModel::CellRole).isValid());
    REQUIRE(list.loads(5990));
    CHECK(model.row(5999)->id == ids[5999]);
    for (int row = 0; row < 6000; row += 200) {
        REQUIRE(list.loads(row));
        CHECK(model.row(row)->id == ids[size_t(row)]);
        REQUIRE(int(model.pages().loadedPages().size()) <= CasePages::pagesKept);
    }
}

TEST_CASE("only the answer to the last question shows")
{
    PortfolioFixture portfolio;
    portfolio.addMany(900);
    Listed list(portfolio);
    CaseFilter narrow;
    QStringList shown, asked;
    QObject::connect(&list.model, &CaseListModel::listed, [&] {
        shown << list.model.row(0)->area;
        asked << list.model.filter().area;
    });
    for (int area = 0; area < 7; ++area) {
        narrow.area = QStringLiteral("Colonia %1").arg(area);
        list.model.ask(narrow, CaseSort::Name);
    }
    REQUIRE(eventually([&] { return list.model.isWhole(); }));
    CHECK(shown == asked); // never the answer to an earlier question
    CHECK(shown.last() == "Colonia 6");
    CHECK(list.model.rowCount() == 128);
    CHECK(list.model.row(0)->area == "Colonia 6");
}

TEST_CASE("a refresh keeps what is selected by case, however its row moves")
{
    PortfolioFixture portfolio;
    const auto ids = portfolio.addMany(450);
    Listed list(portfolio);
    CaseListModel& model = list.model;
    REQUIRE(list.loads(40));
    const QPersistentModelIndex kept(model.index(40, 0)), gone(model.index(42, 0));
    portfolio.say(ids[42], CaseClosed{Closing::Paid, {}});
    portfolio.add({.folio = "NEW", .name = "Aarón Primero"});
    QSignalSpy counted(&model, &CaseListModel::counted);
    model.refresh();
    REQUIRE(eventually([&] { return !counted.empty(); }));
    CHECK(model.rowCount() == 450);
    CHECK(model.row(0)->name == "Aarón Primero");
    REQUIRE(kept.isValid());
    CHECK(kept.row() == 41);
    CHECK(model.row(kept.row())->id == ids[40]);
    CHECK(!gone.isValid());
}

TEST_CASE("a list that empties, and one that begins empty, are whole")
{
    PortfolioFixture portfolio;
    Listed list(portfolio);
    CHECK(list.model.rowCount() == 0);
    const CaseId id = portfolio.add({.folio = "A"});
    QSignalSpy counted(&list.model, &CaseListModel::counted);
    list.model.refresh();
    REQUIRE(eventually([&] { return counted.size() == 1; }));
    CHECK(list.model.rowCount() == 1);
    portfolio.say(id, CaseClosed{Closing::Paid, {}});
    list.model.refresh();
    REQUIRE(eventually([&] { return counted.size() == 2; }));
    CHECK(list.model.rowCount() == 0);
}

TEST_CASE("pages come by scrolling while the whole is still being marked")
{
    PortfolioFixture portfolio;
    portfolio.addMany(700);
    const Services services = portfolio.services();
    CaseListModel model(services);
    const QAbstractItemModelTester tester(
        &model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    QSignalSpy listed(&model, &CaseListModel::listed);
    int atFirst = 0;
    bool more = false;
    QObject::connect(&model, &CaseListModel::listed, [&] {
        atFirst = model.rowCount();
        more = model.canFetchMore({});
        model.fetchMore({});
    });
    model.ask({}, CaseSort::Name);
    REQUIRE(eventually([&] { return model.isWhole(); }));
    CHECK(atFirst == CasePages::pageRows);
    CHECK(more);
    CHECK(model.rowCount() == 700);
    CHECK(!model.canFetchMore({}));
}
