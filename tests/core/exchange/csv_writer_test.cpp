#include "core/exchange/csv_writer.h"
#include "core/exchange/rejects.h"
#include "tests/core/exchange/support.h"
#include "tests/support/print.h"

#include <catch2/catch_test_macros.hpp>

using namespace expediente;

TEST_CASE("a list opens in a spreadsheet with its accents, and nothing in it runs")
{
    MadeFiles files;
    auto writer = CsvWriter::create(files.path("list.csv"));
    REQUIRE(writer);
    REQUIRE(writer->row({QString::fromUtf8("Peña"), QStringLiteral("a,b"),
        QStringLiteral("say \"hi\""), QStringLiteral("two\nlines"), QString()}));
    REQUIRE(writer->row({QStringLiteral("=1+1"), QStringLiteral("+cmd|' /C calc'!A0"),
        QStringLiteral("-2+3"), QStringLiteral("@SUM(A1)"), QStringLiteral("\t=1")}));
    REQUIRE(writer->row({QStringLiteral("-12.50"), QStringLiteral("+5,000.00"), QStringLiteral("-"),
        QStringLiteral("\r=1"), QStringLiteral("1-2")}));
    CHECK(files.read("list.csv").isEmpty());
    REQUIRE(writer->finish());
    CHECK(files.read("list.csv")
        == "\xEF\xBB\xBFPe\xC3\xB1"
           "a,\"a,b\",\"say \"\"hi\"\"\",\"two\nlines\",\r\n"
           "'=1+1,'+cmd|' /C calc'!A0,'-2+3,'@SUM(A1),\"'\t=1\"\r\n"
           "-12.50,\"+5,000.00\",'-,\"'\r=1\",1-2\r\n");
}

TEST_CASE("a list that can't be written says so and leaves the old one")
{
    MadeFiles files;
    CHECK(
        CsvWriter::create(files.path("no/such/dir.csv")).error().code == ErrorCode::FileUnwritable);
    files.write("old", QStringLiteral("list.csv"));
    {
        auto writer = CsvWriter::create(files.path("list.csv"));
        REQUIRE(writer->row({QStringLiteral("new")}));
    }
    CHECK(files.read("list.csv") == "old");
}

TEST_CASE("what is written is read back cell by cell")
{
    MadeFiles files;
    const QStringList cells{QStringLiteral("\"quoted\""), QStringLiteral("a;b"),
        QStringLiteral("line\r\nbreak"), QString(), QString::fromUtf8("ñandú")};
    auto writer = CsvWriter::create(files.path("list.csv"), ';');
    REQUIRE(writer->row({"a", "b", "c", "d", "e"}));
    REQUIRE(writer->row(cells));
    REQUIRE(writer->finish());
    auto reader = CsvReader::open(files.path("list.csv"));
    REQUIRE(reader);
    CsvRow row;
    REQUIRE(*reader->next(row));
    for (qsizetype i = 0; i < cells.size(); ++i)
        CHECK(QString::fromUtf8(row.cell(size_t(i))) == cells[i]);
}

TEST_CASE("the reject file has the row as it was, its number and every reason")
{
    MadeFiles files;
    const auto path = files.write("ID;NAME;NOTE\n1;x;y\n\n2;\"a;b\";-5\n3;c;d\n");
    auto reader = CsvReader::open(path);
    REQUIRE(reader);
    RejectWriter rejects(files.path("rejects.csv"), *reader);
    CsvRow row;
    REQUIRE(*reader->next(row));
    REQUIRE(*reader->next(row));
    RowFlaw left{Flaw::NotAPhone, "NOTE", "-5", 0, false};
    REQUIRE(rejects.add(row, {left, {Flaw::DuplicateId, "ID", "2", 2}}));
    REQUIRE(*reader->next(row));
    REQUIRE(rejects.add(row, {left}));
    REQUIRE(rejects.finish());
    CHECK(files.read("rejects.csv")
        == "\xEF\xBB\xBF"
           "expediente_row;expediente_outcome;expediente_reasons;ID;NAME;NOTE\r\n"
           "4;refused;\"not_a_phone: NOTE = -5; duplicate_id: ID = 2 @ 2\";2;\"a;b\";-5\r\n"
           "5;left_out;not_a_phone: NOTE = -5;3;c;d\r\n");
}

TEST_CASE("without rejects there is no reject file")
{
    MadeFiles files;
    auto reader = CsvReader::open(files.write("ID\n1\n"));
    RejectWriter rejects(files.path("rejects.csv"), *reader);
    REQUIRE(rejects.finish());
    CHECK_FALSE(QFile::exists(files.path("rejects.csv")));
}
