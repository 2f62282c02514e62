// Two people of an agency at their own windows.
#include "core/store/queries/case_read.h"
#include "core/worklist/evaluate.h"
#include "tests/support/print.h"
#include "tests/ui/sync/sync_desk.h"
#include "ui/cases/assign_pane.h"
#include "ui/cases/portfolio_table.h"
#include "ui/forms/form_host.h"
#include "ui/negotiation/negotiation_model.h"
#include "ui/negotiation/negotiation_view.h"
#include "ui/shell/navigation_stack.h"

#include <catch2/catch_test_macros.hpp>

#include <QComboBox>
#include <QListView>
#include <QTest>

using namespace expediente;
using namespace expediente::ui;

namespace {

bool eventuallySoon(const std::function<bool()>& condition)
{
    return QTest::qWaitFor(condition, 500);
}

/// All of the portfolio, by keys: Ctrl+Shift+A, down to the name, Enter.
AssignPane& chooseAll(SyncDesk& desk)
{
    desk.window().workspace()->pages().go(Section::Cases);
    auto* table = desk.window().findChild<PortfolioTable*>();
    auto* pane = desk.window().findChild<AssignPane*>();
    REQUIRE(table);
    // Until the whole list is known a selection has no cases.
    REQUIRE(eventually([&] {
        table->setFocus();
        desk.key(Qt::Key_A, Qt::ControlModifier);
        desk.key(Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
        return eventuallySoon([&] { return pane->findChild<QListView*>()->hasFocus(); });
    }));
    return *pane;
}

void assignBySelection(SyncDesk& desk, const QString& name)
{
    AssignPane& pane = chooseAll(desk);
    auto* list = pane.findChild<QListView*>();
    for (int i = 0; i < list->model()->rowCount(); ++i) {
        if (list->currentIndex().data().toString() == name)
            break;
        desk.key(Qt::Key_Down);
    }
    REQUIRE(list->currentIndex().data().toString() == name);
    desk.key(Qt::Key_Return);
    REQUIRE(eventually([&] { return !pane.isVisible() && !pane.isRunning(); }));
}

} // namespace

TEST_CASE(
    "a case that is reassigned leaves one laptop with its unsent work sent, and comes whole to "
    "the other")
{
    Office office(officeHour());
    SyncDesk eva(office, "eva", "Eva Prado", "supervisor");
    SyncDesk ana(office, "ana", "Ana Ruiz", "collector");
    SyncDesk luis(office, "luis", "Luis Cano", "collector");
    const CaseId id = openSampleCase(eva, "2026-1", "Raúl Espinosa Tovar");
    eva.say({eva.store().newFact(id, CaseAssigned{"ana"})});
    REQUIRE(eventually([&] { return ana.has(id); }));
    CHECK_FALSE(luis.has(id));

    office.setReachable(false);
    ana.say(
        {ana.store().newFact(id, NoteWritten{"Prometió llamar el viernes", NoteKind::General})});
    assignBySelection(eva, "Luis Cano");
    office.setReachable(true);

    REQUIRE(eventually([&] { return luis.hasNote(id, "Prometió llamar el viernes"); }));
    CHECK(luis.has(id));
    CHECK(eventually([&] { return !ana.has(id); }));
    CHECK_FALSE(ana.hasNote(id, "Prometió llamar el viernes"));
    CHECK(eventually([&] { return eva.hasNote(id, "Prometió llamar el viernes"); }));
    CHECK(ana.isSettled());
    CHECK(office.bodies(Subject(id), Kind::NoteWritten).size() == 1);
}

TEST_CASE("cases are shared out among collectors, and the sharing out is undone")
{
    Office office(officeHour());
    SyncDesk eva(office, "eva", "Eva Prado", "supervisor");
    office.describe("ana", "Ana Ruiz", "collector");
    office.describe("luis", "Luis Cano", "agent");
    std::vector<CaseId> ids;
    for (int i = 0; i < 5; ++i) {
        const QString number = QString::number(i);
        ids.push_back(openSampleCase(eva, "2026-" + number, "Persona " + number));
        eva.say({eva.store().newFact(ids.back(), CaseAssigned{"ana"})});
    }
    REQUIRE(eventually([&] {
        return eva.store().ask([](Connection& c) { return users(c).size(); }).value_or(0) == 3;
    }));
    const auto held = [&](const QString& user) {
        return std::ranges::count_if(
            ids, [&](CaseId id) { return eva.file(id)->assignedTo == user; });
    };
    chooseAll(eva);
    click(eva.window(), "assignShare");
    REQUIRE(eventually([&] { return held("luis") == 2; }));
    CHECK(held("ana") == 3);
    CHECK(eva.isSettled());
    eva.key(Qt::Key_Z, Qt::ControlModifier);
    CHECK(eventually([&] { return held("ana") == 5; }));
}

TEST_CASE(
    "the cases of one area are given to a collector, and one is taken back to nobody, by keys")
{
    Office office(officeHour());
    SyncDesk eva(office, "eva", "Eva Prado", "supervisor");
    SyncDesk ana(office, "ana", "Ana Ruiz", "collector");
    const CaseId north = openSampleCase(eva, "2026-1", "Raúl Espinosa Tovar", "Moratilla"),
                 alsoNorth = openSampleCase(eva, "2026-2", "Rosa Prado", "Moratilla"),
                 south = openSampleCase(eva, "2026-3", "Luis Mena", "Guadalupe Hidalgo");
    eva.window().workspace()->pages().go(Section::Cases);
    auto* area = eva.window().findChild<QComboBox*>("caseArea");
    REQUIRE(area);
    REQUIRE(eventually([&] { return area->isVisible() && area->count() == 3; }));
    area->setFocus();
    eva.keys("Mora");
    REQUIRE(area->currentData().toString() == "Moratilla");
    assignBySelection(eva, "Ana Ruiz");
    REQUIRE(eventually([&] { return ana.has(north) && ana.has(alsoNorth); }));
    CHECK_FALSE(ana.has(south));

    area->setFocus();
    eva.key(Qt::Key_Home);
    for (int i = 0; i < area->count() && area->currentData() != "Guadalupe Hidalgo"; ++i)
        eva.key(Qt::Key_Down);
    REQUIRE(area->currentData().toString() == "Guadalupe Hidalgo");
    assignBySelection(eva, "Ana Ruiz");
    REQUIRE(eventually([&] { return ana.has(south); }));
    assignBySelection(eva, "Nadie: liberarlos");
    CHECK(eventually([&] { return !ana.has(south); }));
    CHECK(eva.file(south)->assignedTo.isEmpty());
    CHECK(ana.has(north));
    CHECK(eva.isSettled());
}

TEST_CASE(
    "a request for approval goes to the supervisor's window, and the answer comes back by itself")
{
    Office office(officeHour());
    SyncDesk eva(office, "eva", "Eva Prado", "supervisor");
    SyncDesk ana(office, "ana", "Ana Ruiz", "collector");
    PolicyPublished published;
    published.policy.id = "otono";
    published.policy.from = {2026, 9, 1};
    for (const auto& [role, late] : {std::pair("collector", 80), {"supervisor", 100}}) {
        RoleLimits limits;
        limits.role = QLatin1String(role);
        limits.forgive[size_t(OfferPart::LateInterest)] = Rate::percent(late);
        limits.mostInstalments = 18;
        published.policy.roles.push_back(limits);
    }
    eva.say({eva.store().newFact(Subject(eva.store().identity().agency), published)});
    const CaseId id = openSampleCase(eva, "2026-1", "Raúl Espinosa Tovar");
    eva.say({eva.store().newFact(id, CaseAssigned{"ana"})});
    REQUIRE(eventually([&] { return ana.has(id) && !ana.file(id)->accounts.empty(); }));
    const auto offers = [&](SyncDesk& desk) {
        std::vector<OfferState> states;
        if (const auto file = desk.file(id))
            for (const Offer& offer : file->offers)
                states.push_back(offerState(offer, QDate(2026, 11, 24)));
        return states;
    };

    ana.window().workspace()->pages().openCase(id);
    const auto* log = [&] {
        const FormHost* host = nullptr;
        REQUIRE(eventually([&] {
            host = ana.window().findChild<FormHost*>();
            return host && host->isVisible();
        }));
        return host;
    }();
    REQUIRE(eventually([&] { return log->current() == FormKind::LogContact; }));
    ana.key(Qt::Key_F6);
    REQUIRE(eventually([&] {
        auto* view = ana.window().findChild<NegotiationView*>();
        return view && view->model().isReady();
    }));
    ana.tabTo("Quita sobre Interés moratorio");
    ana.key(Qt::Key_End);
    ana.key(Qt::Key_Right); // past one's own limit it asks once
    ana.key(Qt::Key_Right);
    ana.key(Qt::Key_F7);
    REQUIRE(eventually([&] { return offers(ana) == std::vector{OfferState::Waiting}; }));
    REQUIRE(eventually([&] { return offers(eva) == std::vector{OfferState::Waiting}; }));

    eva.window().workspace()->pages().go(Section::Supervision);
    const auto focused = [&] {
        const auto* widget = eva.window().focusWidget();
        return widget ? widget->accessibleName() : QString();
    };
    REQUIRE(eventually([&] { return focused() == QStringLiteral("Por resolver"); }));
    REQUIRE(eventually([&] {
        eva.key(Qt::Key_A);
        return focused() != QStringLiteral("Por resolver"); // asks for the reason
    }));
    eva.keys("Su ingreso bajó 38 %.");
    eva.key(Qt::Key_A, Qt::ControlModifier | Qt::AltModifier);
    CHECK(eventually([&] { return offers(ana) == std::vector{OfferState::Open}; }));
    CHECK(ana.file(id)->offers.front().decided->author == "user:eva");
    CHECK(ana.status().counts.rejected == 0);
}
