#include "core/exchange/list_writer.h"
#include "core/exchange/workbook_source.h"
#include "tests/core/exchange/support.h"
#include "tests/support/print.h"

#include <catch2/catch_test_macros.hpp>

#include <QDir>

#include <fcntl.h>
#include <unistd.h>

using namespace expediente;

namespace {

const QStringList titles{"Folio", "Persona", "Total", "Vence", "Días"};

ListRow rowOf(const QString& name, qint64 cents)
{
    return {
        QStringLiteral("F-1"), name, Money(cents, Currency::MXN), QDate(2026, 10, 31), qint64(61)};
}

QByteArray storedRowsOf(const QString& path)
{
    const auto rows = workbookRows(path, {});
    REQUIRE(rows);
    return (*rows)->readAll();
}

} // namespace

TEST_CASE("a workbook has amounts as numbers, days as days, and text that never runs")
{
    const MadeFiles files;
    const QString path = files.path("list.xlsx");
    auto list = ListWriter::create(path, "Cartera: [1]");
    REQUIRE(list);
    CHECK((*list)->format() == "xlsx");
    REQUIRE((*list)->header(titles));
    for (const char* text : {"=1+1", "+cmd|' /C calc'!A0", "-2+3", "@SUM(A1)", "\t=1", "\r=1"})
        REQUIRE((*list)->row(rowOf(QString::fromLatin1(text), 123'456)));
    REQUIRE((*list)->row({QStringLiteral("F-2"), std::monostate(), Money(-5, Currency::MXN),
        QDate(), std::monostate()}));
    REQUIRE((*list)->row({QStringLiteral("F-3"), QStringLiteral("Peña"),
        Money(99'999'999'999'999, Currency::MXN), QDate(2026, 11, 1), qint64(0)}));
    REQUIRE((*list)->row({QStringLiteral("F-4"), QStringLiteral("UF"), Money(12'345, Currency::CLF),
        QDate(2026, 11, 1), qint64(0)}));
    CHECK(!QFile::exists(path));
    REQUIRE((*list)->finish());
    CHECK(storedRowsOf(path)
        == "Folio,Persona,Total,Vence,Días\n"
           "F-1,=1+1,1234.56,2026-10-31,61\n"
           "F-1,+cmd|' /C calc'!A0,1234.56,2026-10-31,61\n"
           "F-1,-2+3,1234.56,2026-10-31,61\n"
           "F-1,@SUM(A1),1234.56,2026-10-31,61\n"
           "F-1,\"\t=1\",1234.56,2026-10-31,61\n"
           "F-1,=1,1234.56,2026-10-31,61\n"
           "F-2,,-0.05\n"
           "F-3,Peña,999999999999.99,2026-11-01,0\n"
           "F-4,UF,1.2345,2026-11-01,0\n");
    CHECK((QFile::permissions(path)
              & ~(QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser))
        == 0);
    CHECK(QDir(QFileInfo(path).path()).entryList(QDir::Files | QDir::Hidden).size() == 1);
}

TEST_CASE("while a workbook is written, nothing of it lies outside of its folder")
{
    const MadeFiles files;
    const QString folder = QFileInfo(files.path("x")).absolutePath();
    auto list = ListWriter::create(files.path("list.xlsx"), "Cartera");
    REQUIRE(list);
    REQUIRE((*list)->header(titles));
    for (int i = 0; i < 2000; ++i)
        REQUIRE((*list)->row(rowOf("Ana Paz", i)));
    int found = 0;
    for (const auto& entry : QDir("/proc/self/fd").entryInfoList(QDir::Files | QDir::System)) {
        const QString target = QFile::decodeName(QByteArray(entry.symLinkTarget().toUtf8()));
        if (!target.contains(QStringLiteral("(deleted)")))
            continue;
        ++found;
        CAPTURE(target.toStdString());
        CHECK(target.startsWith(folder + u'/'));
    }
    CHECK(found > 0);
    list->reset(); // given up: nothing is left
    CHECK(QDir(folder).entryList(QDir::Files | QDir::Hidden).isEmpty());
}

TEST_CASE("a list that can't be written says so and leaves the old one, as a workbook too")
{
    const MadeFiles files;
    CHECK(ListWriter::create(files.path("no/such/list.xlsx"), "A").error().code
        == ErrorCode::FileUnwritable);
    files.write("old", "list.xlsx");
    {
        auto list = ListWriter::create(files.path("list.xlsx"), "A");
        REQUIRE((*list)->row(rowOf("Ana", 1)));
    }
    CHECK(files.read("list.xlsx") == "old");
}

TEST_CASE("the same list as CSV")
{
    const MadeFiles files;
    auto list = ListWriter::create(files.path("list.csv"), "Cartera");
    REQUIRE(list);
    REQUIRE((*list)->header(titles));
    REQUIRE((*list)->row(rowOf("=1+1", -123'456)));
    REQUIRE((*list)->finish());
    CHECK((*list)->format() == "csv");
    CHECK(files.read("list.csv")
        == "\xEF\xBB\xBF"
           "Folio,Persona,Total,Vence,Días\r\nF-1,'=1+1,-1234.56,2026-10-31,61\r\n");
}
