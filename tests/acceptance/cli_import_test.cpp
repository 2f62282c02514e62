#include "tests/acceptance/cli_process.h"
#include "tests/support/made_workbook.h"
#include "tests/support/print.h"

#include <catch2/catch_test_macros.hpp>

#include <QFile>

using namespace expediente;

namespace {

const QString portfolio = QStringLiteral(EXPEDIENTE_EXCHANGE_DATA "/cartera-mx.csv");

/// The first line of the sample.
QByteArray headings()
{
    QFile file(portfolio);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readLine();
}

struct EmptyStore : CliFolder {
    EmptyStore() { REQUIRE(onStore(initArguments()).status == 0); }
};

} // namespace

TEST_CASE("a creditor's file comes in once, and again changes nothing")
{
    const EmptyStore folder;
    const QString rejects = folder.path(QStringLiteral("rejects.csv"));
    const QStringList line{"import", portfolio, "--profile", "cartera-mx", "--json"};

    const auto dry = folder.onStore(line + QStringList{"--dry-run"});
    CAPTURE(dry.err);
    REQUIRE(dry.status == 0);
    CHECK(dry.json()["new"].toInt() > 0);
    CHECK(folder.onStore({"cases", "--json"}).json()["cases"].toArray().isEmpty());

    const auto first = folder.onStore(line + QStringList{"--rejects", rejects});
    REQUIRE(first.status == 0);
    const auto counts = first.json();
    CHECK(counts["read"].toInt()
        == counts["new"].toInt() + counts["changed"].toInt() + counts["same"].toInt()
            + counts["rejected"].toInt());
    CHECK(counts["new"] == dry.json()["new"]);
    CHECK(QFile::exists(rejects) == (counts["rejected"].toInt() + counts["left_out"].toInt() > 0));
    const auto cases = folder.onStore({"cases", "--json"}).json()["cases"].toArray();
    CHECK_FALSE(cases.isEmpty());

    const auto again = folder.onStore(line);
    CHECK(again.status == 0);
    CHECK(again.json()["new"] == 0);
    CHECK(again.json()["facts"] == 0);
    CHECK(again.json()["same"].toInt() == counts["new"].toInt());
    CHECK(folder.onStore({"verify"}).status == 0);
    CHECK(folder.onStore({"rebuild"}).status == 0);
}

TEST_CASE("a file that can't be read is refused and leaves nothing")
{
    const EmptyStore folder;
    const struct {
        const char* name;
        QByteArray content;
    } files[] = {
        {"empty.csv", {}},
        {"columns.csv", "A,B,C\n1,2,3\n"},
        {"headings.csv", headings()},
        {"nul.csv", QByteArray("A,B\n\0\0\0,1\n", 11)},
    };
    for (const auto& [name, content] : files) {
        const auto path = folder.write(QString::fromLatin1(name), content);
        const auto refused = folder.onStore({"import", path, "--profile", "cartera-mx"});
        CAPTURE(name, refused.err);
        CHECK(refused.status == 2);
        CHECK(refused.out.isEmpty());
        CHECK_FALSE(refused.err.isEmpty());
    }
    CHECK(folder.onStore({"cases", "--json"}).json()["cases"].toArray().isEmpty());
    CHECK(folder.onStore({"verify"}).status == 0);
}

TEST_CASE("a workbook comes in like its twin in CSV, sheet by sheet, and a bomb does not")
{
    const EmptyStore folder;
    const std::vector<std::vector<QByteArray>> rows{
        {"NO_CREDITO", "FOLIO_PAGO", "FECHA_VALOR", "IMPORTE", "MEDIO", "ESTATUS"},
        {"700041-1", "P-1", "d:46326", "n:100.5", "SPEI", "APLICADO"}};
    const QByteArray book =
        MadeWorkbook().sheet("Portada", {{"Pagos de octubre"}}).sheet("Pagos", rows).zip();
    const auto file = folder.write(QStringLiteral("pagos.xlsx"), book);
    const QStringList line{"--profile", "pagos-mx", "--json"};
    REQUIRE(folder.onStore({"import", portfolio, "--profile", "cartera-mx"}).status == 0);

    const auto wrongSheet = folder.onStore(QStringList{"import", file} + line);
    CHECK(wrongSheet.status == 2); // the first sheet has other columns
    CHECK(folder.onStore(QStringList{"import", file, "--sheet", "Otra"} + line)
              .err.contains("Portada, Pagos"));
    const auto imported = folder.onStore(QStringList{"import", file, "--sheet", "Pagos"} + line);
    CAPTURE(imported.err);
    REQUIRE(imported.status == 0);
    CHECK(imported.json()["new"] == 1);
    const auto twin = folder.write(QStringLiteral("pagos.csv"),
        "NO_CREDITO,FOLIO_PAGO,FECHA_VALOR,IMPORTE,MEDIO,ESTATUS\n"
        "700041-1,P-1,31/10/2026,100.50,SPEI,APLICADO\n");
    const auto again = folder.onStore(QStringList{"import", twin} + line);
    REQUIRE(again.status == 0);
    CHECK(again.json()["same"] == 1);
    CHECK(again.json()["facts"] == 0);

    const auto bomb = folder.write(QStringLiteral("bomba.xlsx"),
        withDeclaredSize(book, "xl/worksheets/sheet2.xml", 0xF0000000));
    const auto refused = folder.onStore(QStringList{"import", bomb} + line);
    CHECK(refused.status == 2);
    CHECK(refused.err.contains("bomba.xlsx"));
    CHECK(folder.onStore({"verify"}).status == 0);
}
