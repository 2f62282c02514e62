#include "tests/support/print.h"
#include "tests/ui/cases/opened_cases.h"
#include "ui/cases/case_leaving.h"
#include "ui/widgets/inline_message.h"
#include "ui/widgets/states.h"

#include <catch2/catch_test_macros.hpp>

#include <QComboBox>
#include <QContextMenuEvent>
#include <QLineEdit>
#include <QMenu>
#include <QScrollBar>
#include <QSemaphore>
#include <QSignalSpy>

using namespace expediente;
using namespace expediente::ui;

TEST_CASE("paging up from the end of the list passes every case once")
{
    PortfolioFixture portfolio;
    const auto ids = portfolio.addMany(3000);
    OpenedCases opened(portfolio);
    REQUIRE(opened.page.model().rowCount() == 3000);
    opened.key(Qt::Key_End);
    CHECK(opened.table->currentRow() == 2999);
    QSet<CaseId> seen;
    int below = 3000;
    for (int presses = 0; presses < 3000 && below > 0; ++presses) {
        const int first = opened.table->rowAt(0);
        const int last = opened.table->rowAt(opened.table->viewport()->height() - 1);
        REQUIRE(first >= 0);
        for (int row = first; row <= std::min(last, below - 1); ++row) {
            REQUIRE(eventually([&] { return opened.page.model().row(row) != nullptr; }));
            const CaseId id = opened.page.model().row(row)->id;
            CHECK(!seen.contains(id));
            seen.insert(id);
        }
        CHECK(last >= below - 1); // no gap between two screens
        below = std::min(below, first);
        opened.key(Qt::Key_PageUp);
    }
    CHECK(seen.size() == 3000);
    CHECK(opened.table->currentRow() == 0);
    CHECK(seen == QSet<CaseId>(ids.begin(), ids.end()));
}

TEST_CASE("the list handed over is read on where it ends, to the last case and back to the first")
{
    PortfolioFixture portfolio;
    const auto ids = portfolio.addMany(650);
    OpenedCases opened(portfolio);
    std::vector<CaseId> walk;
    QObject::connect(&opened.page, &Page::walkListChanged,
        [&](const std::vector<CaseId>& cases) { walk = cases; });
    opened.table->setCurrentIndex(opened.page.model().index(250, 0));
    REQUIRE(eventually([&] { return !opened.current().isNull(); }));
    opened.key(Qt::Key_Return);
    REQUIRE(!walk.empty());
    for (const bool forward : {true, false})
        for (std::size_t before = 0; opened.page.readWalkOn(forward);) {
            before = walk.size();
            REQUIRE(eventually([&] { return walk.size() > before; }));
        }
    CHECK(walk.size() == 650);
    std::vector<CaseId> inOrder;
    const auto order = portfolio.ask([&](Connection& c) {
        const CaseFilter all;
        return caseRowsAt(c, caseOrder(c, all, CaseSort::Priority, PortfolioFixture::today()),
            PortfolioFixture::today());
    });
    for (const CaseRow& row : order)
        inOrder.push_back(row.id);
    CHECK(walk == inOrder);
}

TEST_CASE("Enter opens the case under the keyboard and hands over the list around it")
{
    PortfolioFixture portfolio;
    portfolio.addMany(30);
    OpenedCases opened(portfolio);
    qRegisterMetaType<CaseId>();
    std::vector<CaseId> walk;
    CaseId asked;
    QObject::connect(&opened.page, &Page::walkListChanged,
        [&](const std::vector<CaseId>& cases) { walk = cases; });
    QObject::connect(&opened.page, &Page::caseRequested, [&](CaseId id, CaseTab) { asked = id; });
    opened.key(Qt::Key_Down);
    opened.key(Qt::Key_Down);
    const CaseId wanted = opened.current();
    opened.key(Qt::Key_Return);
    CHECK(asked == wanted);
    CHECK(walk.size() == 30);
    CHECK(walk[2] == wanted);
}

TEST_CASE("Enter on a row that is still to come opens it when it is there")
{
    PortfolioFixture portfolio;
    portfolio.addMany(3000);
    OpenedCases opened(portfolio);
    CaseId asked;
    QObject::connect(&opened.page, &Page::caseRequested, [&](CaseId id, CaseTab) { asked = id; });
    // Questions are answered in order, so none is while these wait.
    QSemaphore answer;
    std::vector<QFuture<Result<int>>> waiting;
    for (int i = 0; i < 16; ++i)
        waiting.push_back(portfolio.store->askLater([&](Connection&) {
            answer.acquire();
            return 0;
        }));
    opened.key(Qt::Key_End);
    REQUIRE(opened.page.model().row(2999) == nullptr);
    opened.key(Qt::Key_Return);
    CHECK(asked.isNull());
    answer.release(int(waiting.size()));
    REQUIRE(eventually([&] { return !asked.isNull(); }));
    CHECK(asked == opened.current());
}

TEST_CASE("typing filters without accents, Escape gives everything back")
{
    PortfolioFixture portfolio;
    portfolio.addMany(40);
    portfolio.add({.folio = "Z-1", .name = "Ángela Ñuño Íñiguez"});
    OpenedCases opened(portfolio);
    opened.key(Qt::Key_F, Qt::ControlModifier);
    auto* text = opened.find<QLineEdit>("caseText");
    REQUIRE(text->hasFocus());
    QTest::keyClicks(text, "iniguez ang");
    REQUIRE(opened.shows(1));
    CHECK(opened.page.model().row(0)->folio == "Z-1");
    opened.key(Qt::Key_Return);
    CHECK(opened.table->hasFocus());
    opened.key(Qt::Key_F, Qt::ControlModifier);
    opened.key(Qt::Key_Escape);
    REQUIRE(opened.shows(41));
    opened.key(Qt::Key_Escape);
    CHECK(opened.table->hasFocus());
}

TEST_CASE("filters narrow together and are cleared by one key")
{
    PortfolioFixture portfolio;
    portfolio.addMany(210);
    OpenedCases opened(portfolio);
    auto* area = opened.find<QComboBox>("caseArea");
    REQUIRE(eventually([&] { return area->count() == 8; }));
    CHECK(area->itemText(4) == "Colonia 3 · 30");
    area->setCurrentIndex(4);
    REQUIRE(opened.shows(30));
    auto* bucket = opened.find<QComboBox>("caseBucket");
    bucket->setCurrentIndex(bucket->findData("180+"));
    REQUIRE(eventually(
        [&] { return opened.page.model().isWhole() && opened.page.model().rowCount() < 30; }));
    for (int row = 0; row < opened.page.model().rowCount(); ++row) {
        CHECK(opened.page.model().row(row)->area == "Colonia 3");
        CHECK(opened.page.model().row(row)->daysPastDue > 180);
    }
    opened.page.focusFirst();
    opened.key(Qt::Key_0, Qt::ControlModifier);
    REQUIRE(opened.shows(210));
    auto* least = opened.find<QLineEdit>("caseLeast");
    least->setFocus();
    QTest::keyClicks(least, "10000");
    REQUIRE(eventually(
        [&] { return opened.page.model().isWhole() && opened.page.model().rowCount() < 210; }));
    for (int row = 0; row < opened.page.model().rowCount(); ++row)
        CHECK(*opened.page.model().row(row)->total >= Money(10'000'00, Currency::MXN));
}

TEST_CASE("keys sort the list")
{
    PortfolioFixture portfolio;
    portfolio.addMany(60);
    OpenedCases opened(portfolio);
    const auto isSorted = [&](auto less) {
        const CaseListModel& model = opened.page.model();
        for (int row = 1; row < model.rowCount(); ++row)
            if (less(*model.row(row), *model.row(row - 1)))
                return false;
        return true;
    };
    opened.key(Qt::Key_3, Qt::ControlModifier);
    REQUIRE(opened.settled());
    CHECK(isSorted([](const CaseRow& a, const CaseRow& b) { return *a.total > *b.total; }));
    opened.key(Qt::Key_2, Qt::ControlModifier);
    REQUIRE(opened.settled());
    CHECK(
        isSorted([](const CaseRow& a, const CaseRow& b) { return a.daysPastDue > b.daysPastDue; }));
    opened.key(Qt::Key_4, Qt::ControlModifier);
    REQUIRE(opened.settled());
    CHECK(isSorted([](const CaseRow& a, const CaseRow& b) { return a.name < b.name; }));
}

TEST_CASE("work on a case refreshes its row and leaves the keyboard where it was")
{
    PortfolioFixture portfolio;
    portfolio.addMany(300);
    OpenedCases opened(portfolio);
    for (int i = 0; i < 3; ++i)
        opened.key(Qt::Key_Down);
    const CaseId worked = opened.current();
    StepPlanned step;
    step.step = {StepKind::Call, PortfolioFixture::today().addDays(60), {}, {}};
    portfolio.say(worked, step);
    REQUIRE(eventually([&] { return opened.page.model().row(3)->id != worked; }));
    CHECK(opened.table->currentRow() == 3);
    CHECK(opened.table->selectedRows() == std::vector<int>{3});
    CHECK(!opened.current().isNull());
}

TEST_CASE("the menu of a row narrows the list to its like")
{
    PortfolioFixture portfolio;
    portfolio.addMany(70);
    OpenedCases opened(portfolio);
    auto* area = opened.find<QComboBox>("caseArea");
    REQUIRE(eventually([&] { return area->count() == 8; }));
    const QString wanted = opened.page.model().row(0)->area;
    const QPoint at(40, 40);
    QContextMenuEvent ask(QContextMenuEvent::Keyboard, at, opened.table->mapToGlobal(at));
    QApplication::sendEvent(opened.table->viewport(), &ask);
    auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
    REQUIRE(menu);
    for (QAction* action : menu->actions())
        if (action->text() == "Only " + wanted)
            action->trigger();
    menu->close();
    REQUIRE(opened.shows(10));
    CHECK(opened.page.model().row(9)->area == wanted);
}

TEST_CASE("a store that can't be read is said in the page, and read again when asked to")
{
    PortfolioFixture portfolio;
    for (const auto* folio : {"F-1", "F-2", "F-3"}) // without a reader, which would keep the file
        portfolio.add({.folio = QString::fromLatin1(folio)});
    const QString aside = portfolio.store.path() + ".aside";
    REQUIRE(QFile::rename(portfolio.store.path(), aside));
    CasesPage page(portfolio.services());
    page.resize(1334, 640);
    page.show();
    ErrorState* error = nullptr;
    REQUIRE(eventually([&] {
        for (auto* state : page.findChildren<ErrorState*>())
            if (state->isVisible())
                error = state;
        return error != nullptr;
    }));
    REQUIRE(QFile::rename(aside, portfolio.store.path()));
    emit error->actionTriggered();
    REQUIRE(eventually([&] { return page.model().isWhole() && page.model().rowCount() == 3; }));
    CHECK(page.findChild<PortfolioTable*>("caseTable")->isVisible());
}

TEST_CASE("without a portfolio the page offers to import one")
{
    PortfolioFixture portfolio;
    OpenedCases opened(portfolio);
    const auto visible = [&](const QString& name) {
        for (auto* state : opened.page.findChildren<EmptyState*>())
            if (state->isVisible() && state->accessibleName() == name)
                return state;
        return static_cast<EmptyState*>(nullptr);
    };
    REQUIRE(eventually([&] { return visible("There is no portfolio yet") != nullptr; }));
    Section asked = Section::Cases;
    QObject::connect(&opened.page, &Page::sectionRequested, [&](Section to) { asked = to; });
    emit visible("There is no portfolio yet")->actionTriggered();
    CHECK(asked == Section::Importing);

    portfolio.addMany(4);
    REQUIRE(opened.shows(4));
    CHECK(opened.table->isVisible());
    opened.key(Qt::Key_F, Qt::ControlModifier);
    QTest::keyClicks(QApplication::focusWidget(), "nobody at all");
    REQUIRE(eventually([&] { return visible("No case fits these filters") != nullptr; }));
    emit visible("No case fits these filters")->actionTriggered();
    REQUIRE(opened.shows(4));
}
