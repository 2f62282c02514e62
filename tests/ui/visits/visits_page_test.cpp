// Visitas, driven by keys on a store of its own.
#include "tests/support/print.h"
#include "tests/ui/agenda/page_bench.h"
#include "ui/agenda/list_panel.h"
#include "ui/agenda/round_model.h"
#include "ui/forms/time_edit.h"
#include "ui/visits/candidates_model.h"
#include "ui/visits/stop_editor.h"
#include "ui/visits/visits_page.h"
#include "ui/widgets/line_edit.h"

#include <catch2/catch_test_macros.hpp>

#include <QAbstractItemModelTester>
#include <QAbstractItemView>
#include <QComboBox>
#include <QSignalSpy>
#include <QTest>

using namespace expediente;
using namespace expediente::ui;

namespace {

struct VisitsBench : PageBench {
    std::unique_ptr<VisitsPage> page;
    std::unique_ptr<QSignalSpy> noticed;

    CaseId add(const char* name, int north = 0, const char* area = "Centro")
    {
        return addCase({.folio = QString::fromUtf8(name),
            .name = QString::fromUtf8(name),
            .area = QString::fromUtf8(area),
            .place = std::pair<qint64, qint64>{20'590'000 + north, -100'390'000}});
    }
    void open()
    {
        page = std::make_unique<VisitsPage>(services());
        noticed = std::make_unique<QSignalSpy>(page.get(), &Page::noticed);
        present(*page);
        REQUIRE(eventually([&] { return candidates()->rowCount() > 0; }));
        page->focusFirst();
    }
    CandidatesModel* candidates() { return page->findChild<CandidatesModel*>(); }
    RoundModel* round() { return page->findChild<RoundModel*>(); }
    ListPanel* panel(const char* title)
    {
        for (auto* found : page->findChildren<ListPanel*>())
            if (found->accessibleName() == QLatin1String(title))
                return found;
        return nullptr;
    }
    QStringList stops()
    {
        QStringList names;
        for (int row = 0; row < round()->rowCount(); ++row)
            names << round()->stopAt(row).stop.caseRow.name;
        return names;
    }
    bool stops(const QStringList& names)
    {
        return eventually([&] { return stops() == names; });
    }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    void chooseCandidate(const char* name)
    {
        auto* list = panel("Whom to visit");
        for (int row = 0; row < candidates()->rowCount(); ++row)
            if (candidates()->row(row).name == QLatin1String(name))
                list->setCurrentRow(row);
        list->focusInside();
    }
    /// As the shell does on Ctrl+Z.
    void undo() { noticed->back().at(2).value<std::function<void()>>()(); }
};

} // namespace

TEST_CASE("Enter and Ins add to the round, Delete takes out, and both are undone")
{
    VisitsBench bench;
    bench.add("a");
    bench.add("b");
    bench.open();
    bench.chooseCandidate("b");
    bench.key(Qt::Key_Return);
    REQUIRE(bench.stops({"b"}));
    bench.chooseCandidate("a");
    bench.key(Qt::Key_Insert);
    REQUIRE(bench.stops({"b", "a"}));
    REQUIRE(eventually([&] { return bench.noticed->count() == 2; }));
    // The list of candidates says who is in.
    CHECK(textOf(*bench.candidates()).count(QStringLiteral("[In the round]")) == 2);
    bench.undo();
    REQUIRE(bench.stops({"b"}));

    bench.panel("Round")->focusInside();
    bench.key(Qt::Key_Delete);
    REQUIRE(bench.stops(QStringList()));
    CHECK(bench.noticed->back().at(0).toString() == QStringLiteral("b is out of the round"));
    bench.undo();
    CHECK(bench.stops({"b"}));
}

TEST_CASE("keys that come faster than the store answers still do what they say")
{
    VisitsBench bench;
    int position = 0;
    for (const char* name : {"a", "b", "c", "d", "e"})
        bench.planVisit(bench.add(name), position += 100);
    bench.open();
    REQUIRE(bench.stops({"a", "b", "c", "d", "e"}));
    bench.panel("Round")->setCurrentRow(4);
    bench.panel("Round")->focusInside();
    for (int i = 0; i < 3; ++i)
        bench.key(Qt::Key_Up, Qt::AltModifier);
    CHECK(bench.stops({"a", "e", "b", "c", "d"}));
    // The keyboard went with the stop.
    CHECK(bench.panel("Round")->view()->currentIndex().row() == 1);
    bench.key(Qt::Key_Down, Qt::AltModifier);
    CHECK(bench.stops({"a", "b", "e", "c", "d"}));
    // Five cases, five visits: no plan was left behind.
    CHECK(bench.store->ask([](Connection& c) { return roundOf(c, PageBench::today()); })
              .value()
              .size()
        == 5);
}

TEST_CASE("Ctrl+R orders by distance and says by how much")
{
    VisitsBench bench;
    bench.planVisit(bench.add("far", 40'000), 100);
    bench.planVisit(bench.add("near", 10'000), 200);
    bench.planVisit(bench.add("middle", 20'000), 300);
    bench.open();
    REQUIRE(bench.stops({"far", "near", "middle"}));
    bench.panel("Round")->focusInside();
    bench.key(Qt::Key_R, Qt::ControlModifier);
    CHECK(eventually([&] {
        return bench.stops() == QStringList{"near", "middle", "far"}
        || bench.stops() == QStringList{"far", "middle", "near"};
    }));
    REQUIRE(eventually([&] { return bench.noticed->count() == 1; }));
    CHECK(plain(bench.noticed->back().at(0).toString())
        == QStringLiteral("Ordered by distance: 3.3 km, it was 4.4 km"));
    bench.undo();
    CHECK(bench.stops({"far", "near", "middle"}));
}

TEST_CASE("hours and purpose are typed below the round; what makes no sense is said at its field")
{
    VisitsBench bench;
    bench.planVisit(bench.add("a"), 100);
    bench.open();
    REQUIRE(bench.stops({"a"}));
    bench.panel("Round")->focusInside();
    bench.key(Qt::Key_H, Qt::ControlModifier);
    const auto times = bench.page->findChildren<TimeEdit*>();
    REQUIRE(times.size() == 2);
    REQUIRE(times[0]->hasFocus());
    QTest::keyClicks(times[0], QStringLiteral("4 pm"));
    times[1]->setFocus();
    QTest::keyClicks(times[1], QStringLiteral("15"));
    bench.key(Qt::Key_Return);
    CHECK(times[1]->error() == QStringLiteral("It has to be later"));
    CHECK(times[1]->hasFocus());
    times[1]->selectAll();
    QTest::keyClicks(times[1], QStringLiteral("18"));
    bench.key(Qt::Key_Return);
    CHECK(eventually([&] {
        return plain(textOf(*bench.round()))
            == QStringLiteral("(1) | 16:00 | *a* | before 18:00 · $1,250.00 · 64 days | Centro");
    }));
    CHECK(bench.panel("Round")->view()->hasFocus());
}

TEST_CASE("what was typed for a stop waits there while another one is looked at, and is not saved")
{
    VisitsBench bench;
    bench.planVisit(bench.add("a"), 100);
    bench.planVisit(bench.add("b"), 200);
    bench.open();
    REQUIRE(bench.stops({"a", "b"}));
    bench.panel("Round")->focusInside();
    bench.key(Qt::Key_H, Qt::ControlModifier);
    const auto times = bench.page->findChildren<TimeEdit*>();
    QTest::keyClicks(times[0], QStringLiteral("16:30"));
    bench.panel("Round")->setCurrentRow(1);
    CHECK(times[0]->text().isEmpty());
    QTest::keyClicks(times[0], QStringLiteral("9"));
    bench.panel("Round")->setCurrentRow(0);
    CHECK(times[0]->text() == QStringLiteral("16:30"));
    CHECK(times[0]->value() == QTime(16, 30));
    CHECK(bench.round()->stopAt(0).stop.fromMinute == std::nullopt);
    times[0]->setFocus();
    bench.key(Qt::Key_Return);
    CHECK(eventually([&] { return bench.round()->stopAt(0).stop.fromMinute == 16 * 60 + 30; }));
    bench.panel("Round")->setCurrentRow(1);
    CHECK(times[0]->value() == QTime(9, 0));
    // Esc takes it back for good.
    times[0]->setFocus();
    bench.key(Qt::Key_Escape);
    CHECK(times[0]->text().isEmpty());
    bench.panel("Round")->setCurrentRow(0);
    bench.panel("Round")->setCurrentRow(1);
    CHECK(times[0]->text().isEmpty());
}

TEST_CASE("where saving is refused, what was typed stays in its field")
{
    PageBench bench;
    const CaseId id = bench.addCase({});
    bench.planVisit(id, 100);
    const RoundDay day = bench.store
                             ->ask([&](Connection& c) {
                                 return askRoundDay(c, PageBench::today(),
                                     bench.store->clock().now(), bench.store->context());
                             })
                             .value();
    StopEditor editor(bench.services());
    present(editor, {660, 120});
    editor.setStop(&day.stops[0], PageBench::today());
    editor.focusFirst();
    QSignalSpy asked(&editor, &StopEditor::saveRequested);
    auto* from = editor.findChildren<TimeEdit*>().constFirst();
    QTest::keyClicks(from, QStringLiteral("16:30"));
    QTest::keyClick(from, Qt::Key_Return);
    REQUIRE(asked.count() == 1);
    editor.setStop(&day.stops[0], PageBench::today()); // as it was before
    CHECK(from->text() == QStringLiteral("16:30"));
    QTest::keyClick(from, Qt::Key_Return);
    CHECK(asked.count() == 2);
}

TEST_CASE("the keys of the round do nothing to it while the keyboard is in the list of candidates")
{
    VisitsBench bench;
    bench.planVisit(bench.add("a"), 100);
    bench.planVisit(bench.add("b"), 200);
    bench.open();
    REQUIRE(bench.stops({"a", "b"}));
    bench.page->focusFirst();
    bench.panel("Round")->setCurrentRow(1);
    bench.key(Qt::Key_Delete);
    bench.key(Qt::Key_Up, Qt::AltModifier);
    REQUIRE(bench.noticed->count() == 2);
    CHECK(bench.noticed->back().front().toString() == "Choose a stop of the round first.");
    CHECK(bench.stops() == QStringList{"a", "b"});
    bench.panel("Round")->focusInside();
    bench.key(Qt::Key_Delete);
    CHECK(bench.stops({"a"}));
}

TEST_CASE("Ctrl+Right plans tomorrow; a visit can be moved there")
{
    VisitsBench bench;
    bench.planVisit(bench.add("a"), 100);
    bench.planVisit(bench.add("b"), 200);
    bench.open();
    REQUIRE(bench.stops({"a", "b"}));
    bench.panel("Round")->focusInside();
    bench.key(Qt::Key_Right, Qt::ControlModifier | Qt::ShiftModifier);
    REQUIRE(bench.stops({"b"}));
    bench.key(Qt::Key_Right, Qt::ControlModifier);
    CHECK(bench.page->day() == PageBench::today().addDays(1));
    CHECK(bench.stops({"a"}));
    bench.key(Qt::Key_Left, Qt::ControlModifier);
    CHECK(bench.stops({"b"}));
}

TEST_CASE("candidates are found by words without accents and by area; those stopped aren't there")
{
    VisitsBench bench;
    bench.add("Silvia Núñez", 0, "Las Norias");
    bench.add("Raúl Espinosa", 0, "Centro");
    bench.say(bench.add("Héctor Zamudio"), DisputeOpened{QStringLiteral("el saldo"), {}});
    bench.open();
    const QAbstractItemModelTester tester(
        bench.candidates(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    CHECK(bench.candidates()->rowCount() == 2);
    bench.key(Qt::Key_F, Qt::ControlModifier);
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("nunez sil"));
    CHECK(eventually([&] { return bench.candidates()->rowCount() == 1; }));
    CHECK(bench.candidates()->row(0).name == QString::fromUtf8("Silvia Núñez"));
    bench.key(Qt::Key_Return); // down into the list
    CHECK(bench.panel("Whom to visit")->view()->hasFocus());
    bench.key(Qt::Key_F, Qt::ControlModifier);
    bench.key(Qt::Key_Delete); // clears the field, and takes nobody out of a round
    CHECK(eventually([&] { return bench.candidates()->rowCount() == 2; }));
    auto* areas = bench.page->findChild<QComboBox*>(QStringLiteral("candidateArea"));
    areas->setFocus();
    bench.key(Qt::Key_End);
    CHECK(eventually([&] { return bench.candidates()->rowCount() == 1; }));
}

TEST_CASE("Enter on a stop opens its case where visits are reported; a done one stays as it is")
{
    VisitsBench bench;
    const CaseId done = bench.add("done");
    bench.reportVisit(done, bench.planVisit(done, 100), QTime(9, 10));
    bench.planVisit(bench.add("next"), 200);
    bench.open();
    REQUIRE(bench.stops({"done", "next"}));
    QSignalSpy opened(bench.page.get(), &Page::caseRequested);
    bench.panel("Round")->setCurrentRow(0);
    bench.panel("Round")->focusInside();
    bench.key(Qt::Key_Delete);
    bench.key(Qt::Key_Down, Qt::AltModifier);
    bench.key(Qt::Key_Return);
    REQUIRE(opened.count() == 1);
    CHECK(opened.front().at(0).value<CaseId>() == done);
    CHECK(opened.front().at(1).value<CaseTab>() == CaseTab::Visits);
    CHECK(bench.stops({"done", "next"}));
    CHECK(bench.noticed->isEmpty());
}

TEST_CASE("Ctrl+P makes the briefs of the day that is planned")
{
    VisitsBench bench;
    bench.planVisit(bench.add("a"), 100, {}, {}, PageBench::today().addDays(1));
    bench.prompts.saveFile = bench.folder.filePath(QStringLiteral("out.pdf"));
    bench.open();
    bench.key(Qt::Key_Right, Qt::ControlModifier);
    REQUIRE(bench.stops({"a"}));
    bench.key(Qt::Key_P, Qt::ControlModifier);
    REQUIRE(eventually([&] { return bench.noticed->count() == 1; }));
    CHECK(bench.prompts.suggested == QStringList{"round-2026-11-25.pdf"});
    CHECK(exportsOf(bench) == QStringList{"round pdf 1"});
}
