#include "tests/core/exchange/small_file.h"

using namespace expediente;

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
