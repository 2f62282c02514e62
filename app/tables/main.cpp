// expediente-tables: reads an Excel workbook on its standard input, writes its rows as CSV to its
// output, and ends. A process of its own because the workbook is a stranger's: whatever it makes
// this one do, it can open nothing, send nothing and take no more than its share of memory and
// time.
//
//   expediente-tables sheets               the sheets, in CBOR
//   expediente-tables rows N point|comma   the rows of sheet N (from 0; -1: the first with rows)
#include "confinement.h"
#include "core/tables/package.h"
#include "core/tables/sheet_rows.h"

#include <QCborArray>
#include <QCborValue>

#include <cstdlib>
#include <new>
#include <unistd.h>

using namespace expediente;

namespace {

bool writeOut(std::string_view bytes)
{
    while (!bytes.empty()) {
        const auto count = ::write(STDOUT_FILENO, bytes.data(), bytes.size());
        if (count < 0)
            return false;
        bytes.remove_prefix(size_t(count));
    }
    return true;
}

TableEnd answer(int argc, char* argv[])
{
    const std::string_view what = argc > 1 ? argv[1] : "";
    const bool rows = what == "rows" && argc == 4;
    if (!rows && !(what == "sheets" && argc == 2))
        return TableEnd::BadRequest;
    Package package(stdin);
    const Workbook book = Workbook::read(package);
    if (rows) {
        const char mark = std::string_view(argv[3]) == "comma" ? ',' : '.';
        writeRows(package, book, std::atoi(argv[2]), mark, writeOut);
        return TableEnd::Read;
    }
    const QByteArray list = sheetList(package, book).toCborValue().toCbor();
    writeOut({list.constData(), size_t(list.size())});
    return TableEnd::Read;
}

} // namespace

int main(int argc, char* argv[])
{
    if (!confineProcess())
        std::_Exit(int(TableEnd::BadRequest));
    TableEnd end;
    try {
        end = answer(argc, argv);
    } catch (const TableTrouble& trouble) {
        end = trouble.end;
    } catch (const std::bad_alloc&) {
        end = TableEnd::TooLarge;
    }
    // Nothing is left to be put in order, and a leak checker could not open its files any more.
    std::_Exit(int(end));
}
