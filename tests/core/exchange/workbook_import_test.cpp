// A workbook and its CSV twin must say the same.
#include "tests/core/exchange/small_file.h"
#include "tests/support/made_workbook.h"

#include <QRegularExpression>

using namespace expediente;

namespace {

/// As a spreadsheet would keep what the text file has: amounts and days as numbers.
QByteArray asCell(const QByteArray& text)
{
    static const QRegularExpression amount(QStringLiteral("^[0-9]+\\.[0-9]{2}$"));
    const QString value = QString::fromUtf8(text);
    if (amount.match(value).hasMatch())
        return "n:" + QByteArray::number(text.toDouble(), 'g', 17);
    if (const QDate day = QDate::fromString(value, QStringLiteral("dd/MM/yyyy")); day.isValid())
        return "d:" + QByteArray::number(QDate(1899, 12, 30).daysTo(day));
    return text;
}

QByteArray twinOf(const QString& csv)
{
    auto reader = CsvReader::open(csv);
    REQUIRE(reader);
    std::vector<std::vector<QByteArray>> rows;
    for (rows.emplace_back(); const auto& name : reader->header())
        rows.back().push_back(name.toUtf8());
    for (CsvRow row; *reader->next(row);) {
        rows.emplace_back();
        for (const auto cell : row.cells)
            rows.back().push_back(asCell(QByteArray(cell.data(), qsizetype(cell.size()))));
    }
    return MadeWorkbook().sheet("Cartera", rows).zip();
}

} // namespace

TEST_CASE("a workbook makes the same facts as its twin in CSV")
{
    const QString csv = data + "cartera-mx.csv";
    ImportedStore text, workbook;
    const auto ofText = text.import(csv, lender());
    const auto ofBook =
        workbook.import(workbook.files().write(twinOf(csv), "cartera.xlsx"), lender());
    CHECK(text.creditorFacts() == workbook.creditorFacts());
    CHECK(!text.creditorFacts().empty());
    CHECK(ofBook.summary.read == ofText.summary.read);
    CHECK(ofBook.summary.added == ofText.summary.added);
    CHECK(ofBook.summary.rejected == ofText.summary.rejected);
    // And once more from the text file: nothing new.
    CHECK(workbook.import(csv, lender()).facts == 0);
    CHECK(workbook.agrees());
}

TEST_CASE("cells with an error or a formula without its result are refused, and again when re-read")
{
    ImportedStore store;
    const QByteArray book =
        MadeWorkbook()
            .sheet("A",
                {{"ID", "CLIENT", "NAME", "PHONE", "AMT", "AS_OF"},
                    {"A1", "n:1", "Ana Paz", "n:2225550101", "n:100", "d:46326"},
                    {"B1", "n:2", "Beto Luz", "#N/A", "f:A1*2", "d:46326"},
                    {"C1", "n:3", "#REF!", "", "n:3", "d:46326"},
                    {"n:1.23456789012345E+17", "n:4", "Eva", "", "n:3", "d:46326"}})
            .zip();
    const auto report = store.import(store.files().write(book, "book.xlsx"), small());
    CHECK(report.summary.added == 1);
    REQUIRE(report.flawed.size() == 3);
    REQUIRE(report.flawed[0].flaws.size() == 2);
    CHECK(report.flawed[0].flaws[0].flaw == Flaw::SpreadsheetError);
    CHECK(!report.flawed[0].flaws[0].refuses); // a phone never costs the account
    CHECK(report.flawed[0].flaws[1].flaw == Flaw::FormulaWithoutResult);
    CHECK(report.flawed[1].flaws[0].flaw == Flaw::SpreadsheetError);
    CHECK(report.flawed[2].flaws[0].flaw == Flaw::RoundedBySpreadsheet);
    CHECK(debtor(store.caseOf("1")).name == "Ana Paz");
    const auto again = store.import(
        store.files().write(store.files().read("rejects.csv"), "again.csv"), small("partial"));
    CHECK(again.summary.added == 0);
    CHECK(again.summary.rejected == 3);
}

TEST_CASE("numbers agree with texts that are amounts in the profile's own convention")
{
    auto profile = small();
    profile.file.decimal = DecimalMark::Comma;
    profile.file.csv.encoding = Encoding::Windows1252; // of text files only
    ImportedStore store;
    const QByteArray book = MadeWorkbook()
                                .sheet("A",
                                    {{"ID", "CLIENT", "NAME", "PHONE", "AMT", "AS_OF"},
                                        {"A1", "n:1", "Ana Peña", "", "n:1234.5", "d:46326"},
                                        {"B1", "n:2", "Beto", "", "1.234,50", "d:46326"}})
                                .zip();
    const auto report = store.import(store.files().write(book, "book.xlsx"), profile);
    CHECK(report.summary.added == 2);
    for (const char* folio : {"1", "2"})
        CHECK(store.caseOf(QLatin1String(folio)).accounts.front().latest()->principalOverdue
            == Money(123'450, Currency::MXN));
}
