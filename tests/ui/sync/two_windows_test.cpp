// Two people of an agency at their own windows.
#include "tests/support/print.h"
#include "tests/ui/sync/sync_desk.h"
#include "ui/shell/navigation_stack.h"

#include <catch2/catch_test_macros.hpp>

using namespace expediente;
using namespace expediente::ui;

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

    ana.shell().connect = {};
    office.setReachable(false);
    ana.say(
        {ana.store().newFact(id, NoteWritten{"Prometió llamar el viernes", NoteKind::General})});
    eva.say({eva.store().newFact(id, CaseAssigned{"luis"})});
    office.setReachable(true);

    REQUIRE(eventually([&] { return luis.hasNote(id, "Prometió llamar el viernes"); }));
    CHECK(luis.has(id));
    CHECK(eventually([&] { return !ana.has(id); }));
    CHECK_FALSE(ana.hasNote(id, "Prometió llamar el viernes"));
    CHECK(eventually([&] { return eva.hasNote(id, "Prometió llamar el viernes"); }));
    CHECK(ana.isSettled());
    CHECK(office.bodies(Subject(id), Kind::NoteWritten).size() == 1);
}
