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
    const auto report = into.importText(head
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

    REQUIRE(recallCases(
        into.store(), {report.missing[0].caseId}, QDate(2026, 11, 30), QStringLiteral("x")));
    CHECK(into.cases() == 2);

    SECTION("the old file doesn't bring a recalled case back")
    {
        CHECK(into.importText(october, small()).missing.empty());
        CHECK(into.caseOf("3").state == CaseState::Recalled);
    }
    SECTION("a later one that has it again does")
    {
        into.importText(head + "C1,3,Cira Mar,2225550103,300.00,2026-12-10\n", small("partial"));
        CHECK(into.caseOf("3").state == CaseState::Open);
    }
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
    REQUIRE(into.store().undoImport(*report.completed, QStringLiteral("wrong file"), {}));
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
    rejects.replace("1.250.00,500", "\"1,250.00\",500").replace("31/02/2026", "28/02/2026");
    auto profile = lender();
    profile.full = false;
    const auto report = into.importText(rejects, profile);
    CHECK(report.summary.added == 1);
    CHECK(report.summary.rejected == 0);
    CHECK(into.caseOf("FE-2026-0044").accounts.at(0).current()->principalOverdue.toPlain()
        == "1250.00");
}
