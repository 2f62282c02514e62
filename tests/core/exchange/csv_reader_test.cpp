#include "core/exchange/csv_reader.h"
#include "tests/core/exchange/support.h"
#include "tests/support/print.h"

#include <catch2/catch_test_macros.hpp>

#include <fstream>

using namespace expediente;

namespace {

/// Rows as "number:cell|cell".
QStringList rowsOf(const QString& path, const CsvOptions& options = {})
{
    auto reader = CsvReader::open(path, options);
    if (!reader)
        return {name(reader.error().code)};
    QStringList rows;
    CsvRow row;
    for (;;) {
        const auto got = reader->next(row);
        if (!got)
            return rows << name(got.error().code) + got.error().args.join(u',');
        if (!*got)
            return rows;
        QStringList cells;
        for (const auto cell : row.cells)
            cells << QString::fromUtf8(cell);
        rows << QString::number(row.number) + u':' + cells.join(u'|');
    }
}

Error errorOf(const QString& path, const CsvOptions& options = {})
{
    auto reader = CsvReader::open(path, options);
    if (!reader)
        return reader.error();
    CsvRow row;
    for (;;) {
        const auto got = reader->next(row);
        if (!got)
            return got.error();
        if (!*got)
            return {ErrorCode::NotFound, {QStringLiteral("no error")}, {}};
    }
}

long residentKiB()
{
    std::ifstream status("/proc/self/statm");
    long size = 0;
    long resident = 0;
    status >> size >> resident;
    return resident * 4;
}

} // namespace

TEST_CASE("the delimiter is found by how evenly it cuts")
{
    MadeFiles files;
    for (const auto delimiter : {',', ';', '\t', '|'}) {
        QByteArray text = "ID#NAME#AMOUNT\n1#Paz#1,50\n2#\"a#b, c; d\"#2,50\n3#x#3,50\n";
        text.replace('#', delimiter);
        const bool comma = delimiter == ',';
        if (comma)
            text.replace(",50", ".50");
        auto reader = CsvReader::open(files.write(text));
        REQUIRE(reader);
        CHECK(reader->delimiter() == delimiter);
        CHECK(reader->header() == QStringList{"ID", "NAME", "AMOUNT"});
    }
    CHECK(rowsOf(files.write("ID\n1\n2\n")) == QStringList{"2:1", "3:2"});
}

TEST_CASE("a spreadsheet's own line says what parts the cells, and is no row")
{
    MadeFiles files;
    for (const auto* line : {"sep=;\r\n", "SEP=;\n", "\"sep=;\"\r\n", "\xEF\xBB\xBFsep=;\n"}) {
        INFO(line);
        const QString path = files.write(QByteArray(line) + "A;B\r\n1;2,50\r\n");
        CsvOptions comma;
        comma.delimiter = ',';
        for (const CsvOptions& options : {CsvOptions(), comma}) {
            auto reader = CsvReader::open(path, options);
            REQUIRE(reader);
            CHECK(reader->delimiter() == ';');
            CHECK(reader->header() == QStringList{"A", "B"});
            CHECK(reader->bytesTotal() == 13);
        }
        CHECK(rowsOf(path) == QStringList{"2:1|2,50"});
    }
    // A column may be called so.
    CHECK(rowsOf(files.write("sep=a;B\n1;2\n")) == QStringList{"2:1|2"});
    CHECK(rowsOf(files.write("sep=;B\n1;2\n")) == QStringList{"2:1|2"});
    CHECK(errorOf(files.write("sep=;")).code == ErrorCode::FileEmpty);
}

TEST_CASE("rows keep the numbers that a spreadsheet shows")
{
    MadeFiles files;
    const auto path = files.write("A,B\r\n1,\"two\r\nlines\"\r\n\r\n  \r\n,\r\n2, x y \r\n3,z");
    CHECK(rowsOf(path) == QStringList{"2:1|two\r\nlines", "6:2|x y", "7:3|z"});
    CHECK(rowsOf(files.write("A,B\r1,x\r\r2,y\r")) == QStringList{"2:1|x", "4:2|y"});
}

TEST_CASE("UTF-8 with and without mark, and Windows-1252")
{
    MadeFiles files;
    const auto expected = QString::fromUtf8("2:Muñoz|€5");
    CHECK(rowsOf(files.write("A,B\nMu\xC3\xB1oz,\xE2\x82\xAC"
                             "5\n"))
        == QStringList{expected});
    CHECK(rowsOf(files.write("\xEF\xBB\xBF"
                             "A,B\nMu\xC3\xB1oz,\xE2\x82\xAC"
                             "5\n"))
        == QStringList{expected});
    CHECK(rowsOf(files.write("A,B\nMu\xF1oz,\x80"
                             "5\n"))
        == QStringList{expected});
    auto reader = CsvReader::open(files.write("\xEF\xBB\xBF\"ID\",B\n1,2\n"));
    CHECK(reader->header().first() == "ID");
}

TEST_CASE("one accent at the end of a long Windows-1252 file is enough")
{
    MadeFiles files;
    QByteArray text = "ID,NAME\n";
    for (int i = 0; i < 200'000; ++i)
        text += "123456,ABCDEFGHIJ\n";
    text += "9,Pe\xF1"
            "a\n";
    const auto rows = rowsOf(files.write(text));
    CHECK(rows.back() == QString::fromUtf8("200002:9|Peña"));
}

TEST_CASE("letters of several bytes survive the borders of blocks")
{
    MadeFiles files;
    QByteArray text = "A,B\n";
    for (int i = 0; i < 60'000; ++i)
        text += "x\xC3\xB1,\xE2\x82\xAC\xF0\x9F\x98\x80\n";
    const auto rows = rowsOf(files.write(text));
    REQUIRE(rows.size() == 60'000);
    for (qsizetype i = 0; i < rows.size(); ++i)
        if (rows[i] != QString::number(i + 2) + QString::fromUtf8(":xñ|€😀"))
            FAIL("row " << i);
}

TEST_CASE("damaged UTF-8, a wrong encoding and what is no text are refused with the line")
{
    MadeFiles files;
    const auto damaged = errorOf(files.write("A,B\n\xC3\xB1,\xC3\xA9\n\xC3\xB3,\xC3\n"));
    CHECK(damaged.code == ErrorCode::NotText);
    CHECK(damaged.args.value(1) == "3");
    CsvOptions utf8;
    utf8.encoding = Encoding::Utf8;
    CHECK(errorOf(files.write("A,B\n1,Mu\xF1oz\n"), utf8).args.value(1) == "2");
    CHECK(errorOf(files.write("A,B\n1,\x81\xF1\n")).code == ErrorCode::NotText);
    CHECK(errorOf(files.write(QByteArray("A,B\n1,2\n3,x\0y\n", 14))).args.value(1) == "3");
    CHECK(errorOf(files.write(QByteArray("\xFF\xFE"
                                         "A\0,\0",
                      6)))
              .code
        == ErrorCode::NotText);
}

TEST_CASE("rows of two encodings in one file are refused, whichever there are more of")
{
    MadeFiles files;
    const auto mixed = errorOf(files.write("A,B\n1,Jos\xC3\xA9\n2,\xCD\xF1igo Ib\xE1\xF1"
                                           "ez\n"));
    CHECK(mixed.code == ErrorCode::NotText);
    CHECK(mixed.args.value(1) == "3");
    // In Windows-1252 these two are UTF-8 for one letter by chance.
    CHECK(CsvReader::open(files.write("A,B\n1,ESPA\xD1\xBA Ib\xE1\xF1"
                                      "ez\n")));
}

TEST_CASE("a profile that insists on Windows-1252 never garbles a file in UTF-8")
{
    MadeFiles files;
    CsvOptions old;
    old.encoding = Encoding::Windows1252;
    const auto refused = errorOf(files.write("A,B\n1,Mu\xC3\xB1oz\n"), old);
    CHECK(refused.code == ErrorCode::OtherEncoding);
    CHECK(refused.args.mid(1) == QStringList{"windows-1252", "UTF-8"});
    const auto unknown = errorOf(files.write("A,B\n1,x\n2,\x81\xF1\n"), old);
    CHECK(unknown.code == ErrorCode::NotText);
    CHECK(unknown.args.value(1) == "3");
    CHECK(CsvReader::open(files.write("A,B\n1,Mu\xF1oz\n"), old));
    CHECK(CsvReader::open(files.write("A,B\n1,Munoz\n"), old));
}

TEST_CASE("a file with nothing in it, none at all, and a folder")
{
    MadeFiles files;
    for (const auto* text : {"", "\xEF\xBB\xBF", "\n\n", "  \r\n,,\r\n"}) {
        INFO("'" << text << "'");
        CHECK(name(errorOf(files.write(text)).code) == "FileEmpty");
    }
    CHECK(errorOf(files.path("missing.csv")).code == ErrorCode::FileMissing);
    CHECK(errorOf(files.path(".")).code == ErrorCode::FileUnreadable);
    CHECK(rowsOf(files.write("A,B\n")).isEmpty());
}

TEST_CASE("a field of 10 MB is refused without being held")
{
    MadeFiles files;
    for (const QByteArray& quote : {QByteArray("\""), QByteArray()}) {
        const auto path =
            files.write("A,B\n1,2\n3," + quote + QByteArray(10 << 20, 'x') + quote + "\n4,5\n");
        const auto error = errorOf(path);
        CHECK(error.code == ErrorCode::FieldTooLarge);
        CHECK(error.args == QStringList{"3", "1048576"});
    }
    const auto path = files.write("A,B\n1," + QByteArray(1 << 20, 'x') + "\n");
    CHECK(rowsOf(path).size() == 1);
}

TEST_CASE("a quotation mark that never closes is named by its row")
{
    MadeFiles files;
    const auto error = errorOf(files.write("A,B\n1,2\n3,\"open\n4,5\n6,7\n"));
    CHECK(error.code == ErrorCode::UnclosedQuote);
    CHECK(error.args == QStringList{"3"});
    CHECK(rowsOf(files.write("A,B\n5\" pipe,\"say \"\"hi\"\"\"\n"))
        == QStringList{"2:5\" pipe|say \"hi\""});
}

TEST_CASE("200 columns are read, 501 are refused")
{
    MadeFiles files;
    const auto wide = [](int columns) {
        QByteArray header;
        QByteArray row;
        for (int i = 0; i < columns; ++i) {
            header += (i ? ",C" : "C") + QByteArray::number(i);
            row += (i ? "," : "") + QByteArray::number(i);
        }
        return header + '\n' + row + '\n';
    };
    auto reader = CsvReader::open(files.write(wide(200)));
    REQUIRE(reader);
    CsvRow row;
    REQUIRE(*reader->next(row));
    CHECK(row.cell(199) == "199");
    CHECK(rowsOf(files.write(wide(500))).size() == 1);
    const auto error = errorOf(files.write(wide(501)));
    CHECK(error.code == ErrorCode::TooManyColumns);
    CHECK(error.args == QStringList{"501", "500"});
}

TEST_CASE("names of columns are found however they are written, and doubles are reported")
{
    MadeFiles files;
    auto reader = CsvReader::open(files.write("Folio,Fecha  de corte,TELE\xCC\x81"
                                              "FONO,folio,,\n1,2,3,4,,\n"));
    REQUIRE(reader);
    CHECK(reader->columnIndex(QStringLiteral("FOLIO")) == 0);
    CHECK(reader->columnIndex(QStringLiteral("fecha de corte")) == 1);
    CHECK(reader->columnIndex(QStringLiteral("saldo")) == -1);
    CHECK(reader->duplicateNames() == QStringList{"folio"});
}

TEST_CASE("title rows before the header are skipped")
{
    MadeFiles files;
    CsvOptions options;
    options.headerRow = 3;
    const auto path = files.write("Cartera, al 31/10/2026\n\nID;NAME;X\n1;a,b;c\n2;d;e\n");
    CHECK(rowsOf(path, options) == QStringList{"4:1|a,b|c", "5:2|d|e"});
}

TEST_CASE("reading stops when it is told to, and starts again from the top")
{
    MadeFiles files;
    QByteArray text = "A,B\n";
    for (int i = 0; i < 50'000; ++i)
        text += "1,abcdefghij\n";
    bool stop = false;
    qint64 seen = 0;
    Watch watch;
    watch.cancelled = [&] { return stop; };
    watch.report = [&](qint64 done, qint64) { seen = done; };
    auto reader = CsvReader::open(files.write(text), {}, watch);
    CHECK(seen == text.size()); // the whole file was looked through
    REQUIRE(reader);
    CsvRow row;
    REQUIRE(*reader->next(row));
    CHECK(reader->bytesRead() > 0);
    CHECK(reader->bytesRead() < reader->bytesTotal());
    REQUIRE(reader->restart());
    REQUIRE(*reader->next(row));
    CHECK(row.number == 2);
    stop = true;
    Result<bool> got = true;
    int rows = 0;
    while (got && *got && rows++ < 60'000)
        got = reader->next(row);
    REQUIRE_FALSE(got);
    CHECK(got.error().code == ErrorCode::Cancelled);
}

TEST_CASE("memory does not grow with the file")
{
    MadeFiles files;
    QFile file(files.path("large.csv"));
    REQUIRE(file.open(QIODevice::WriteOnly));
    const QByteArray row = "123456,\"Apellido Apellido, Nombre\",1234.50,2024-01-31\n";
    file.write("ID,NAME,AMOUNT,DATE\n");
    QByteArray block;
    for (int i = 0; i < 10'000; ++i)
        block += row;
    for (int i = 0; i < 150; ++i)
        file.write(block);
    file.close();
    REQUIRE(file.size() > 75'000'000);
    block.clear();
    auto reader = CsvReader::open(file.fileName());
    REQUIRE(reader);
    CsvRow read;
    REQUIRE(*reader->next(read));
    const long before = residentKiB();
    qint64 rows = 1;
    while (*reader->next(read))
        ++rows;
    CHECK(rows == 1'500'000);
    CHECK(residentKiB() - before < 8'192);
}
