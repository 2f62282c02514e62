// The import assistant: from a file that nobody has described to its first case.
#include "tests/support/made_workbook.h"
#include "tests/ui/importing/import_desk.h"
#include "ui/importing/columns_model.h"
#include "ui/importing/columns_panel.h"
#include "ui/importing/step_bar.h"

#include <QAbstractItemView>

using namespace expediente;
using namespace expediente::ui;

namespace {

class Assistant : public Desk {
public:
    void drop(const QString& path) { page.takeFile(path); }
    ColumnsPanel& columns() { return *page.findChild<ColumnsPanel*>(); }
    QTableView& table() { return *find<QTableView>("columnsTable"); }
    bool showsColumns()
    {
        return eventually([&] { return columns().isVisible() && table().model()->rowCount() > 0; });
    }
    QString becomes(int row)
    {
        return table().model()->index(row, ColumnsModel::Becomes).data().toString();
    }
    StepBar::Step step() { return page.findChild<StepBar*>()->step(); }
    void sayCreditor(const QString& name)
    {
        auto* creditor = find<QComboBox>("columnsCreditor");
        creditor->setFocus();
        QTest::keyClicks(creditor, name);
    }
    /// As people do it: to the column, open its choices, the letters of one, and Enter.
    void choose(int row, const QString& meaning)
    {
        key(Qt::Key_M);
        const auto place = table().model()->index(row, ColumnsModel::Becomes);
        table().setCurrentIndex(place);
        key(Qt::Key_Return, {});
        auto* choices = qobject_cast<QComboBox*>(table().indexWidget(place));
        REQUIRE(choices);
        QTest::keyClicks(choices->view(), meaning);
        QTest::keyClick(choices->view(), Qt::Key_Return);
    }
};

const QByteArray unknown = "Cartera asignada,,,,\n"
                           "No. credito,Nombre,Celular,Saldo total,Clave\n"
                           "A1,Ana Paz,2225550101,\"1,100.00\",x\n"
                           "B1,Beto Luz,2225550102,200.00,y\n";

} // namespace

TEST_CASE("a file that is dropped is understood, tried, imported, and known the next time")
{
    Assistant desk;
    CHECK(desk.step() == StepBar::File);
    const QByteArray book =
        MadeWorkbook()
            .sheet("Cartera",
                {{"No. credito", "Nombre", "Celular", "Saldo total", "Fecha corte"},
                    {"A1", "Ana Paz", "n:2225550101", "n:1100.5", "d:46326"},
                    {"B1", "Beto Luz", "n:2225550102", "f:D2*2", "d:46326"}})
            .zip();
    desk.drop(desk.write("cartera.xlsx", book));
    REQUIRE(desk.showsColumns());
    CHECK(desk.step() == StepBar::Columns);
    CHECK(desk.becomes(0) == "Account number");
    CHECK(desk.becomes(3) == "Balance, not broken down");
    CHECK(desk.says("Still missing: Creditor"));
    desk.key(Qt::Key_Return);
    CHECK(!desk.page.isBusy());

    desk.sayCreditor("Cooperativa Sol");
    CHECK(desk.says("Everything that is needed is here"));
    CHECK(desk.step() == StepBar::Check);
    desk.key(Qt::Key_T);
    REQUIRE(desk.settled());
    CHECK(desk.says("This was a trial"));
    CHECK(desk.step() == StepBar::Import);
    CHECK(desk.find<QTableView>("rejectsTable")
              ->model()
              ->index(0, 2)
              .data()
              .toString()
              .startsWith("Saldo total: a formula whose result is not in the file"));
    desk.key(Qt::Key_Return);
    REQUIRE(desk.settled());
    CHECK(desk.says("The file is in the portfolio"));
    CHECK(desk.step() == StepBar::Done);
    CHECK(desk.lender.ask([](Connection& c) { return findCase(c, "A1"); }).has_value());
    CHECK(desk.cases() == 1);

    // A month later: recognised, nothing to be said again.
    const QByteArray later =
        MadeWorkbook()
            .sheet("Noviembre",
                {{"Nombre", "No. credito", "Celular", "Saldo total", "Fecha corte"},
                    {"Ana Paz", "A1", "n:2225550101", "n:900", "d:46340"}})
            .zip();
    desk.drop(desk.write("noviembre.xlsx", later));
    auto* profiles = desk.find<QComboBox>("importProfile");
    REQUIRE(eventually([&] { return desk.step() == StepBar::Check; }));
    CHECK(profiles->currentText() == "Cooperativa Sol");
    desk.key(Qt::Key_Return);
    REQUIRE(desk.settled());
    CHECK(desk.figures() == "Read, 1\nNew, 0\nChanged, 1\nSame, 0\nRejected, 0");
    CHECK(desk.cases() == 1);
}

TEST_CASE("what was guessed wrong is put right with the keyboard, and what is missing is named")
{
    Assistant desk;
    desk.drop(desk.write("file.csv", unknown));
    REQUIRE(desk.showsColumns());
    CHECK(desk.becomes(4) == "Not imported");
    desk.sayCreditor("Cooperativa");
    desk.choose(4, "Account");
    CHECK(desk.becomes(4) == "Account number");
    CHECK(desk.becomes(0) == "Not imported"); // one meaning, one column
    desk.choose(0, "Not");
    desk.choose(4, "Folio");
    CHECK(desk.says("Still missing: Account number"));
    CHECK(desk.find<Button>("runImport")->accessibleName().contains("Missing: Account number"));
    desk.choose(0, "Account");
    CHECK(desk.says("Everything that is needed is here"));
    // The file doesn't say of which day it is.
    CHECK(desk.find<Button>("runImport")->accessibleName().contains("Enter the date"));
    desk.find<QCheckBox>("columnsRemember")->setChecked(false);
    desk.sayDate("31/10/2026");
    desk.key(Qt::Key_Return);
    REQUIRE(desk.settled());
    CHECK(desk.cases() == 2);
    CHECK(desk.lender.ask([](Connection& c) { return findCase(c, "x"); }).has_value());
    CHECK(!QFile::exists(desk.lender.store->dir() + "/profiles"));
}

TEST_CASE(
    "a file is read in another way when its encoding, separator or headings were guessed wrong")
{
    Assistant desk;
    desk.drop(desk.write("file.csv",
        "Cuenta;Nombre;Saldo\nA1;Ana Pe\xF1"
        "a;1.234,50\n"));
    REQUIRE(desk.showsColumns());
    CHECK(desk.find<QComboBox>("columnsEncoding")->currentText() == "Windows-1252");
    CHECK(desk.find<QComboBox>("columnsDelimiter")->currentText() == "Semicolons");
    CHECK(desk.find<QComboBox>("columnsDecimal")->currentText() == "1.234,50");
    CHECK(desk.table().model()->index(1, ColumnsModel::FirstCell).data().toString() == "Ana Peña");
    auto* encoding = desk.find<QComboBox>("columnsEncoding");
    encoding->setFocus();
    QTest::keyClick(encoding, Qt::Key_Up);
    REQUIRE(eventually([&] { return desk.says("is not plain text"); }));
    CHECK(desk.table().model()->rowCount() == 3);
    QTest::keyClick(encoding, Qt::Key_Down);
    REQUIRE(eventually([&] { return !desk.says("is not plain text"); }));
    auto* delimiter = desk.find<QComboBox>("columnsDelimiter");
    delimiter->setFocus();
    QTest::keyClick(delimiter, Qt::Key_Up);
    REQUIRE(eventually([&] { return desk.table().model()->rowCount() == 1; }));
}

TEST_CASE("files that are none are refused where they were chosen, and a wide one is shown whole")
{
    Assistant desk;
    const std::pair<QByteArray, QString> bad[] = {{"", "There is nothing"},
        {QByteArray("A,B\n\0,1\n", 9), "is not plain text"},
        {QByteArray::fromHex("d0cf11e0a1b11ae1") + QByteArray(600, '\0'),
            "format that is not read"},
        {"PK\x03\x04", "is damaged"}};
    for (const auto& [bytes, words] : bad) {
        desk.drop(desk.write("file", bytes));
        CAPTURE(words.toStdString());
        CHECK(eventually([&, said = words] { return desk.says(said); }));
        CHECK(!desk.columns().isVisible());
        CHECK(desk.step() == StepBar::File);
    }
    QByteArray wide("Cuenta,Nombre,Saldo");
    for (int i = 0; i < 197; ++i)
        wide += ",Dato " + QByteArray::number(i);
    desk.drop(desk.write("wide.csv", wide + "\nA1,Ana,1.00" + QByteArray(197, ',') + "\n"));
    REQUIRE(desk.showsColumns());
    CHECK(desk.table().model()->rowCount() == 200);
}
