// Hoy, driven by keys on a store of its own.
#include "tests/support/print.h"
#include "tests/ui/agenda/page_bench.h"
#include "ui/agenda/list_panel.h"
#include "ui/today/next_visit_band.h"
#include "ui/today/today_page.h"
#include "ui/widgets/kpi_tile.h"
#include "ui/widgets/states.h"

#include <catch2/catch_test_macros.hpp>

#include <QAbstractItemView>
#include <QFile>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

using namespace expediente;
using namespace expediente::ui;

namespace {

constexpr int centre = 20'590'000;

struct Bench : PageBench {
    std::unique_ptr<TodayPage> page;
    std::unique_ptr<QSignalSpy> cases, sections, walked;

    void open()
    {
        page = std::make_unique<TodayPage>(services());
        cases = std::make_unique<QSignalSpy>(page.get(), &Page::caseRequested);
        sections = std::make_unique<QSignalSpy>(page.get(), &Page::sectionRequested);
        walked = std::make_unique<QSignalSpy>(page.get(), &Page::walkListChanged);
        present(*page);
        REQUIRE(eventually([&] { return page->findChild<KpiTile*>() != nullptr; }));
        page->focusFirst();
    }
    CaseId addStop(const char* name, int position, int north, std::optional<QTime> from = {})
    {
        const CaseId id = addCase({.folio = QString::fromUtf8(name),
            .name = QString::fromUtf8(name),
            .place = std::pair<qint64, qint64>{centre + north, -100'390'000}});
        planVisit(id, position, from);
        return id;
    }
    QAbstractItemView* list(const char* title)
    {
        for (auto* panel : page->findChildren<ListPanel*>())
            if (panel->accessibleName() == QLatin1String(title))
                return panel->view();
        return nullptr;
    }
    QString textIn(const char* title) { return textOf(*list(title)->model()); }
    QString band() { return plain(page->findChild<NextVisitBand*>()->accessibleName()); }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
};

} // namespace

TEST_CASE("Hoy opens on the next visit; Enter opens its case")
{
    Bench bench;
    const CaseId first = bench.addStop("Norma Ríos", 100, 0);
    const CaseId next = bench.addStop("María Hernández", 200, 10'000, QTime(16, 40));
    const CaseId last = bench.addStop("Raúl Espinosa", 300, 20'000);
    const auto visits = bench.store.caseFile(first).visits;
    bench.reportVisit(first, visits.front().planned.id, QTime(9, 10));
    bench.open();
    CHECK(bench.band()
        == QStringLiteral("Tuesday 24 November, 16:20 · 0 contact(s) logged, Next visit, "
                          "16:40 · 1.1 km away, María Hernández, Calle Encino 214 · asked for "
                          "after 16:40"));
    REQUIRE(bench.list("Today's round")->hasFocus());
    bench.key(Qt::Key_Return);
    REQUIRE(bench.cases->count() == 1);
    CHECK(bench.cases->front().front().value<CaseId>() == next);
    // F3 walks along the list that one came from.
    REQUIRE(bench.walked->count() == 1);
    CHECK(bench.walked->front().front().value<std::vector<CaseId>>()
        == std::vector<CaseId>{first, next, last});
    bench.key(Qt::Key_Down);
    bench.key(Qt::Key_Return);
    CHECK(bench.cases->back().front().value<CaseId>() == last);
}

TEST_CASE("Tab goes from list to list, and each opens the case where it is needed")
{
    Bench bench;
    const QDate today = PageBench::today();
    const CaseId stop = bench.addStop("A Stop", 100, 0);
    const CaseId due = bench.addCase({.name = QStringLiteral("B Due")});
    bench.promise(due, 900'00, today, today.addDays(-5));
    const CaseId slipped = bench.addCase({.name = QStringLiteral("C Slipped")});
    bench.promise(slipped, 980'00, today.addDays(-9), today.addDays(-20));
    const CaseId call = bench.addCase({.name = QStringLiteral("D Call")});
    StepPlanned step;
    step.step = {.step = StepKind::Call, .due = today, .at = QTime(17, 0), .note = {}};
    bench.say(call, step);
    const CaseId argued = bench.addCase({.name = QStringLiteral("E Argued")});
    bench.say(
        argued, ArgumentStated{QStringLiteral("Ya pagué"), {}, {}}, PageBench::at({10, 0}, 4));
    bench.open();

    const std::pair<CaseId, CaseTab> wanted[] = {{stop, CaseTab::Summary}, {due, CaseTab::Promises},
        {slipped, CaseTab::Promises}, {call, CaseTab::Summary}, {argued, CaseTab::Arguments}};
    for (const auto& [id, tab] : wanted) {
        bench.key(Qt::Key_Return);
        REQUIRE_FALSE(bench.cases->isEmpty());
        CHECK(bench.cases->back().at(0).value<CaseId>() == id);
        CHECK(bench.cases->back().at(1).value<CaseTab>() == tab);
        bench.key(Qt::Key_Tab);
    }
    CHECK(bench.textIn("Slipped: due, not covered")
        == QStringLiteral("Due | Person | Amount | State\n"
                          "15 Nov | C Slipped | $980.00 | [Broken]"));
}

TEST_CASE("what changes in the store changes on Hoy by itself")
{
    Bench bench;
    const CaseId id = bench.addCase({.name = QStringLiteral("Gabriel Montes")});
    bench.promise(id, 900'00, PageBench::today(), PageBench::today());
    bench.open();
    const QString before = QStringLiteral("Person | Amount | State\n"
                                          "Gabriel Montes | $900.00 | [Active]");
    REQUIRE(bench.textIn("Promises due today") == before);
    bench.pay(id, 500'00, PageBench::today());
    CHECK(eventually([&] {
        return bench.textIn("Promises due today")
            == QStringLiteral("Person | Amount | State\n"
                              "Gabriel Montes | $900.00 | [Active · $500.00]");
    }));
}

TEST_CASE("after midnight it is another day")
{
    Bench bench;
    const CaseId id = bench.addCase({.name = QStringLiteral("Gabriel Montes")});
    bench.promise(id, 900'00, PageBench::today().addDays(1), PageBench::today());
    bench.open();
    REQUIRE(bench.list("Promises due today")->model()->rowCount() == 0);
    bench.store.clock().set(PageBench::at({0, 1}, -1));
    for (auto* timer : bench.page->findChildren<QTimer*>())
        if (!timer->isSingleShot())
            timer->start(1);
    CHECK(eventually([&] { return bench.list("Promises due today")->model()->rowCount() == 1; }));
    CHECK(bench.band().startsWith(QStringLiteral("Wednesday 25 November, 00:01")));
}

TEST_CASE("an empty day offers the first action of each list, with its key")
{
    Bench bench;
    bench.open();
    CHECK(bench.band().contains(QStringLiteral("No visits ahead today")));
    int empty = 0;
    for (auto* placeholder : bench.page->findChildren<EmptyState*>())
        empty += placeholder->isVisible() && placeholder->action();
    CHECK(empty == 5);
    bench.key(Qt::Key_Space); // on the button of the round
    REQUIRE(bench.sections->count() == 1);
    CHECK(bench.sections->back().front().value<Section>() == Section::Visits);
    bench.key(Qt::Key_J, Qt::ControlModifier);
    CHECK(bench.sections->back().front().value<Section>() == Section::Promises);
}

TEST_CASE("F8 makes the brief of the row with the keyboard, Ctrl+P those of the stops ahead")
{
    Bench bench;
    bench.addStop("A", 100, 0);
    bench.addStop("B", 200, 1'000);
    const CaseId blocked = bench.addStop("C", 300, 2'000);
    bench.say(blocked, DisputeOpened{QStringLiteral("el saldo"), {}});
    bench.prompts.saveFile = bench.folder.filePath(QStringLiteral("out.pdf"));
    bench.open();
    QSignalSpy noticed(bench.page.get(), &Page::noticed);
    bench.key(Qt::Key_F8);
    REQUIRE(eventually([&] { return noticed.count() == 1; }));
    bench.key(Qt::Key_P, Qt::ControlModifier);
    REQUIRE(eventually([&] { return noticed.count() == 2; }));
    CHECK(exportsOf(bench) == QStringList{"visit_brief pdf 1", "round pdf 2"});
}

TEST_CASE("a store that can't be read is said so, with what is safe, and read again on demand")
{
    Bench bench;
    bench.addStop("A", 100, 0);
    const QString away = bench.folder.filePath(QStringLiteral("away.db"));
    REQUIRE(QFile::rename(bench.store.path(), away));
    bench.page = std::make_unique<TodayPage>(bench.services());
    present(*bench.page);
    auto* error = bench.page->findChild<ErrorState*>();
    REQUIRE(eventually([&] { return error->isVisible(); }));
    REQUIRE(QFile::rename(away, bench.store.path()));
    emit error->actionTriggered();
    CHECK(eventually([&] { return !error->isVisible(); }));
    CHECK(bench.list("Today's round")->model()->rowCount() == 1);
}

TEST_CASE("everything on Hoy has a name for screen readers")
{
    Bench bench;
    bench.addStop("A", 100, 0);
    bench.open();
    for (auto* panel : bench.page->findChildren<ListPanel*>()) {
        CHECK_FALSE(panel->accessibleName().isEmpty());
        CHECK_FALSE(panel->view()->accessibleName().isEmpty());
    }
    for (auto* tile : bench.page->findChildren<KpiTile*>())
        CHECK_FALSE(tile->accessibleName().isEmpty());
    const auto row = bench.list("Today's round")->model()->index(0, 0);
    CHECK(plain(row.data(Qt::AccessibleTextRole).toString())
        == QStringLiteral("1, —, A, $1,250.00 · 64 days, Centro"));
}
