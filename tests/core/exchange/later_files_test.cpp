#include "tests/core/exchange/small_file.h"

using namespace expediente;

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
    // Nor one of which no row could be taken.
    CHECK(
        into.importText(head + "C1,3,Cira Mar,2225550103,x,2026-11-30\n", small()).missing.empty());
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
