#include "tests/core/exchange/small_file.h"

#include <catch2/generators/catch_generators.hpp>

using namespace expediente;

TEST_CASE("a lender's file becomes case files, and its refused row a reject file")
{
    ImportedStore into;
    const auto report = into.import(data + "cartera-mx.csv", lender());
    CHECK(report.summary.read == 5);
    CHECK(report.summary.added == 4);
    CHECK(report.summary.rejected == 1);
    CHECK(report.leftOut == 2);
    CHECK(report.completed);
    CHECK(report.encoding == Encoding::Windows1252);
    CHECK(into.cases() == 3);

    const auto file = into.caseOf("FE-2026-0041");
    CHECK(debtor(file).name == QString::fromUtf8("Muñoz Peña, Águeda"));
    CHECK(debtor(file).points.size() == 6);
    CHECK(file.persons.size() == 3);
    CHECK(file.opened->body.creditor.complaints.startsWith("UNE"));
    CHECK(file.opened->author == "creditor:financiera-ejemplo");
    REQUIRE(file.accounts.size() == 2);
    CHECK(file.accounts[0].current()->principalOverdue.toPlain() == "4812.50");
    CHECK(file.accounts[0].payments.at(0).body.reference == "P-88120");
    CHECK(file.accounts[0].statements[0].at.date() == QDate(2026, 10, 31));

    const auto rejects = into.files().read("rejects.csv");
    CHECK(rejects.count("\r\n") == 4);
    CHECK(rejects.contains("two_decimal_separators: CAPITAL_VENCIDO = 1.250.00"));
}

TEST_CASE("the same file again changes nothing")
{
    ImportedStore into;
    into.import(data + "cartera-mx.csv", lender());
    const auto facts = into.facts();
    const auto again = into.import(data + "cartera-mx.csv", lender());
    CHECK(again.summary.same == 4);
    CHECK(again.summary.added + again.summary.changed == 0);
    CHECK(again.summary.rejected == 1);
    CHECK_FALSE(again.completed);
    CHECK(into.facts() == facts);
}

TEST_CASE("headings without rows are no file: no account was recalled, and nothing is on record")
{
    ImportedStore into;
    into.importText(october, small());
    const auto facts = into.facts();
    for (const bool dry : {true, false}) {
        const auto refused = into.tryImport(into.files().write(head), small(), dry);
        REQUIRE_FALSE(refused);
        CHECK(refused.error().code == ErrorCode::FileWithoutRows);
    }
    CHECK(into.facts() == facts);
    CHECK(into.cases() == 3);
}

TEST_CASE("a dry run counts what the import then does, and changes nothing")
{
    ImportedStore into;
    const auto facts = into.facts();
    const auto dry = into.import(data + "cartera-mx.csv", lender(), true);
    CHECK(into.facts() == facts);
    CHECK_FALSE(dry.completed);
    const auto real = into.import(data + "cartera-mx.csv", lender());
    CHECK(dry.summary.added == real.summary.added);
    CHECK(dry.summary.rejected == real.summary.rejected);
    CHECK(dry.facts == real.facts);
    // The one fact more is import.completed.
    CHECK(into.facts() == facts + real.facts + 1);
}

TEST_CASE("every fact of an import passes the checks of its kind")
{
    ImportedStore into;
    into.import(data + "cartera-mx.csv", lender());
    into.import(data + "pagos-mx.csv", *Profile::shipped(QStringLiteral("pagos-mx")));
    const auto file = into.caseOf("FE-2026-0041");
    for (const auto& entry : file.timeline)
        CHECK(entry.body);
    CHECK(file.parked == 0);
}

namespace {

QStringList cellsOf(const CsvRow& row, qsizetype count)
{
    QStringList cells;
    for (qsizetype i = 0; i < count; ++i)
        cells << QString::fromUtf8(
            row.cell(size_t(i)).data(), qsizetype(row.cell(size_t(i)).size()));
    return cells;
}

QByteArray quoted(QStringList cells)
{
    for (auto& cell : cells)
        cell = u'"' + cell.replace(u'"', QStringLiteral("\"\"")) + u'"';
    return cells.join(u';').toUtf8() + '\n';
}

} // namespace

TEST_CASE("nothing in a cell gets past the checks: its row is refused or its facts are sound")
{
    const auto [file, profile] =
        GENERATE(std::pair("cartera-mx.csv", "cartera-mx"), std::pair("pagos-mx.csv", "pagos-mx"));
    ImportedStore into;
    into.import(data + "cartera-mx.csv", lender());
    auto rules = *Profile::shipped(QLatin1String(profile));
    rules.full = false;
    auto reader = CsvReader::open(data + QLatin1String(file));
    REQUIRE(reader);
    const QStringList header = reader->header();
    CsvRow row;
    REQUIRE(*reader->next(row));
    const QStringList good = cellsOf(row, header.size());
    int refused = 0;
    for (qsizetype i = 0; i < header.size(); ++i)
        for (const char* bad : {"", "00/00/0000", "0000-00-00", "0", "\u200b", "\u00a0\u2060", "-1",
                 "01/01/2100", "1e9", "#N/A", "'=1+1"}) {
            INFO(header[i].toStdString() << " = " << bad);
            auto cells = good;
            cells[i] = QString::fromUtf8(bad);
            const auto report =
                into.tryImport(into.files().write(quoted(header) + quoted(cells)), rules, true);
            REQUIRE(report);
            CHECK(report->summary.read == 1);
            refused += int(report->summary.rejected);
        }
    CHECK(refused > 20);
}

TEST_CASE("zeros for a date and a key that can't be seen are blanks, which a row can't do without")
{
    ImportedStore into;
    auto rules = small("partial");
    const auto report = into.importText(head
            + "A1,1,Ana Paz,2225550101,100.00,00/00/0000\n"
              "B1,2,Beto Luz,2225550102,200.00,0000-00-00\n"
              "\u200b,3,Cira Mar,2225550103,300.00,2026-10-31\n"
              "D1,4,\u200b,2225550104,400.00,2026-10-31\n",
        rules);
    CHECK(report.summary.rejected == 4);
    CHECK(report.facts == 0);
    for (const auto& row : report.flawed)
        CHECK(row.flaws.at(0).flaw == Flaw::RequiredIsBlank);
}

TEST_CASE("two devices make the same facts of one file")
{
    ImportedStore first;
    ImportedStore second(QDate(2027, 1, 9));
    first.import(data + "cartera-mx.csv", lender());
    second.import(data + "cartera-mx.csv", lender());
    CHECK(first.creditorFacts().size() > 20);
    CHECK(first.creditorFacts() == second.creditorFacts());
}

TEST_CASE("payments build on the portfolio that brought their accounts")
{
    ImportedStore into;
    const auto portfolio = into.import(data + "cartera-mx.csv", lender());
    const auto payments =
        into.import(data + "pagos-mx.csv", *Profile::shipped(QStringLiteral("pagos-mx")));
    CHECK(into.undo(*portfolio.completed).error().args.value(0) == "import.others_lean");
    REQUIRE(into.undo(*payments.completed));
    REQUIRE(into.undo(*portfolio.completed));
    CHECK(into.cases() == 0);
}

TEST_CASE("a mended reject file is imported through the same profile")
{
    ImportedStore into;
    into.import(data + "cartera-mx.csv", lender());
    auto rejects = into.files().read("rejects.csv");
    CHECK(rejects.contains("1.250.00"));
    rejects.replace("1.250.00,500", "\"1,250.00\",500").replace(",31/02/2026", ",28/02/2026");
    auto profile = lender();
    profile.full = false;
    const auto report = into.importText(rejects, profile);
    CHECK(report.summary.added == 1);
    CHECK(report.summary.rejected == 0);
    CHECK(into.caseOf("FE-2026-0044").accounts.at(0).current()->principalOverdue.toPlain()
        == "1250.00");
}

TEST_CASE("a reject file that nobody mended is rejected again, row by row, for the same reasons")
{
    ImportedStore into;
    auto profile = small("partial");
    profile.file.csv.headerRow = 3;
    const auto text = "Cartera\n\n" + head
        + "A1,1,Ana Paz,2225550101,1.2.3,2026-10-31\n"
          "A2,2,Beto Luz,2225550102,10.00,2026-10-31,of,another,row\n"
          "A3,3,Cira Mar,2225550103\n"
          "A4,4,Dora Sol,2225550104,10.00,2026-10-31\n"
          "A4,4,Dora Sol,2225550104,99.00,2026-10-31\n"
          "=A5,5,Eva Gil,x,10.00,2026-13-31\n";
    const auto outcome = [&](const ImportReport& report) {
        QStringList lines;
        for (const auto& row : report.flawed)
            lines << RejectWriter::reasonText(row.flaws);
        return lines;
    };
    const auto first = into.importText(text, profile);
    CHECK(first.summary.rejected == 5);
    CHECK(first.summary.added == 1);
    auto rejects = into.files().read("rejects.csv");
    const auto again = into.importText(rejects, profile);
    CHECK(again.summary.rejected == 5);
    CHECK(again.summary.added + again.summary.changed == 0);
    CHECK(outcome(again) == outcome(first));
    // Of this reject file's own rejects nothing gets lost either.
    CHECK(into.files().read("rejects.csv").count("expediente_row") == 1);
    CHECK(outcome(into.importText(into.files().read("rejects.csv"), profile)) == outcome(first));

    // Somebody says which of the two holds, and mends the others.
    rejects.replace("duplicate_id: ID = A4 @ 7", "").replace("1.2.3,", "12.30,");
    const auto mended = into.importText(rejects, profile);
    CHECK(mended.summary.rejected == 3);
    CHECK(into.caseOf("4").accounts.at(0).current()->principalOverdue.toPlain() == "99.00");
    CHECK(into.caseOf("1").accounts.at(0).current()->principalOverdue.toPlain() == "12.30");
}

TEST_CASE("the reject file never takes the place of the creditor's file, by whatever name")
{
    ImportedStore into;
    const auto path = into.files().write(head + "A1,1,Ana Paz,2225550101,x,2026-10-31\n");
    const auto link = into.files().path("link.csv");
    REQUIRE(QFile::link(path, link));
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const auto before = file.readAll();
    for (const auto& rejects : {path, link, into.files().path("./file.csv")}) {
        const auto report = importFile(into.store(), {path, small(), {}, rejects, {}, false});
        REQUIRE_FALSE(report);
        CHECK(report.error().code == ErrorCode::SameFile);
        file.seek(0);
        CHECK(file.readAll() == before);
    }
}

TEST_CASE("looking through a file and bringing cases up to date report how far they are")
{
    ImportedStore into;
    QByteArray text = head;
    for (int i = 0; i < 1'000; ++i)
        text += QByteArray("A%1,%1,Ana Paz,2225550101,100.00,2026-10-31\n")
                    .replace("%1", QByteArray::number(i));
    const auto path = into.files().write(text);
    std::map<ImportPhase, int> reports;
    bool stopScanning = true;
    bool stopApplying = true;
    ImportPhase phase = ImportPhase::Scanning;
    ImportProgress progress;
    progress.report = [&](ImportPhase now, qint64 done, qint64 total) {
        phase = now;
        ++reports[now];
        CHECK(done <= total);
    };
    progress.cancelled = [&] {
        return phase == ImportPhase::Scanning ? stopScanning
            : phase == ImportPhase::Applying  ? stopApplying
                                              : false;
    };
    const ImportRequest request{path, small(), {}, {}, {}, false};
    CHECK(importFile(into.store(), request, progress).error().code == ErrorCode::Cancelled);
    CHECK(into.cases() == 0);

    stopScanning = false;
    const auto report = importFile(into.store(), request, progress);
    REQUIRE(report); // the file is in, and the store does the rest
    CHECK(report->completed);
    CHECK(reports[ImportPhase::Scanning] > 0);
    CHECK(reports[ImportPhase::Applying] > 0);
    CHECK(into.store().caughtUp().result());
    CHECK(into.cases() == 1'000);
}
