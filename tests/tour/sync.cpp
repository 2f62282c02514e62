#include "core/store/sync/server_link.h"
#include "core/store/sync/store_sync.h"
#include "tests/support/office.h"
#include "tests/tour/keys.h"
#include "tests/tour/stops.h"
#include "ui/cases/portfolio_table.h"
#include "ui/page/sync_watch.h"
#include "ui/shell/founding.h"
#include "ui/shell/navigation_stack.h"
#include "ui/sync/sync_page.h"
#include "ui/widgets/gate_bar.h"

#include <QAbstractItemView>
#include <QLineEdit>
#include <QTableView>

#include <stdexcept>

namespace expediente::tour {

using namespace expediente::ui;

namespace {

struct Invented {
    const char* name;
    const char* street;
    const char* area;
    qint64 owed;
};

// Nobody of them exists.
constexpr Invented invented[] = {
    {"María Guadalupe Hernández Rosas", "Calle Encino 214, int. 3", "Arboledas del Río", 4'831'275},
    {"Raúl Espinosa Tovar", "Privada Los Pinos 21", "Mirador del Valle", 1'804'050},
    {"Patricia Lomelí Ruiz", "Calle Loma Alta 818", "Hacienda Las Norias", 2'210'400},
    {"Héctor Zamudio Gil", "Calle Loma Alta 483", "Lomas de San Javier", 960'000},
    {"Silvia Arteaga Núñez", "Calle Río Lerma 31", "Villas de la Cañada", 1'150'830},
    {"José Luis Cabrera Mota", "Calle Río Lerma 342", "San Isidro Poniente", 3'340'015},
    {"Ernesto Villalobos Peña", "Cerrada Magnolia 717", "Jardines del Cerrito", 728'500},
    {"Norma Ríos Duarte", "Andador Tulipanes 9", "Jardines del Cerrito", 1'982'260},
    {"Efraín Montaño Cruz", "Calle Encino 78", "Arboledas del Río", 512'340},
    {"Lucía Barragán Ocampo", "Privada Los Pinos 64", "Mirador del Valle", 2'675'900},
};

Moment tourMoment()
{
    return Moment::fromDateTime(
        QDateTime(demoDay, QTime(16, 38), QTimeZone("America/Mexico_City")));
}

void sure(bool so, const char* what)
{
    if (!so)
        throw std::runtime_error(what);
}

std::vector<NewFact> factsOf(const Invented& one, int number, const Store& store)
{
    const QString folio = QStringLiteral("2026-%1").arg(4718 + number, 6, 10, QLatin1Char('0'));
    const CaseId id{Uuid::derived({"case", folio.toUtf8()})};
    const PersonId person{Uuid::derived({"person", folio.toUtf8()})};
    CaseOpened opened;
    opened.folio = folio;
    opened.creditor = {"fsm", "Financiera Sierra Madre", {}, {}, {}};
    opened.country = "MX";
    opened.zone = "America/Mexico_City";
    opened.openedOn = demoDay.addMonths(-3);
    opened.parties = {{person, PartyRole::Debtor, {}}};
    AccountStated stated;
    stated.account = AccountId{Uuid::derived({"account", folio.toUtf8()})};
    stated.number = folio + "-2284";
    stated.asOf = demoDay.addDays(-1);
    stated.principalOverdue = Money(one.owed, Currency::MXN);
    stated.oldestUnpaidDue = demoDay.addDays(-40 - 13 * number);
    Address address;
    address.street = QString::fromUtf8(one.street);
    address.area = QString::fromUtf8(one.area);
    address.city = QStringLiteral("Querétaro");
    return {store.newFact(person, PersonDescribed{QString::fromUtf8(one.name), {}, {}}),
        store.newFact(person, ContactPointAdded{ContactPointType::Home, {}, {}, address}),
        store.newFact(id, opened), store.newFact(id, stated)};
}

CaseId caseOf(int number)
{
    const QString folio = QStringLiteral("2026-%1").arg(4718 + number, 6, 10, QLatin1Char('0'));
    return CaseId{Uuid::derived({"case", folio.toUtf8()})};
}

void visitJoining(Guide& guide)
{
    QTemporaryDir folder;
    const auto window = guide.window(folder.filePath(QStringLiteral("store")), demoDay);
    click(*window, "joinInstead");
    sure(eventually([&] { return window->findChild<QLineEdit*>("joinCode") != nullptr; }),
        "joining");
    guide.camera.shoot(*window, QStringLiteral("unirse"));
    const auto fill = [&](const char* name, const QString& text) {
        for (auto* line : window->findChildren<QLineEdit*>(QLatin1String(name)))
            line->setText(text);
    };
    fill("serverAddress", QStringLiteral("https://sync.bajio.example"));
    fill("joinCode", QStringLiteral("K7QD-M2XA-9TPR"));
    fill("newPassphrase", QStringLiteral("Cuatro palabras bien largas"));
    fill("repeatPassphrase", QStringLiteral("Cuatro palabras bien largas"));
    click(*window, "joinServer");
    sure(eventually(
             [&] { return window->findChild<QLineEdit*>("joinCode")->property("wrong").toBool(); }),
        "a code that is none");
    guide.camera.shoot(*window, QStringLiteral("unirse-codigo"));
}

/// Some of them assigned, so that there is something to share out.
void fillIn(MainWindow& window)
{
    Store& store = window.workspace()->pages().current()->services().store;
    int number = 0;
    for (const Invented& one : invented) {
        auto facts = factsOf(one, number, store);
        const char* const holders[] = {"jortega", "jortega", "lsalas", "", ""};
        if (const QString to = QLatin1String(holders[number % 5]); !to.isEmpty())
            facts.push_back(store.newFact(caseOf(number), CaseAssigned{to}));
        sure(store.append(std::move(facts)).result().has_value(), "a case");
        ++number;
    }
}

bool reaches(const Services& services, SyncState state)
{
    return eventually([&] {
        const SyncStatus now = services.sync->status();
        return now.state == state && (state != SyncState::Online || now.counts.toSend == 0);
    });
}

void visitPage(Guide& guide, Office& office, MainWindow& window)
{
    auto& pages = window.workspace()->pages();
    const Services& services = pages.current()->services();
    const auto isAt = [&](SyncState state) { return reaches(services, state); };
    sure(isAt(SyncState::Online), "online");
    pages.go(Section::Sync);
    guide.camera.shoot(window, QStringLiteral("sincronizacion"));

    office.setReachable(false);
    sure(services.store
             .append({services.store.newFact(caseOf(0),
                          NoteWritten{"Pide que la llamen después de las seis", NoteKind::General}),
                 services.store.newFact(caseOf(1),
                     PromiseMade{Money(1'200'00, Currency::MXN), demoDay.addDays(4), demoDay, {},
                         {}, {}, {}})})
             .result()
             .has_value(),
        "work");
    sure(isAt(SyncState::Offline), "offline");
    sure(eventually([&] { return services.sync->status().counts.toSend == 2; }), "counted");
    window.findChild<SyncPage*>()->refresh();
    guide.camera.shoot(window, QStringLiteral("sincronizacion-sin-conexion"));
    pages.openCase(caseOf(0), CaseTab::Timeline);
    guide.camera.shoot(window, QStringLiteral("expediente-por-enviar"));
    pages.go(Section::Sync);

    services.sync->pause();
    sure(isAt(SyncState::Paused), "paused");
    guide.camera.shoot(window, QStringLiteral("sincronizacion-pausa"));

    // As a device does whose user was changed behind its back.
    sure(services.store
             .append({newFact(Subject(caseOf(2)),
                 NoteWritten{"Trabaja de noche; no llamar antes de mediodía", NoteKind::General},
                 tourMoment(), "user:lsalas")})
             .result()
             .has_value(),
        "what will be refused");
    office.setReachable(true);
    services.sync->syncNow();
    sure(eventually([&] { return services.sync->status().counts.rejected == 1; }), "refused");
    auto* page = window.findChild<SyncPage*>();
    page->setCurrent(SyncList::Rejected);
    auto* list = page->findChild<QAbstractItemView*>();
    sure(eventually([&] { return list->model()->rowCount() == 1; }), "listed");
    list->setCurrentIndex(list->model()->index(0, 0));
    page->focusFirst();
    guide.camera.shoot(window, QStringLiteral("sincronizacion-rechazado"));
}

void visitAssigning(Guide& guide, MainWindow& window)
{
    auto& pages = window.workspace()->pages();
    pages.go(Section::Cases);
    auto* table = window.findChild<PortfolioTable*>();
    sure(eventually([&] { return table->model()->rowCount() == int(std::size(invented)); }),
        "the portfolio");
    settle(window);
    table->setFocus();
    table->selectAll();
    press(window, Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
    auto* pane = window.findChild<QWidget*>(QStringLiteral("assignPane"));
    sure(eventually([&] { return pane->isVisible(); }), "the pane");
    guide.camera.shoot(window, QStringLiteral("cartera-asignar"));
}

/// What a machine shows that was away for too long: without the server, and when it comes back.
void visitLongAway(Guide& guide, Office& office, MainWindow& window)
{
    auto& pages = window.workspace()->pages();
    const Services& services = pages.current()->services();
    StoreSync side(services.store);
    const ServerLink sound = side.link().value().value();
    const auto goOnWith = [&](const ServerLink& link, SyncState state) {
        sure(side.keepLink(link).has_value(), "the link");
        services.sync->syncNow();
        sure(reaches(services, state), "a state");
    };
    pages.go(Section::Sync);
    office.setReachable(false);
    ServerLink away = sound;
    away.leaseEndsMs = tourMoment().utcMs - 1;
    away.tokens.accessUntilMs = 0;
    goOnWith(away, SyncState::LeaseEnded);
    guide.camera.shoot(window, QStringLiteral("sincronizacion-plazo"));
    office.setReachable(true);
    ServerLink forgotten = sound;
    forgotten.tokens.access = forgotten.tokens.refresh = QByteArray(32, 'x');
    goOnWith(forgotten, SyncState::SessionExpired);
    guide.camera.shoot(window, QStringLiteral("sincronizacion-sesion"));
    goOnWith(sound, SyncState::Online);
    office.setFingerprint(QByteArray(32, 'x'));
    services.sync->syncNow();
    sure(eventually([&] {
        const auto error = services.sync->status().error;
        return error && error->code == ErrorCode::ServerNotTrusted;
    }),
        "a server with another certificate");
    guide.camera.shoot(window, QStringLiteral("sincronizacion-certificado"));
    office.setFingerprint({});
    goOnWith(sound, SyncState::Online);
}

/// Where the law counts contacts by the week: asked for out of reach of the server, then one's own.
void visitReserving(Guide& guide, Office& office, MainWindow& window)
{
    auto& pages = window.workspace()->pages();
    const Services& services = pages.current()->services();
    const CaseId id{Uuid::derived({"case", "santiago"})};
    const PersonId person{Uuid::derived({"person", "santiago"})};
    CaseOpened opened;
    opened.folio = QStringLiteral("2026-004900");
    opened.creditor = {"fsm", "Financiera Sierra Madre", {}, {}, {}};
    opened.country = "CL";
    opened.zone = "America/Santiago";
    opened.openedOn = demoDay.addMonths(-3);
    opened.parties = {{person, PartyRole::Debtor, {}}};
    sure(services.store
             .append(
                 {services.store.newFact(person, PersonDescribed{"Jacinta Poblete Vera", {}, {}}),
                     services.store.newFact(id, opened)})
             .result()
             .has_value(),
        "a case in Santiago");
    pages.openCase(id);
    const auto gate = [&] {
        const auto* bar = window.findChild<GateBar*>();
        return bar ? bar->accessibleName() : QString();
    };
    const auto saysSomethingElse = [&](const QString& before) {
        return eventually([&] { return !gate().isEmpty() && gate() != before; });
    };
    settle(window);
    const QString none = gate();
    office.setReachable(false);
    press(window, Qt::Key_R, Qt::ControlModifier | Qt::AltModifier);
    sure(saysSomethingElse(none), "requested");
    const QString requested = gate();
    guide.camera.shoot(window, QStringLiteral("expediente-reserva-pedida"));
    office.setReachable(true);
    services.sync->syncNow();
    sure(saysSomethingElse(requested), "granted");
    guide.camera.shoot(window, QStringLiteral("expediente-reserva"));
}

void visitWiped(Guide& guide, Office& office, MainWindow& window, DeviceId device)
{
    office.revoke(device);
    window.workspace()->pages().current()->services().sync->syncNow();
    sure(eventually([&] { return window.findChild<QWidget*>("startAnew") != nullptr; }), "wiped");
    guide.camera.shoot(window, QStringLiteral("equipo-retirado"));
}

} // namespace

void visitSync(Guide& guide)
{
    Office office(tourMoment());
    office.describe("rmedina", "Rocío Medina", "supervisor");
    office.describe("jortega", "Javier Ortega", "collector");
    office.describe("lsalas", "Leticia Salas", "collector");
    office.describe("mcano", "Marcos Cano", "agent");
    guide.connect = office.connect();
    visitJoining(guide);

    QTemporaryDir folder;
    const QString dir = folder.filePath(QStringLiteral("store"));
    const StoreDevice device = newDevice(tourMoment().utcMs);
    sure(foundUnderServer(
             {dir, PinnedDay(demoDay, QTime(16, 38)), shippedRules},
             {QStringLiteral("https://sync.bajio.example"), {}, {}, office.code("rmedina")}, device,
             DemoPlace::passphrase(), [] { return DemoPlace::cheap; }, office.connect())
             .has_value(),
        "a workstation");
    const auto window = guide.unlocked(dir, DemoPlace::passphrase(), demoDay);
    fillIn(*window);
    visitPage(guide, office, *window);
    visitAssigning(guide, *window);
    visitReserving(guide, office, *window);
    visitLongAway(guide, office, *window);
    visitWiped(guide, office, *window, device.logging);
    guide.connect = transportFor;
}

} // namespace expediente::tour
