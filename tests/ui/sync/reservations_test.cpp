// Two people who ask for the contact with one debtor, each at their own window and offline.
#include "core/store/queries/case_read.h"
#include "tests/support/print.h"
#include "tests/ui/sync/sync_desk.h"
#include "ui/shell/navigation_stack.h"
#include "ui/widgets/gate_bar.h"

#include <catch2/catch_test_macros.hpp>

#include <QAction>
#include <QTest>

using namespace expediente;
using namespace expediente::ui;

namespace {

/// One of the debtor's two cases, in Chile.
CaseId openInChile(SyncDesk& desk, const QString& folio, const QString& user)
{
    const Store& store = desk.store();
    const CaseId id{Uuid::derived({"case", folio.toUtf8()})};
    const PersonId debtor{Uuid::derived({"person", "chile"})};
    CaseOpened opening;
    opening.folio = folio;
    opening.creditor = {"fsm", "Financiera Sierra Madre", {}, {}, {}};
    opening.country = "CL";
    opening.zone = "America/Santiago";
    opening.openedOn = {2026, 8, 1};
    opening.parties = {{debtor, PartyRole::Debtor, {}}};
    desk.say({store.newFact(debtor, PersonDescribed{"Raúl Espinosa Tovar", {}, {}}),
        store.newFact(id, opening), store.newFact(id, CaseAssigned{user})});
    return id;
}

QString gateOf(SyncDesk& desk)
{
    const auto* gate = desk.window().findChild<GateBar*>();
    return gate && gate->isVisible() ? gate->accessibleName() : QString();
}

void reserveByKey(SyncDesk& desk, CaseId id)
{
    desk.window().workspace()->pages().openCase(id);
    REQUIRE(eventually([&] { return gateOf(desk).contains(QStringLiteral("Reserva: ninguna")); }));
    desk.key(Qt::Key_R, Qt::ControlModifier | Qt::AltModifier);
    REQUIRE(eventually([&] {
        const auto file = desk.file(id);
        return file && file->reservations.size() == 1;
    }));
    CHECK(eventually([&] { return gateOf(desk).contains(QStringLiteral("Reserva: pedida")); }));
}

} // namespace

TEST_CASE("of two who ask offline for one debtor, one has the contact and the other is told who")
{
    Office office(officeHour());
    SyncDesk eva(office, "eva", "Eva Prado", "supervisor");
    SyncDesk ana(office, "ana", "Ana Ruiz", "collector");
    SyncDesk luis(office, "luis", "Luis Cano", "collector");
    const CaseId first = openInChile(eva, "2026-1", "ana");
    const CaseId second = openInChile(eva, "2026-2", "luis");
    REQUIRE(eventually([&] { return ana.has(first) && luis.has(second); }));

    office.setReachable(false);
    reserveByKey(ana, first);
    reserveByKey(luis, second);
    office.setReachable(true);

    const auto answerOf = [](SyncDesk& desk, CaseId id) {
        const auto file = desk.file(id);
        return file && !file->reservations.empty() && file->reservations[0].answered
            ? std::optional(file->reservations[0].answered->body)
            : std::nullopt;
    };
    REQUIRE(eventually([&] { return answerOf(ana, first) && answerOf(luis, second); }));
    const bool anaHasIt = answerOf(ana, first)->answer == ReservationAnswer::Granted;
    SyncDesk& holder = anaHasIt ? ana : luis;
    SyncDesk& other = anaHasIt ? luis : ana;
    const auto refusal = *answerOf(other, anaHasIt ? second : first);
    CHECK(refusal.answer == ReservationAnswer::Taken);
    CHECK(refusal.holder == holder.store().identity().user);
    CHECK(
        eventually([&] { return gateOf(holder).contains(QStringLiteral("Reserva: suya hasta")); }));
    CHECK(eventually(
        [&] { return gateOf(other).contains(QStringLiteral("Reserva: no se concedió")); }));
    CHECK(eva.status().counts.rejected == 0);
}
