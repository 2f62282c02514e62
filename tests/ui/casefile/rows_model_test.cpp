#include "tests/support/print.h"
#include "ui/casefile/rows_model.h"

#include <catch2/catch_test_macros.hpp>

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace expediente;
using namespace expediente::ui;

namespace {

Uuid id(int number)
{
    return Uuid::derived({"row", QByteArray::number(number)});
}

Row row(int number, const QString& text, const QString& amount, const QStringList& facets = {})
{
    Row made = rowOf(id(number), {Cell{.text = text}, Cell{.text = amount}});
    made.facets = facets;
    return made;
}

std::vector<Column> columns()
{
    return {{.title = "What", .stretch = true}, {.title = "Amount", .right = true}};
}

} // namespace

TEST_CASE("rows pass Qt's own test of models, as a table and as a tree, through every change")
{
    RowsModel model(columns());
    const QAbstractItemModelTester tester(
        &model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    RowsFilter filter;
    const QAbstractItemModelTester filterTester(
        &filter, QAbstractItemModelTester::FailureReportingMode::Fatal);
    filter.setSourceModel(&model);
    model.setRows({row(1, "one", "$1.00"), row(2, "two", "$2.00")});
    Row parent = row(3, "three", "$3.00");
    parent.children = {row(4, "a reason", {}), row(5, "another", {})};
    model.setRows({parent, row(2, "two", "$2.00")});
    parent.children.pop_back();
    model.setRows({parent});
    filter.setText("three");
    model.setRows({});
    CHECK(model.rowCount() == 0);
}

TEST_CASE("a change of what rows say keeps them in place, so that a selection survives")
{
    RowsModel model(columns());
    model.setRows({row(1, "one", "$1.00"), row(2, "two", "$2.00")});
    const QPersistentModelIndex second = model.index(1, 0);
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);

    model.setRows({row(1, "one", "$1.00"), row(2, "two", "$2.00")});
    CHECK(changes.isEmpty());
    model.setRows({row(1, "one", "$1.00"), row(2, "second", "$2.00")});
    CHECK(resets.isEmpty());
    CHECK(changes.size() == 1);
    CHECK(second.data().toString() == "second");

    model.setRows({row(2, "second", "$2.00")});
    CHECK(resets.size() == 1);
    CHECK(model.find(id(2)).row() == 0);
    CHECK_FALSE(model.find(id(1)).isValid());
}

TEST_CASE("a cell answers delegates and screen readers")
{
    RowsModel model(columns());
    const ChipData chip{.text = "Broken", .icon = IconName::XCircle, .kind = ChipKind::Bad};
    model.setRows({rowOf(id(1),
        {Cell{.chip = chip, .spoken = "Promise of 12 Oct, broken"},
            Cell{.text = "$5.00", .struck = true}})});
    const QModelIndex first = model.index(0, 0);
    CHECK(first.data(ChipRole).value<ChipData>() == chip);
    CHECK(first.data(Qt::AccessibleTextRole).toString() == "Promise of 12 Oct, broken");
    CHECK(first.data().toString() == "Broken");
    CHECK(model.index(0, 1).data(StruckRole).toBool());
    CHECK(model.index(0, 1).data(Qt::TextAlignmentRole).toInt() & Qt::AlignRight);
    CHECK(model.headerData(1, Qt::Horizontal).toString() == "Amount");
}

TEST_CASE("a tooltip never takes what a file says for HTML")
{
    RowsModel model(columns());
    model.setRows({row(1, "<img src=x>", {})});
    CHECK(model.index(0, 0).data(Qt::ToolTipRole).toString() == "<p>&lt;img src=x&gt;</p>");
}

TEST_CASE("a filter finds words in any order without accents, within what was chosen")
{
    RowsModel model(columns());
    model.setRows({row(1, "Llamada a María", "$1.00", {"call", "user:ana"}),
        row(2, "Visita a María Núñez", "$2.00", {"visit", "user:ana"}),
        row(3, "Visita", "$3.00", {"visit", "user:luis"})});
    RowsFilter filter;
    filter.setSourceModel(&model);
    filter.setText("nunez visita");
    REQUIRE(filter.rowCount() == 1);
    CHECK(filter.index(0, 1).data().toString() == "$2.00");
    filter.setText("maria");
    CHECK(filter.rowCount() == 2);
    filter.setFacet(0, "visit");
    CHECK(filter.rowCount() == 1);
    filter.setText({});
    filter.setFacet(1, "user:luis");
    REQUIRE(filter.rowCount() == 1);
    CHECK(filter.index(0, 1).data().toString() == "$3.00");
    filter.setFacet(0, {});
    filter.setFacet(1, {});
    CHECK(filter.rowCount() == 3);
}
