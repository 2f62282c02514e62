#include "core/facts/body.h"
#include "tests/core/exchange/imported_store.h"

#include <catch2/catch_test_macros.hpp>

using namespace expediente;

namespace {

/// A small profile over ID, CLIENT, NAME, PHONE, AMT, AS_OF and REF.
Profile small(const QByteArray& coverage = "full")
{
    const auto profile = Profile::parse(R"({"format": 1, "name": "small", "kind": "portfolio",
        "coverage": ")"
            + coverage + R"(", "creditor": {"key": "c", "name": "Cooperativa",
        "zone": "America/Mexico_City"}, "currency": "MXN", "as_of": "AS_OF",
        "person": {"key": "CLIENT", "name": "NAME",
            "contact_points": [{"type": "mobile", "value": "PHONE"}]},
        "others": [{"role": "guarantor", "name": {"column": "BY", "optional": true}}],
        "account": {"key": "ID"}, "statement": {"principal_overdue": "AMT"}})",
        QStringLiteral("small"));
    REQUIRE(profile);
    return *profile;
}

const QByteArray head = "ID,CLIENT,NAME,PHONE,AMT,AS_OF\n";
const QByteArray october = head
    + "A1,1,Ana Paz,2225550101,100.00,2026-10-31\n"
      "B1,2,Beto Luz,2225550102,200.00,2026-10-31\n"
      "B2,2,Beto Luz,2225550102,50.00,2026-10-31\n"
      "C1,3,Cira Mar,2225550103,300.00,2026-10-31\n";

const PersonFile& debtor(const CaseFile& file)
{
    REQUIRE(file.debtor());
    return *file.debtor();
}

} // namespace

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

TEST_CASE("two devices make the same facts of one file")
{
    ImportedStore first;
    ImportedStore second(QDate(2027, 1, 9));
    first.import(data + "cartera-mx.csv", lender());
    second.import(data + "cartera-mx.csv", lender());
    CHECK(first.creditorFacts().size() > 20);
    CHECK(first.creditorFacts() == second.creditorFacts());
}

TEST_CASE("a changed statement is a new fact; of the same day it takes the old one's place")
{
    ImportedStore into;
    into.importText(october, small());
    const auto before = into.facts();
    auto text = october;
    text.replace("100.00", "120.00");
    auto report = into.importText(text, small());
    CHECK(report.summary.changed == 1);
    CHECK(report.summary.same == 3);
    CHECK(into.facts() == before + 2);
    auto account = into.caseOf("1").accounts.at(0);
    CHECK(account.statements.size() == 1);
    CHECK(account.current()->principalOverdue.toPlain() == "120.00");

    // The old file doesn't undo the correction; a third value does replace it.
    CHECK(into.importText(october, small()).summary.same == 4);
    CHECK(into.caseOf("1").accounts.at(0).current()->principalOverdue.toPlain() == "120.00");
    text.replace("120.00", "130.00");
    into.importText(text, small());
    account = into.caseOf("1").accounts.at(0);
    CHECK(account.statements.size() == 1);
    CHECK(account.current()->principalOverdue.toPlain() == "130.00");
}

TEST_CASE("next month's file: statements beside the old ones, what is missing is only proposed")
{
    ImportedStore into;
    into.importText(october, small());
    auto report = into.importText(head
            + "A1,1,Ana Paz,2225550101,90.00,2026-11-30\n"
              "B1,2,Beto Luz,2225550199,200.00,2026-11-30\n",
        small());
    CHECK(report.summary.changed == 2);
    CHECK(report.summary.recalled == 1);
    REQUIRE(report.missing.size() == 2);
    CHECK(report.missing[0].wholeCase());
    CHECK(report.missing[0].name == "Cira Mar");
    CHECK(report.missing[1].number == "B2");
    CHECK(into.cases() == 3);
    CHECK(into.caseOf("1").accounts.at(0).statements.size() == 2);
    CHECK(debtor(into.caseOf("2")).points.size() == 2);

    CHECK(report.missing[1].name == "Beto Luz");
    CHECK(report.latestDay == QDate(2026, 11, 30));

    REQUIRE(recallMissing(into.store(), report, {report.missing[0]}, QStringLiteral("x")));
    CHECK(into.cases() == 2);

    SECTION("the old file doesn't bring a recalled case back")
    {
        const auto again = into.importText(october, small());
        CHECK(again.missing.empty());
        CHECK(again.stayRecalled == 1);
        CHECK(again.away.at(0).folio == "3");
        CHECK(into.caseOf("3").state == CaseState::Recalled);
    }
    SECTION("a later one that has it again does, and undoing that one recalls it again")
    {
        const auto december = into.importText(
            head + "C1,3,Cira Mar,2225550103,300.00,2026-12-01\n", small("partial"));
        CHECK(december.stayRecalled == 0);
        CHECK(into.caseOf("3").state == CaseState::Open);
        REQUIRE(into.undo(*december.completed));
        CHECK(into.caseOf("3").state == CaseState::Recalled);
        CHECK(into.agrees());
    }
    SECTION("undoing the file that no longer had it brings it back")
    {
        REQUIRE(into.undo(*report.completed));
        CHECK(into.caseOf("3").state == CaseState::Open);
        CHECK(into.cases() == 3);
        CHECK(into.agrees());
    }
    SECTION("a closed case that the file has stays closed, and that is said")
    {
        auto& store = into.store();
        const auto id = into.caseOf("1").id;
        REQUIRE(store.append({store.newFact(id, CaseClosed{Closing::Paid, {}})}).result());
        const auto december =
            into.importText(head + "A1,1,Ana Paz,2225550101,90.00,2026-12-10\n", small("partial"));
        CHECK(december.stayClosed == 1);
        CHECK(into.caseOf("1").state == CaseState::Closed);
    }
}

TEST_CASE("an account that is missing while its case has another leaves figures and lists")
{
    ImportedStore into;
    into.importText(october, small());
    const auto total = [&] {
        const auto rows = into.store().ask([&](Connection& connection) {
            return caseRows(connection, {into.caseOf("2").id}, QDate(2026, 12, 15));
        });
        return rows->at(0).total->toPlain();
    };
    CHECK(total() == "250.00");
    auto november = october;
    november.replace("2026-10-31", "2026-11-30")
        .replace("B2,2,Beto Luz,2225550102,50.00,2026-11-30\n", "");
    auto report = into.importText(november, small());
    REQUIRE(report.missing.size() == 1);
    CHECK(report.missing[0].number == "B2");
    CHECK(total() == "250.00");
    REQUIRE(recallMissing(into.store(), report, report.missing, QStringLiteral("x")));
    CHECK(total() == "200.00");
    CHECK_FALSE(into.caseOf("2").accounts.at(1).current());
    CHECK(into.agrees());
    CHECK(into.importText(november, small()).missing.empty());

    SECTION("a later statement brings it in again")
    {
        into.importText(head + "B2,2,Beto Luz,2225550102,40.00,2026-12-05\n", small("partial"));
        CHECK(total() == "240.00");
    }
    SECTION("an old one doesn't")
    {
        into.importText(october, small());
        CHECK(total() == "200.00");
    }
    SECTION("undoing the import does")
    {
        REQUIRE(into.undo(*report.completed));
        CHECK(total() == "250.00");
        CHECK(into.agrees());
    }
}

TEST_CASE("what is missing can be recalled by a file that says nothing else new, and undone")
{
    ImportedStore into;
    into.importText(october, small());
    auto november = october;
    november.replace("2026-10-31", "2026-11-30")
        .replace("C1,3,Cira Mar,2225550103,300.00,2026-11-30\n", "");
    into.importText(november, small());
    auto again = into.importText(november, small());
    CHECK_FALSE(again.completed);
    REQUIRE(again.missing.size() == 1);
    REQUIRE(recallMissing(into.store(), again, again.missing, QStringLiteral("x")));
    REQUIRE(again.completed);
    CHECK(into.cases() == 2);
    REQUIRE(into.undo(*again.completed));
    CHECK(into.cases() == 3);
}

TEST_CASE("an import that a later file builds on, even by saying the same, is undone after it")
{
    ImportedStore into;
    const auto first = into.importText(october, small("partial"));
    auto text = october;
    text.replace("100.00", "120.00");
    const auto second = into.importText(text, small("partial"));
    const auto refused = into.undo(*first.completed);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().args.value(0) == "import.others_lean");
    CHECK(into.cases() == 3);

    // Another creditor's clients, or other ones of this creditor, are nobody's ground.
    const auto other =
        into.importText(head + "Z1,9,Zoe Sol,2225550109,10.00,2026-10-31\n", small("partial"));
    REQUIRE(into.undo(*second.completed));
    REQUIRE(into.undo(*first.completed));
    CHECK(into.cases() == 1);
    REQUIRE(into.undo(*other.completed));
    CHECK(into.cases() == 0);
    CHECK(into.agrees());
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

TEST_CASE("facts that two devices derived have one content an id, whatever each knew before")
{
    // One knows October, a correction of it and another guarantor; the other only November.
    ImportedStore first;
    ImportedStore second(QDate(2027, 1, 9));
    const QByteArray withOther = "ID,CLIENT,NAME,PHONE,AMT,AS_OF,BY\n";
    first.importText(october, small());
    auto corrected = october;
    corrected.replace("Ana Paz", "Ana Paz Rey").replace("100.00", "110.00");
    first.importText(corrected, small());
    first.importText(
        withOther + "A1,1,Ana Paz Rey,2225550101,110.00,2026-11-15,Rosa Sol\n", small("partial"));
    second.importText(corrected, small());
    const QByteArray november = withOther
        + "A1,1,Ana Paz Rey,2225550101,90.00,2026-11-30,Luz Gil\n"
          "B1,2,Beto Luz,2225550199,200.00,2026-11-30,\n";
    first.importText(november, small("partial"));
    second.importText(november, small("partial"));

    const auto one = first.creditorFacts();
    const auto other = second.creditorFacts();
    int shared = 0;
    auto both = one;
    for (const auto& [id, fact] : other) {
        if (const auto found = one.find(id); found != one.end()) {
            ++shared;
            CHECK(found->second == fact);
        }
        both.emplace(id, fact);
    }
    CHECK(shared > 5);
    CHECK(one.size() > other.size());

    // Merged in either order, both see one case with everybody in it and each number once.
    const auto merge = [&](ImportedStore& into) {
        std::vector<NewFact> facts;
        for (const auto& [id, fact] : both)
            facts.push_back(fact);
        const auto import = *into.store().beginImport().result();
        REQUIRE(into.store().stageImport(import, facts).result());
        ImportCompleted summary;
        summary.file = summary.profile = summary.kind = QStringLiteral("merge");
        summary.sha256 = QByteArray(64, 'a');
        REQUIRE(into.store().completeImport(import, summary).result());
        REQUIRE(into.store().applyImported({}));
    };
    merge(first);
    merge(second);
    for (const auto& folio : QStringList{"1", "2", "3"}) {
        INFO(folio.toStdString());
        CHECK(first.caseOf(folio) == second.caseOf(folio));
    }
    const auto file = second.caseOf("1");
    CHECK(debtor(file).name == "Ana Paz Rey");
    CHECK(debtor(file).points.size() == 1);
    CHECK(file.persons.size() == 3);
    CHECK(file.accounts.at(0).current()->principalOverdue.toPlain() == "90.00");
    CHECK(second.agrees());
}

TEST_CASE("a correction of the same day holds, and the file before it doesn't undo it")
{
    ImportedStore into;
    into.importText(october, small());
    auto corrected = october;
    corrected.replace("Ana Paz", "Ana Paz Rey");
    into.importText(corrected, small());
    CHECK(debtor(into.caseOf("1")).name == "Ana Paz Rey");
    const auto facts = into.facts();
    into.importText(october, small());
    into.importText(corrected, small());
    CHECK(debtor(into.caseOf("1")).name == "Ana Paz Rey");
    CHECK(into.facts() == facts);
}

TEST_CASE("a partial file proposes nothing, nor does one with a row that can't be read")
{
    ImportedStore into;
    into.importText(october, small());
    const QByteArray one = "A1,1,Ana Paz,2225550101,90.00,2026-11-30\n";
    CHECK(into.importText(head + one, small("partial")).missing.empty());
    // Refused for its amount: the account is in the file all the same.
    auto report = into.importText(head + one + "C1,3,Cira Mar,2225550103,x,2026-11-30\n", small());
    REQUIRE(report.missing.size() == 1);
    CHECK(report.missing[0].name == "Beto Luz");
    report = into.importText(head + one + "C1,3\n", small());
    CHECK(report.missingUnknown);
    CHECK(report.missing.empty());
}

TEST_CASE("accounts of one client are one case, with everybody that any of its rows names")
{
    ImportedStore into;
    const QByteArray text = "ID,CLIENT,NAME,PHONE,AMT,AS_OF,BY\n"
                            "B1,2,Beto Luz,2225550102,200.00,2026-10-31,\n"
                            "A1,1,Ana Paz,2225550101,100.00,2026-10-31,\n"
                            "B2,2,Beto Luz,2225550102,50.00,2026-10-31,Rosa Sol\n";
    into.importText(text, small());
    const auto file = into.caseOf("2");
    CHECK(file.accounts.size() == 2);
    REQUIRE(file.persons.size() == 2);
    CHECK(file.persons[1].name == "Rosa Sol");
    CHECK(file.roleOf(file.persons[1].id) == PartyRole::Guarantor);
    CHECK(debtor(file).points.size() == 1);
    const auto facts = into.facts();
    CHECK(into.importText(text, small()).summary.same == 3);
    CHECK(into.facts() == facts);
}

TEST_CASE("what a collector mended stays until the creditor says something new")
{
    ImportedStore into;
    into.importText(october, small());
    const auto person = debtor(into.caseOf("1")).id;
    auto& store = into.store();
    REQUIRE(
        store
            .append({store.newFact(person, PersonDescribed{QStringLiteral("Ana Paz Rey"), {}, {}}),
                store.newFact(person,
                    ContactPointAdded{
                        ContactPointType::Mobile, QStringLiteral("2225550177"), {}, {}})})
            .result());
    auto november = october;
    november.replace("2026-10-31", "2026-11-30").replace("2225550101", "2225550177");
    into.importText(november, small());
    CHECK(debtor(into.caseOf("1")).name == "Ana Paz Rey");
    CHECK(debtor(into.caseOf("1")).points.size() == 2);
}

TEST_CASE("an import is undone whole, and its file can be imported again")
{
    ImportedStore into;
    into.importText(head + "A1,1,Ana Paz,2225550101,100.00,2026-09-30\n", small("partial"));
    auto report = into.importText(october, small());
    CHECK(into.cases() == 3);
    REQUIRE(into.undo(*report.completed));
    CHECK(into.cases() == 1);
    CHECK(into.caseOf("1").accounts.at(0).current()->asOf == QDate(2026, 9, 30));

    report = into.importText(october, small());
    CHECK(report.summary.added == 3);
    CHECK(report.summary.changed == 1);
    CHECK(into.cases() == 3);
    CHECK(debtor(into.caseOf("2")).name == "Beto Luz");
    CHECK(debtor(into.caseOf("2")).points.size() == 1);
    CHECK(into.caseOf("2").accounts.size() == 2);
    CHECK(into.importText(october, small()).summary.same == 4);
}

TEST_CASE("a cancelled import and one whose file breaks off leave nothing behind")
{
    ImportedStore into;
    const auto facts = into.facts();
    QByteArray text = head;
    for (int i = 0; i < 3'000; ++i)
        text += QByteArray("A%1,%1,Ana Paz,2225550101,100.00,2026-10-31\n")
                    .replace("%1", QByteArray::number(i));
    const auto path = into.files().write(text);
    ImportProgress progress;
    qint64 read = 0;
    progress.report = [&](ImportPhase, qint64 done, qint64 total) {
        read = done;
        CHECK(done <= total);
    };
    progress.cancelled = [&] { return read > 100'000; };
    auto report = importFile(into.store(), {path, small(), {}, {}, {}, false}, progress);
    REQUIRE_FALSE(report);
    CHECK(report.error().code == ErrorCode::Cancelled);
    CHECK(into.facts() == facts);

    report = into.tryImport(into.files().write(text + "Z,9,\"open"), small());
    REQUIRE_FALSE(report);
    CHECK(report.error().code == ErrorCode::UnclosedQuote);
    CHECK(into.facts() == facts);
    CHECK(into.import(into.files().write(text), small()).summary.added == 3'000);
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
