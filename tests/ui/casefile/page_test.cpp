// The page as a person finds their way on it: real keys, a real store.
#include "tests/support/print.h"
#include "tests/ui/casefile/sample_page.h"
#include "ui/casefile/case_header.h"
#include "ui/casefile/case_table.h"
#include "ui/casefile/figures_panel.h"
#include "ui/casefile/figures_tree.h"
#include "ui/casefile/forms_column.h"
#include "ui/casefile/payment_chart.h"
#include "ui/casefile/people_panel.h"
#include "ui/forms/log_panel.h"
#include "ui/widgets/gate_bar.h"
#include "ui/widgets/tab_bars.h"

#include <catch2/catch_test_macros.hpp>

#include <QAccessible>
#include <QKeyEvent>
#include <QLabel>
#include <QSignalSpy>

using namespace expediente;
using namespace expediente::ui;

TEST_CASE("opening a case puts the keyboard on the gate, which says all that it shows")
{
    SamplePage sample;
    QSignalSpy titles(&sample.page(), &Page::titleChanged);
    CHECK(sample.visibleText().contains("No case is open"));
    sample.open();
    auto* gate = sample.find<GateBar>();
    CHECK(gate->hasFocus());
    CHECK(gate->accessibleName().startsWith("Confirm the hour. Contact rules are not installed"));
    CHECK(gate->accessibleName().endsWith("16:38 Querétaro time"));
    CHECK(sample.page().title() == "María Guadalupe Hernández Rosas");
    CHECK_FALSE(titles.isEmpty());
    CHECK(sample.page().dataAge() == "Payments known up to today");
    const QString text = sample.visibleText();
    for (const char* shown : {"$48,312.75", "«Deposité en septiembre y no aparece»",
             "Timbre sin servicio; hay perro", "In grace, due today", "Not valid"})
        CHECK(text.contains(QString::fromUtf8(shown)));
    CHECK(sample.tabs().tabText(int(CaseTab::Arguments)) == "Arguments 2");
    CHECK(sample.tabs().tabText(int(CaseTab::Documents)) == "Documents 0");
}

TEST_CASE("the keys of the page open the forms, and Esc comes back to the gate")
{
    SamplePage sample;
    sample.open();
    FormHost& forms = sample.page().forms();
    sample.press(Qt::Key_F2);
    CHECK(forms.current() == FormKind::LogContact);
    CHECK(forms.isAncestorOf(sample.page().focusWidget()));
    sample.press(Qt::Key_F4);
    CHECK(forms.current() == FormKind::Promise);
    sample.press(Qt::Key_F9);
    CHECK(forms.current() == FormKind::Argument);
    sample.press(Qt::Key_Escape);
    CHECK(forms.current() == FormKind::LogContact);
    sample.press(Qt::Key_Escape);
    CHECK(sample.find<GateBar>()->hasFocus());
    // From the gate there is nothing left to close: the window gets the key.
    QKeyEvent escape(QEvent::KeyPress, Qt::Key_Escape, Qt::NoModifier);
    QCoreApplication::sendEvent(&sample.page(), &escape);
    CHECK_FALSE(escape.isAccepted());
    QSignalSpy briefs(&sample.page(), &CaseFilePage::visitBriefRequested);
    sample.press(Qt::Key_F8);
    REQUIRE(briefs.size() == 1);
    CHECK(briefs[0][0].value<CaseId>() == SampleCase::id());
    QSignalSpy papers(&sample.page(), &CaseFilePage::visitBriefOnPaperRequested);
    sample.press(Qt::Key_F8, Qt::ShiftModifier);
    REQUIRE(papers.size() == 1);
    CHECK(papers[0][0].value<CaseId>() == SampleCase::id());
}

TEST_CASE("every command has a name and a verb, and none works without a case")
{
    SamplePage sample;
    for (const QAction* action : sample.page().actions()) {
        CHECK_FALSE(action->objectName().isEmpty());
        CHECK_FALSE(action->text().isEmpty());
        CHECK_FALSE(action->isEnabled());
    }
    sample.open();
    for (const QAction* action : sample.page().actions())
        CHECK(action->isEnabled());
}

TEST_CASE("F12 and Tab go through the parts of the page in reading order")
{
    SamplePage sample;
    sample.open();
    const auto part = [&]() -> QString {
        for (const QWidget* at = sample.page().focusWidget(); at; at = at->parentWidget()) {
            if (qobject_cast<const GateBar*>(at))
                return "gate";
            if (qobject_cast<const CaseHeader*>(at))
                return "next step";
            if (qobject_cast<const CaseTabs*>(at))
                return "tabs";
            if (const auto* panel = qobject_cast<const Panel*>(at))
                return panel->accessibleName();
        }
        return {};
    };
    const QStringList order{"gate", "next step", "tabs", "Before you knock", "Latest arguments",
        "Promises", "Paid, 12 months", "Figures as of 24 Nov", "Log a contact"};
    for (qsizetype i = 1; i <= order.size(); ++i) {
        sample.press(Qt::Key_F12);
        CHECK(part() == order[i % order.size()]);
    }
    sample.press(Qt::Key_F12, Qt::ShiftModifier);
    CHECK(part() == "Log a contact");

    sample.find<GateBar>()->setFocus();
    QStringList visited{"gate"};
    while (visited.back() != "Log a contact" && visited.size() <= order.size() + 1) {
        sample.press(Qt::Key_Tab);
        if (part() != visited.back())
            visited << part();
    }
    visited.removeOne("People and contact"); // F12 takes the left column as one
    CHECK(visited == order);
}

TEST_CASE("tabs are made when first shown, and Ctrl+Tab goes through them")
{
    SamplePage sample;
    sample.open();
    const auto tables = sample.page().findChildren<CaseTable*>().size();
    sample.press(Qt::Key_Tab, Qt::ControlModifier);
    CHECK(sample.page().currentTab() == CaseTab::Negotiation);
    sample.press(Qt::Key_Tab, Qt::ControlModifier);
    CHECK(sample.page().currentTab() == CaseTab::Payments);
    CHECK(sample.page().findChildren<CaseTable*>().size() > tables);
    sample.press(Qt::Key_Tab, Qt::ControlModifier | Qt::ShiftModifier);
    sample.press(Qt::Key_Tab, Qt::ControlModifier | Qt::ShiftModifier);
    sample.press(Qt::Key_Tab, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(sample.page().currentTab() == CaseTab::Timeline);
    auto* timeline = sample.find<CaseTable>("Timeline");
    REQUIRE(timeline);
    const int before = timeline->model()->rowCount();
    // A tab that isn't seen when something changes shows it when it is seen again.
    sample.page().showTab(CaseTab::Summary);
    sample.append({sample.store->newFact(SampleCase::id(),
        PromiseMade{
            SampleCase::pesos("100.00"), {2026, 11, 30}, SampleCase::today(), {}, {}, {}, {}})});
    REQUIRE(
        eventually([&] { return sample.tabs().tabText(int(CaseTab::Promises)) == "Promises 4"; }));
    CHECK(timeline->model()->rowCount() == before);
    sample.page().showTab(CaseTab::Timeline);
    CHECK(timeline->model()->rowCount() == before + 1);
}

TEST_CASE("Alt+T shows the payments as a table, with every amount of the chart")
{
    SamplePage sample;
    sample.open();
    auto* chart = sample.find<PaymentChart>();
    REQUIRE(chart);
    CHECK(chart->accessibleDescription().contains("Sep 2026: due $2,480.00, paid $1,200.00."));
    auto* spoken = QAccessible::queryAccessibleInterface(chart);
    REQUIRE(spoken);
    REQUIRE(spoken->childCount() == 12);
    CHECK(spoken->child(9)->text(QAccessible::Name) == "Sep 2026: due $2,480.00, paid $1,200.00.");
    CHECK(spoken->indexOfChild(spoken->child(9)) == 9);
    CHECK(spoken->rect().contains(spoken->child(9)->rect()));
    sample.press(Qt::Key_T, Qt::AltModifier);
    auto* table = sample.find<CaseTable>("Payments month by month, as a table");
    REQUIRE(table);
    CHECK_FALSE(chart->isVisible());
    CHECK(table->model()->rowCount() == 12);
    CHECK(table->model()->index(9, 2).data().toString() == "$1,200.00");
    sample.press(Qt::Key_T, Qt::AltModifier);
    CHECK(chart->isVisible());
}

TEST_CASE("a figure opens to the creditor's reason by keyboard")
{
    SamplePage sample;
    sample.open();
    auto* tree = sample.find<FiguresTree>();
    REQUIRE(tree);
    tree->setFocus();
    const QModelIndex first = tree->model()->index(0, 0);
    CHECK(tree->currentIndex() == first);
    CHECK_FALSE(tree->isExpanded(first));
    sample.press(Qt::Key_Return);
    CHECK(tree->isExpanded(first));
    CHECK(
        tree->model()->index(0, 0, first).data().toString().startsWith("Creditor's statement of"));
}

TEST_CASE("with little height the reasons close and the total stays")
{
    SamplePage sample;
    sample.open();
    auto* tree = sample.find<FiguresTree>();
    const QModelIndex late = tree->model()->index(2, 0);
    REQUIRE(eventually([&] { return tree->isExpanded(late); })); // there is room for one
    sample.resize(1366, 560);
    REQUIRE(eventually([&] { return !tree->isExpanded(late); }));
    auto* panel = sample.find<FiguresPanel>();
    for (const QLabel* label : panel->findChildren<QLabel*>()) {
        if (label->text() != "$48,312.75")
            continue;
        CHECK(label->visibleRegion().boundingRect().height() == label->height());
    }
}

TEST_CASE("a narrow page lays the forms over itself, and a very narrow one makes people a tab")
{
    SamplePage sample;
    sample.open();
    CHECK_FALSE(sample.find<FormsRail>());
    sample.resize(1093, 600);
    REQUIRE(sample.find<FormsRail>());
    CHECK_FALSE(sample.find<LogPanel>());
    sample.press(Qt::Key_F2);
    REQUIRE(sample.find<LogPanel>());
    CHECK(sample.page().rect().contains(
        QRect(sample.find<LogPanel>()->mapTo(&sample.page(), QPoint()),
            sample.find<LogPanel>()->size())));
    sample.press(Qt::Key_Escape);
    CHECK_FALSE(sample.find<LogPanel>());
    CHECK(sample.find<FormsRail>()->hasFocus());

    CHECK(sample.find<PeoplePanel>());
    sample.resize(911, 600);
    CHECK_FALSE(sample.find<PeoplePanel>());
    CHECK(sample.tabs().isTabVisible(int(CaseTab::Timeline) + 1));
    sample.tabs().setCurrentIndex(int(CaseTab::Timeline) + 1);
    REQUIRE(sample.find<PeoplePanel>());
    sample.resize(1366, 668);
    CHECK(sample.page().currentTab() == CaseTab::Summary);
    CHECK(sample.find<PeoplePanel>());
    CHECK(sample.find<LogPanel>());
    CHECK_FALSE(sample.tabs().isTabVisible(int(CaseTab::Timeline) + 1));
}

TEST_CASE("while another case is read nothing of the one before can be seen or used")
{
    SamplePage sample;
    const CaseId other = sample.store.addRandomCase(3, 3);
    sample.open();
    sample.page().openCase(other);
    // A quick answer may be here already; until it is, the page is blank and takes no command.
    const QString text = sample.visibleText();
    CHECK_FALSE(text.contains("María"));
    const bool arrived = !text.isEmpty();
    CHECK(sample.page().findChild<QAction*>("case.log")->isEnabled() == arrived);
    CHECK((sample.find<LogPanel>() != nullptr) == arrived);
    REQUIRE(eventually([&] { return sample.find<GateBar>() != nullptr; }));
}

TEST_CASE("a case that can't be read says what is safe, and asking again shows it")
{
    SamplePage sample;
    Connection elsewhere = sample.store.tamper();
    elsewhere.execute("ALTER TABLE fact RENAME TO fact_gone");
    sample.page().openCase(SampleCase::id());
    REQUIRE(eventually([&] { return sample.button("Try again") != nullptr; }));
    CHECK(sample.button("Copy details"));
    CHECK_FALSE(sample.find<GateBar>());
    elsewhere.execute("ALTER TABLE fact_gone RENAME TO fact");
    sample.click("Try again");
    REQUIRE(eventually([&] { return sample.find<GateBar>() != nullptr; }));
}

TEST_CASE("a case that is gone says so and shows the way to the others")
{
    SamplePage sample;
    QSignalSpy sections(&sample.page(), &Page::sectionRequested);
    sample.page().openCase(CaseId{Uuid::derived({"nobody"})});
    REQUIRE(eventually(
        [&] { return sample.visibleText().contains("This case is not here any more"); }));
    sample.click("Show all cases");
    REQUIRE(sections.size() == 1);
}
