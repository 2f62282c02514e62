// Workbooks through the real program that reads them.
#include "core/exchange/csv_reader.h"
#include "core/exchange/workbook_source.h"
#include "tests/core/exchange/support.h"
#include "tests/support/made_workbook.h"
#include "tests/support/print.h"

#include <catch2/catch_test_macros.hpp>

#include <QDir>

using namespace expediente;

namespace {

QByteArray rowsOf(const QByteArray& book, const WorkbookRequest& request = {})
{
    const MadeFiles files;
    const auto rows = workbookRows(files.write(book, "book.xlsx"), request);
    INFO((rows ? QString() : name(rows.error().code)).toStdString());
    REQUIRE(rows);
    return (*rows)->readAll();
}

std::optional<ErrorCode> refusalOf(const QByteArray& book, const WorkbookRequest& request = {})
{
    const MadeFiles files;
    const auto rows = workbookRows(files.write(book, "book.xlsx"), request);
    return rows ? std::nullopt : std::optional(rows.error().code);
}

QByteArray cell(const QByteArray& xml)
{
    return rowsOf(MadeWorkbook().rawSheet("A", "<row r=\"1\">" + xml + "</row>").zip()).trimmed();
}

} // namespace

TEST_CASE("numbers come as the digits that the file holds")
{
    const std::pair<QByteArray, QByteArray> values[] = {{"1234.56", "1234.56"},
        {"1.1000000000000001", "1.1"}, {"0.30000000000000004", "0.3"}, {"100000", "100000"},
        {"1E5", "100000"}, {"2.5E-3", "0.0025"}, {"-12.50", "-12.50"}, {"1.234", "1.2340"},
        {"012", "012"}, {"1234567890123456789", "1234567890123456789"},
        {"1.23456789012346E+17", "1.23456789012346E+17"}, {"999999999999.99", "999999999999.99"},
        {"4812.5000000000009", "4812.5"}, {"1e400", "1e400"}, {"0.125", "0.1250"}};
    for (const auto& [raw, text] : values) {
        CAPTURE(raw);
        CHECK(cell("<c r=\"A1\"><v>" + raw + "</v></c>") == text);
    }
    // Zeros that only the format keeps: postcodes, numbers of accounts.
    CHECK(cell("<c r=\"A1\" s=\"4\"><v>6700</v></c>") == "06700");
    CHECK(cell("<c r=\"A1\" s=\"4\"><v>123456</v></c>") == "123456");
    const QByteArray half = MadeWorkbook().sheet("A", {{"n:1234.5", "1.234,50", "n:7"}}).zip();
    CHECK(rowsOf(half, {{}, ','}) == "\"1234,5\",\"1.234,50\",7\n");
}

TEST_CASE("days are days, in both calendars, and the day that never was is none")
{
    const auto day = [](const QByteArray& number, const QByteArray& style) {
        return cell("<c r=\"A1\" s=\"" + style + "\"><v>" + number + "</v></c>");
    };
    CHECK(day("46326", "1") == "2026-10-31");
    CHECK(day("46326.999999999", "1") == "2026-11-01");
    CHECK(day("46326.604166666664", "2") == "2026-10-31T14:30:00");
    CHECK(day("0.5", "3") == "12:00:00");
    CHECK(day("59", "1") == "1900-02-28");
    CHECK(day("60", "1") == "60");
    CHECK(day("61", "1") == "1900-03-01");
    CHECK(day("46326", "0") == "46326");
    CHECK(day("-1", "1") == "-1");
    const QByteArray of1904 = MadeWorkbook()
                                  .settings("<workbookPr date1904=\"1\"/>")
                                  .sheet("A", {{"d:44864", "d:0"}})
                                  .zip();
    CHECK(rowsOf(of1904) == "2026-10-31,1904-01-01\n");
}

TEST_CASE("formulas give the result that was saved with them and are never worked out")
{
    CHECK(cell("<c r=\"A1\"><f>1+1</f><v>7</v></c>") == "7");
    CHECK(cell("<c r=\"A1\" t=\"str\"><f>T(\"a\")</f><v>a</v></c>") == "a");
    CHECK(cell("<c r=\"A1\" t=\"str\"><f>T(\"\")</f><v></v></c><c r=\"B1\"><v>1</v></c>") == ",1");
    CHECK(cell("<c r=\"A1\"><f>1+1</f></c>") == "#FORMULA!");
    CHECK(cell("<c r=\"A1\"><f>1+1</f><v></v></c>") == "#FORMULA!");
    CHECK(cell("<c r=\"A1\" t=\"e\"><v>#DIV/0!</v></c>") == "#DIV/0!");
    const QByteArray stale = MadeWorkbook()
                                 .settings("<calcPr fullCalcOnLoad=\"1\"/>")
                                 .rawSheet("A", "<row><c><f>1+1</f><v>0</v></c></row>")
                                 .zip();
    CHECK(rowsOf(stale) == "#FORMULA!\n");
}

TEST_CASE("texts come whole, wherever they are kept, and rows where a spreadsheet counts them")
{
    const QByteArray book =
        MadeWorkbook()
            .strings("<si><t>Peña, \"Ana\"</t></si><si><r><t>dos </t></r><r><t>trozos</t></r>"
                     "<rPh><t>no</t></rPh></si><si><t>a_x000A_b</t></si>")
            .rawSheet("A",
                "<row r=\"2\"><c r=\"A2\" t=\"s\"><v>0</v></c><c r=\"C2\" "
                "t=\"s\"><v>1</v></c></row>"
                "<row r=\"4\"><c r=\"AB4\" t=\"b\"><v>1</v></c></row>"
                "<row r=\"5\"><c r=\"A5\" t=\"s\"><v>2</v></c></row>")
            .zip();
    CHECK(rowsOf(book)
        == "\n\"Peña, \"\"Ana\"\"\",,dos trozos\n\n" + QByteArray(27, ',') + "TRUE\n\"a\nb\"\n");
}

TEST_CASE("of several sheets the first with something in it is read, or the one that is named")
{
    const MadeFiles files;
    const QString path = files.write(MadeWorkbook()
                                         .sheet("Portada", {})
                                         .sheet("Oculta", {{"x"}}, "state=\"hidden\"")
                                         .sheet("Cartera", {{"ID"}, {"A1"}})
                                         .sheet("Pagos", {{"REF"}})
                                         .zip(),
        "book.xlsx");
    CHECK((*workbookRows(path, {}))->readAll() == "ID\nA1\n");
    CHECK((*workbookRows(path, {"pagos"}))->readAll() == "REF\n");
    const auto none = workbookRows(path, {"Otra"});
    REQUIRE(!none);
    CHECK(none.error().code == ErrorCode::SheetMissing);
    CHECK(none.error().args.back() == "Portada, Oculta, Cartera, Pagos");
    const auto sheets = workbookSheets(path);
    REQUIRE(sheets);
    REQUIRE(sheets->size() == 4);
    CHECK((!(*sheets)[0].filled && (*sheets)[1].hidden && (*sheets)[2].filled));
    CHECK(refusalOf(MadeWorkbook().sheet("A", {}).zip()) == ErrorCode::FileEmpty);
}

TEST_CASE("what is no workbook, encrypted or old is refused by what it is")
{
    const QByteArray old = QByteArray::fromHex("d0cf11e0a1b11ae1") + QByteArray(2000, '\0');
    QByteArray locked = old;
    for (const char c : QByteArrayLiteral("EncryptedPackage"))
        locked.append(c).append('\0');
    CHECK(refusalOf(old) == ErrorCode::OldWorkbook);
    CHECK(refusalOf(locked) == ErrorCode::WorkbookLocked);
    CHECK(refusalOf("PK\x03\x04 and then nothing") == ErrorCode::WorkbookDamaged);
    CHECK(refusalOf(MadeWorkbook().sheet("A", {{"x"}}).without("_rels/.rels").zip())
        == ErrorCode::NotAWorkbook);
    CHECK(refusalOf("ID,NAME\n1,x\n") == ErrorCode::NotAWorkbook);
}

TEST_CASE("a workbook that lies about its sheets or their cells is refused")
{
    const QByteArray good = MadeWorkbook().sheet("A", {{"x"}}).zip();
    CHECK(refusalOf(MadeWorkbook().sheet("A", {{"x"}}).without("xl/worksheets/sheet1.xml").zip())
        == ErrorCode::WorkbookDamaged);
    CHECK(refusalOf(MadeWorkbook()
                        .sheet("A", {{"x"}})
                        .part("xl/_rels/workbook.xml.rels", "<Relationships/>")
                        .zip())
        == ErrorCode::WorkbookDamaged);
    const QByteArray rows[] = {
        "<row r=\"2\"><c><v>1</v></c></row><row r=\"1\"><c><v>1</v></c></row>",
        "<row r=\"1048577\"><c><v>1</v></c></row>", "<row r=\"1\"><c r=\"ZZZ1\"><v>1</v></c></row>",
        "<row r=\"1\"><c r=\"B1\"><v>1</v></c><c r=\"A1\"><v>1</v></c></row>",
        "<row r=\"1\"><c r=\"A7\"><v>1</v></c></row>", "<row r=\"1\"><c t=\"s\"><v>3</v></c></row>",
        "<row r=\"1\"><c t=\"s\"><v>-1</v></c></row>", "<row r=\"1\"><c><v>1</v></c>"};
    for (const auto& lie : rows) {
        CAPTURE(lie);
        CHECK(refusalOf(MadeWorkbook().rawSheet("A", lie).zip()) == ErrorCode::WorkbookDamaged);
    }
    CHECK(refusalOf(good.first(good.size() / 2)) == ErrorCode::WorkbookDamaged);
    QByteArray changed = good;
    const auto body = changed.indexOf("sheet1.xml") + 14;
    changed[body] = char(changed[body] ^ 0x55);
    CHECK(refusalOf(changed) == ErrorCode::WorkbookDamaged);
}

TEST_CASE("bombs are refused before they go off")
{
    const QByteArray zeros(8 << 20, ' ');
    const QString part = QStringLiteral("xl/worksheets/sheet1.xml");
    const QByteArray bomb =
        MadeWorkbook().sheet("A", {{"x"}}).part(part, "<worksheet>" + zeros + "</worksheet>").zip();
    REQUIRE(bomb.size() < 100'000);
    // Says that it is small, and goes on.
    CHECK(refusalOf(withDeclaredSize(bomb, part.toLatin1(), 1000)) == ErrorCode::WorkbookDamaged);
    // Says how large it is.
    CHECK(refusalOf(withDeclaredSize(bomb, part.toLatin1(), 0xF0000000))
        == ErrorCode::WorkbookTooLarge);
    // Entities that grow.
    const QByteArray entities =
        "<!DOCTYPE w [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;\">]>"
        "<worksheet><sheetData><row><c t=\"str\"><v>&b;</v></c></row></sheetData></worksheet>";
    CHECK(refusalOf(MadeWorkbook().sheet("A", {{"x"}}).part(part, entities).zip())
        == ErrorCode::WorkbookDamaged);
    // One text that fills the memory of whoever holds it.
    const MadeFiles files;
    const QString long1 =
        files.write(MadeWorkbook()
                        .strings("<si><t>" + QByteArray(4 << 20, 'x') + "</t></si>")
                        .rawSheet("A", "<row><c t=\"s\"><v>0</v></c></row>")
                        .zip());
    CHECK(CsvReader::open(long1).error().code == ErrorCode::FieldTooLarge);
    // A row that reaches to the last column there can be.
    const QString wide = files.write(
        MadeWorkbook().rawSheet("A", "<row><c><v>2</v></c><c r=\"XFD1\"><v>1</v></c></row>").zip());
    CHECK(rowsOf(files.read("file.csv")) == "2" + QByteArray(999, ',') + "1\n");
    CHECK(CsvReader::open(wide).error().code == ErrorCode::TooManyColumns);
}

TEST_CASE("reading a workbook can be cancelled, or stopped when there is enough")
{
    const MadeFiles files;
    std::vector<std::vector<QByteArray>> many(6'000, {"n:1.25", "texto", "n:7"});
    const QString path = files.write(MadeWorkbook().sheet("A", many).zip(), "book.xlsx");
    Watch watch;
    watch.cancelled = [] { return true; };
    CHECK(workbookRows(path, {}, watch).error().code == ErrorCode::Cancelled);
    const auto some = workbookRows(path, {{}, '.', 2000});
    REQUIRE(some);
    const QByteArray rows = (*some)->readAll();
    CHECK(rows.endsWith("1.25,texto,7\n"));
    CHECK(rows.size() < 13 * 6'000);
}

TEST_CASE("what fuzzing starts from is read or refused, and never more than that")
{
    const QDir corpus(QStringLiteral(EXPEDIENTE_EXCHANGE_DATA "/../../../fuzz/corpus"));
    int files = 0;
    for (const auto& file : QDir(corpus.filePath("xlsx")).entryInfoList(QDir::Files)) {
        CAPTURE(file.fileName().toStdString());
        const auto rows = workbookRows(file.filePath(), {});
        CHECK((rows || rows.error().code == ErrorCode::WorkbookDamaged));
        ++files;
    }
    for (const auto& file : QDir(corpus.filePath("csv")).entryInfoList(QDir::Files)) {
        auto reader = CsvReader::open(file.filePath());
        CsvRow row;
        for (Result<bool> more = true; reader && more && *more;)
            more = reader->next(row);
        ++files;
    }
    CHECK(files >= 10);
}
