// A creditor's text file: whatever is in it, it is refused or read, twice the same; what was read
// is read again from the list that we write of it; a value that is taken is what it says.
#include "core/exchange/amount_reader.h"
#include "core/exchange/csv_reader.h"
#include "core/exchange/csv_writer.h"
#include "core/exchange/date_reader.h"
#include "core/exchange/file_preview.h"
#include "core/exchange/text_reader.h"
#include "tests/fuzz/fuzz.h"

#include <QTemporaryDir>

#include <sys/mman.h>
#include <unistd.h>

using namespace expediente;

namespace {

using Rows = std::vector<std::vector<std::string>>;

/// A file that exists in memory only; readers want a path.
class MemoryFile {
public:
    MemoryFile(const std::uint8_t* data, std::size_t size)
        : m_file(memfd_create("fuzz", MFD_CLOEXEC))
    {
        FUZZ_CHECK(m_file >= 0 && write(m_file, data, size) == ssize_t(size));
    }
    ~MemoryFile() { close(m_file); }
    Q_DISABLE_COPY_MOVE(MemoryFile)
    QString path() const { return QStringLiteral("/proc/self/fd/%1").arg(m_file); }

private:
    int m_file;
};

/// Nothing when the reader refuses on the way.
std::optional<Rows> rowsOf(CsvReader& reader)
{
    Rows rows;
    CsvRow row;
    qint64 last = 0;
    for (;;) {
        const auto more = reader.next(row);
        if (!more)
            return std::nullopt;
        if (!*more)
            return rows;
        FUZZ_CHECK(row.number > last);
        FUZZ_CHECK(row.cells.size() <= row.cellCount);
        last = row.number;
        rows.emplace_back(row.cells.begin(), row.cells.end());
    }
}

void checkValue(std::string_view cell)
{
    for (const Currency currency : {Currency::MXN, Currency::CLP, Currency::CLF}) {
        for (const DecimalMark mark :
            {DecimalMark::Unknown, DecimalMark::Point, DecimalMark::Comma}) {
            const auto amount = readAmount(cell, currency, mark);
            if (!amount || !*amount)
                continue;
            FUZZ_CHECK(std::abs((*amount)->minor()) < moneyLimit);
            const std::string plain = (*amount)->toPlain().toStdString();
            FUZZ_CHECK(readAmount(plain, currency, DecimalMark::Point) == amount);
        }
        if (const auto rate = readRate(cell, DecimalMark::Point); rate && *rate)
            FUZZ_CHECK((*rate)->millionths() >= 0 && **rate <= Rate::percent(10'000));
    }
    const DateOrder shown = shownOrder(cell);
    for (const DateOrder order : {shown, DateOrder::DayMonthYear, DateOrder::MonthDayYear}) {
        const auto date =
            readDate(cell, {.order = order, .excelSerials = true, .centuryFrom = 1950});
        if (!date || !*date)
            continue;
        FUZZ_CHECK((*date)->isValid() && (*date)->year() >= 1900 && (*date)->year() <= 2100);
        FUZZ_CHECK(readDate((*date)->toString(Qt::ISODate).toStdString(), {}) == date);
    }
    if (const auto phone = readPhone(cell); phone && !phone->isEmpty())
        FUZZ_CHECK(phone->size() >= 7 && phone->size() <= 15);
    if (const auto text = readText(cell, lineLength))
        FUZZ_CHECK(text->size() <= lineLength && *text == text->simplified());
    readKey(cell).has_value();
    readEmail(cell).has_value();
    readCount(cell).has_value();
    readPoint(cell, cell).has_value();
}

void checkWrittenAgain(const Rows& rows)
{
    static const QTemporaryDir folder(QStringLiteral("/dev/shm/expediente-fuzz-XXXXXX"));
    const QString path = folder.filePath(QStringLiteral("list.csv"));
    size_t columns = 1;
    for (const auto& row : rows)
        columns = std::max(columns, row.size());
    auto writer = CsvWriter::create(path);
    FUZZ_CHECK(writer);
    for (size_t i = 0; i < columns; ++i)
        writer->cell(QStringLiteral("h%1").arg(i));
    FUZZ_CHECK(writer->endRow());
    for (const auto& row : rows) {
        for (const auto& cell : row)
            writer->cell(std::string_view(cell));
        FUZZ_CHECK(writer->endRow());
    }
    FUZZ_CHECK(writer->finish());
    CsvOptions options;
    options.delimiter = ',';
    options.encoding = Encoding::Utf8;
    auto reader = CsvReader::open(path, options);
    FUZZ_CHECK(reader);
    auto again = rowsOf(*reader);
    FUZZ_CHECK(again && again->size() == rows.size());
    for (size_t r = 0; r < rows.size(); ++r) {
        FUZZ_CHECK((*again)[r].size() == rows[r].size());
        for (size_t c = 0; c < rows[r].size(); ++c)
            FUZZ_CHECK((*again)[r][c]
                == (CsvWriter::isFormula(rows[r][c]) ? "'" + rows[r][c] : rows[r][c]));
    }
}

} // namespace

std::vector<QByteArray> fuzzSeeds()
{
    return {"cuenta,saldo\n1,\"1,234.50\"\n",
        "\xEF\xBB\xBFid;monto;fecha\r\n7;1.234,50;31/12/2026\r\n", "a\tb\n1e+05\t(12.00)\n",
        "a,b\n\"x\ny\",=1+1\n\n,\n", "nombre\nJos\xE9\n",
        "a,b\n29 de febrero de 2024,52 1 (55) 1234-5678 ext 9\n"};
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const MemoryFile file(data, size);
    if (isWorkbook(file.path()))
        return 0; // another program's, see xlsx_fuzz.cpp
    previewFile({file.path()}).has_value();
    auto reader = CsvReader::open(file.path());
    if (!reader)
        return 0;
    const auto rows = rowsOf(*reader);
    if (!rows)
        return 0;
    FUZZ_CHECK(reader->restart());
    FUZZ_CHECK(rowsOf(*reader) == rows);
    for (const auto& row : *rows)
        for (const auto& cell : row)
            checkValue(cell);
    if (size < 2'000)
        checkWrittenAgain(*rows);
    return 0;
}
