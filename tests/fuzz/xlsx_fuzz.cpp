// A workbook: whatever is in it, it is refused by its reader's own words or its rows come out as
// CSV. The first byte tells what the rest is: an archive as it stands, or one of its parts.
#include "core/exchange/csv_parser.h"
#include "core/tables/package.h"
#include "core/tables/sheet_rows.h"
#include "tests/fuzz/fuzz.h"
#include "tests/support/made_workbook.h"

#include <QCborArray>

using namespace expediente;

namespace {

constexpr qint64 enough = 1 << 20;

MadeWorkbook plain()
{
    return MadeWorkbook()
        .sheet(QStringLiteral("Cartera"),
            {{"Cuenta", "Saldo", "Fecha"}, {"A-1", "n:1234.5", "d:46326"}, {"A-2", "f:A1+1", ""}})
        .sheet(QStringLiteral("Pagos"), {{"x"}});
}

const char* const parts[] = {"", "xl/worksheets/sheet1.xml", "xl/workbook.xml",
    "xl/sharedStrings.xml", "xl/styles.xml", "xl/_rels/workbook.xml.rels"};

QByteArray archiveOf(QByteArray input)
{
    if (input.isEmpty())
        return {};
    const auto part = size_t(input.front()) % std::size(parts);
    input.remove(0, 1);
    return part == 0 ? input : plain().part(QString::fromLatin1(parts[part]), input).zip();
}

/// What a reader of CSV makes of it: every quote that opens closes.
void checkRows(const std::string& csv, bool whole)
{
    CsvParser parser(',', {.fieldBytes = 1 << 24, .rowBytes = 1 << 24, .columns = 2000});
    FUZZ_CHECK(parser.feed(csv) == CsvParser::Trouble::None);
    FUZZ_CHECK(!whole || parser.finish() == CsvParser::Trouble::None);
}

void read(QByteArray& archive)
{
    std::FILE* file = fmemopen(archive.data(), size_t(archive.size()), "rb");
    FUZZ_CHECK(file);
    const auto close = qScopeGuard([file] { std::fclose(file); });
    Package package(file, {.all = 1 << 24, .part = 1 << 24, .parts = 64});
    const Workbook book = Workbook::read(package);
    FUZZ_CHECK(sheetList(package, book).size() == qsizetype(book.sheets.size()));
    for (int sheet = -1; sheet < int(std::min<size_t>(book.sheets.size(), 3)); ++sheet) {
        std::string csv;
        try {
            writeRows(package, book, sheet, '.', [&](std::string_view some) {
                csv += some;
                return qint64(csv.size()) < enough;
            });
            checkRows(csv, qint64(csv.size()) < enough);
        } catch (const TableTrouble&) {
        }
    }
}

} // namespace

std::vector<QByteArray> fuzzSeeds()
{
    std::vector<QByteArray> seeds{'\0' + plain().zip()};
    seeds.push_back("\1<worksheet><sheetData><row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>Cuenta"
                    "</t></is></c><c r=\"C1\" s=\"1\"><v>46326</v></c><c t=\"s\"><v>0</v></c></row>"
                    "<row r=\"9\"><c t=\"b\"><v>1</v></c><c t=\"e\"><v>#N/A</v></c>"
                    "<c><f>A1+1</f></c><c t=\"str\"><f>A1</f><v>x</v></c></row></sheetData>"
                    "</worksheet>");
    seeds.push_back("\3<sst><si><t>uno</t></si><si><r><t>d</t></r><r><t>os</t></r>"
                    "<rPh><t>x</t></rPh></si></sst>");
    seeds.push_back("\4<styleSheet><numFmts><numFmt numFmtId=\"170\" formatCode=\"dd/mm/yyyy;@\"/>"
                    "</numFmts><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"170\"/></cellXfs>"
                    "</styleSheet>");
    return seeds;
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    QByteArray archive = archiveOf({reinterpret_cast<const char*>(data), qsizetype(size)});
    if (archive.isEmpty())
        return 0;
    try {
        read(archive);
    } catch (const TableTrouble&) {
    }
    return 0;
}
