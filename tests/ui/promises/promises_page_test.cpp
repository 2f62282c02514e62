// Promesas, driven by keys on a store of its own.
#include "tests/support/print.h"
#include "tests/ui/agenda/page_bench.h"
#include "ui/agenda/list_panel.h"
#include "ui/agenda/promises_model.h"
#include "ui/promises/collectors_model.h"
#include "ui/promises/promises_page.h"
#include "ui/promises/promises_state.h"

#include <catch2/catch_test_macros.hpp>

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QFile>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace expediente;
using namespace expediente::ui;

namespace {

struct Bench : PageBench {
    std::unique_ptr<PromisesPage> page;

    CaseId add(const char* name, qint64 cents, int dueInDays, const char* author = "user:ana",
        Currency currency = Currency::MXN)
    {
        const CaseId id = addCase({.folio = QString::fromUtf8(name),
            .name = QString::fromUtf8(name),
            .currency = currency});
        PromiseMade made;
        made.amount = Money(cents, currency);
        made.due = today().addDays(dueInDays);
        made.madeOn = today().addDays(-20);
        auto fact = store->newFact(id, made);
        fact.author = QLatin1String(author);
        store.append({fact});
        return id;
    }
    void open()
    {
        page = std::make_unique<PromisesPage>(services());
        present(*page);
        REQUIRE(eventually([&] { return panel("By collector")->hasRows(); }));
        page->focusFirst();
    }
    ListPanel* panel(const char* title)
    {
        for (auto* found : page->findChildren<ListPanel*>())
            if (found->accessibleName() == QLatin1String(title))
                return found;
        return nullptr;
    }
    PromisesModel* model() { return page->findChild<PromisesModel*>(); }
    QTableView* table() { return page->findChild<QTableView*>(); }
    QStringList shown()
    {
        QStringList names;
        for (const auto& row : model()->rows())
            names << row.caseRow.name;
        names.sort(); // of two promises for one day either may come first
        return names;
    }
    bool shows(const QStringList& names)
    {
        return eventually([&] { return shown() == names; });
    }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
};

} // namespace

TEST_CASE("Ctrl+Tab walks the five lists, Enter opens the case at its promises")
{
    Bench bench;
    bench.add("today", 900'00, 0);
    bench.add("grace", 800'00, -1);
    const CaseId later = bench.add("later", 700'00, 5);
    bench.add("broken", 600'00, -9);
    bench.pay(bench.add("kept", 500'00, -9), 500'00, PageBench::today().addDays(-9));
    bench.open();
    CHECK(bench.shows({"today"}));
    const QStringList wanted[] = {{"grace"}, {"later", "today"}, {"broken"}, {"kept"}, {"today"}};
    for (const auto& names : wanted) {
        bench.key(Qt::Key_Tab, Qt::ControlModifier);
        CHECK(bench.shows(names));
    }
    bench.key(Qt::Key_3, Qt::ControlModifier);
    REQUIRE(bench.shows({"later", "today"}));
    QSignalSpy opened(bench.page.get(), &Page::caseRequested);
    QSignalSpy walked(bench.page.get(), &Page::walkListChanged);
    bench.key(Qt::Key_End, Qt::ControlModifier);
    bench.key(Qt::Key_Return);
    REQUIRE(opened.count() == 1);
    CHECK(opened.front().at(0).value<CaseId>() == later);
    CHECK(opened.front().at(1).value<CaseTab>() == CaseTab::Promises);
    CHECK(walked.front().front().value<std::vector<CaseId>>().size() == 2);
}

TEST_CASE("collectors' sums stand beside the list, and arrows there filter it")
{
    Bench bench;
    bench.add("a", 900'00, 0);
    bench.add("b", 100'00, 0, "user:rosa");
    bench.add("c", 50'00, 0, "user:rosa");
    bench.add("only ana's", 100'00, -9);
    bench.open();
    auto* sums = bench.page->findChild<CollectorsModel*>();
    const QAbstractItemModelTester tester(
        sums, QAbstractItemModelTester::FailureReportingMode::Fatal);
    CHECK(textOf(*sums) == QStringLiteral(R"(Collector | Promises | Amount
*Everybody* | *3* | *$1,050.00*
Ana Prueba | 1 | $900.00
rosa | 2 | $150.00)"));
    REQUIRE(bench.shows({"a", "b", "c"}));
    bench.panel("By collector")->focusInside();
    bench.key(Qt::Key_Down);
    bench.key(Qt::Key_Down);
    CHECK(bench.shows({"b", "c"}));
    // A list in which she has none would look empty for no reason.
    bench.key(Qt::Key_4, Qt::ControlModifier);
    CHECK(bench.shows({"only ana's"}));
}

TEST_CASE("sums of two currencies are never added up")
{
    Bench bench;
    bench.add("a", 900'00, 0);
    bench.add("b", 100'00, 0, "user:ana", Currency::USD);
    bench.open();
    CHECK(textOf(*bench.page->findChild<CollectorsModel*>())
        == QStringLiteral(R"(Collector | Promises | Amount
*Everybody* | *1* | *$900.00 MXN*
*Everybody* | *1* | *US$100.00*
Ana Prueba | 1 | $900.00 MXN
Ana Prueba | 1 | US$100.00)"));
}

TEST_CASE("scrolling down brings the rest of a long list")
{
    Bench bench;
    const CaseId id = bench.addCase({});
    for (int i = 0; i < PromisesState::pageRows + 30; ++i)
        bench.promise(id, 100 + i, PageBench::today().addDays(2), PageBench::today().addDays(-20));
    bench.open();
    bench.key(Qt::Key_3, Qt::ControlModifier);
    REQUIRE(eventually([&] { return bench.model()->rowCount() >= PromisesState::pageRows; }));
    bench.table()->scrollToBottom();
    CHECK(eventually([&] { return bench.model()->rowCount() == PromisesState::pageRows + 30; }));
}

TEST_CASE("the list goes to a CSV file after a question, all of it, and that is recorded")
{
    Bench bench;
    bench.add("=HYPERLINK(1)", 900'00, 0);
    bench.add("Núñez, Silvia", 100'00, 0);
    bench.add("not in this list", 100'00, 9);
    bench.prompts.saveFile = bench.folder.filePath(QStringLiteral("out.csv"));
    bench.open();
    REQUIRE(eventually([&] { return bench.model()->rowCount() == 2; }));
    QSignalSpy noticed(bench.page.get(), &Page::noticed);
    bench.key(Qt::Key_E, Qt::ControlModifier);
    REQUIRE(eventually([&] { return noticed.count() == 1; }));
    CHECK(bench.prompts.suggested == QStringList{"promises-2026-11-24.csv"});
    QFile file(bench.prompts.saveFile);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QStringList lines =
        QString::fromUtf8(file.readAll().mid(3)).split(QStringLiteral("\r\n"));
    REQUIRE(lines.size() == 4);
    CHECK(lines.first()
        == QStringLiteral("Folio,Person,Creditor,Made on,Due,Last day,Amount,Paid,Currency,State,"
                          "Collector"));
    CHECK(lines.contains(
        QStringLiteral("'=HYPERLINK(1),'=HYPERLINK(1),Financiera Sierra Madre,2026-11-04,"
                       "2026-11-24,2026-11-25,900.00,0.00,MXN,Active,Ana Prueba")));
    CHECK(lines.contains(
        QStringLiteral("\"Núñez, Silvia\",\"Núñez, Silvia\",Financiera Sierra Madre,2026-11-04,"
                       "2026-11-24,2026-11-25,100.00,0.00,MXN,Active,Ana Prueba")));
    CHECK(exportsOf(bench) == QStringList{"promise_list csv 2"});

    bench.prompts.answer = false;
    bench.key(Qt::Key_E, Qt::ControlModifier);
    CHECK(bench.prompts.questions.size() == 2);
    CHECK(exportsOf(bench).size() == 1);
}

TEST_CASE("selected rows are copied for a spreadsheet, and that is recorded")
{
    Bench bench;
    bench.add("Norma", 900'00, 0);
    bench.add("Silvia", 100'00, 0);
    bench.open();
    REQUIRE(eventually([&] { return bench.model()->rowCount() == 2; }));
    bench.page->focusFirst();
    QSignalSpy noticed(bench.page.get(), &Page::noticed);
    bench.key(Qt::Key_A, Qt::ControlModifier);
    bench.key(Qt::Key_C, Qt::ControlModifier);
    REQUIRE(eventually([&] { return noticed.count() == 1; }));
    const QStringList lines = QApplication::clipboard()->text().split(u'\n', Qt::SkipEmptyParts);
    REQUIRE(lines.size() == 3);
    CHECK(QStringList(lines.mid(1)).filter(QStringLiteral("Norma\tNorma\tFinanciera")).size() == 1);
    CHECK(exportsOf(bench) == QStringList{"promise_list clipboard 2"});
}
