#include "core/tables/sheet_rows.h"

#include "core/tables/sheet_reader.h"

#include <QCborArray>
#include <QCborMap>

namespace expediente {

namespace {

constexpr size_t atOnce = 256 << 10;
// Twice what any file may have: more tells as well as all that it is too many.
constexpr size_t mostCells = 1000;
constexpr qint64 mostOutput = 512ll << 20;

bool hasRows(Package& package, const Workbook& book, const Workbook::Sheet& sheet)
{
    SheetReader::Row row;
    return SheetReader(package, book, sheet.part, '.').next(row);
}

const Workbook::Sheet& chosen(Package& package, const Workbook& book, int sheet)
{
    if (sheet >= 0 && size_t(sheet) < book.sheets.size())
        return book.sheets[size_t(sheet)];
    if (sheet < 0)
        for (const auto& candidate : book.sheets)
            if (!candidate.hidden && hasRows(package, book, candidate))
                return candidate;
    throw TableTrouble{TableEnd::NoSheet};
}

void appendCell(std::string& out, std::string_view text)
{
    if (text.find_first_of("\",\r\n\t") == text.npos && !text.starts_with(' ')
        && !text.ends_with(' ')) {
        out += text;
        return;
    }
    out += '"';
    for (const char c : text) {
        if (c == '"')
            out += c;
        out += c;
    }
    out += '"';
}

} // namespace

QCborArray sheetList(Package& package, const Workbook& book)
{
    QCborArray list;
    for (const auto& sheet : book.sheets)
        list.append(
            QCborMap{{QStringLiteral("name"), sheet.name}, {QStringLiteral("hidden"), sheet.hidden},
                {QStringLiteral("filled"), hasRows(package, book, sheet)}});
    return list;
}

void writeRows(
    Package& package, const Workbook& book, int sheet, char decimalMark, const Sink& sink)
{
    SheetReader reader(package, book, chosen(package, book, sheet).part, decimalMark);
    std::string out;
    qint64 written = 0;
    int line = 1;
    const auto flush = [&] {
        written += qint64(out.size());
        if (written > mostOutput)
            throw TableTrouble{TableEnd::TooLarge};
        const bool goOn = sink(out);
        out.clear();
        return goOn;
    };
    for (SheetReader::Row row; reader.next(row); ++line) {
        out.append(size_t(row.number - line), '\n');
        line = row.number;
        if (row.cells.size() > mostCells) {
            row.cells[mostCells - 1] = std::move(row.cells.back());
            row.cells.resize(mostCells);
        }
        for (size_t i = 0; i < row.cells.size(); ++i) {
            if (i > 0)
                out += ',';
            appendCell(out, row.cells[i]);
        }
        out += '\n';
        if (out.size() >= atOnce && !flush())
            return;
    }
    flush();
}

} // namespace expediente
