#include "tests/ui/sync/sync_desk.h"

#include "core/store/queries/case_read.h"
#include "ui/shell/founding.h"
#include "ui/shell/navigation_stack.h"

#include <QTest>

#include <stdexcept>

namespace expediente::ui {

namespace {

void sure(bool so, const char* what)
{
    if (!so)
        throw std::runtime_error(what);
}

/// As the assistant would do it; that has a test of its own.
DeviceId joinByCode(Office& office, ShellFixture& shell, const QString& user)
{
    const Environment environment = shell.environment();
    const StoreDevice device = newDevice(officeHour().utcMs);
    const auto founded = foundUnderServer({environment.dir, environment.today, environment.rules},
        {QStringLiteral("https://server"), {}, {}, office.code(user)}, device,
        passphraseFrom(QString(goodPassphrase)), environment.cost, office.connect());
    sure(founded.has_value(), "joined");
    return device.logging;
}

} // namespace

Moment officeHour()
{
    return Moment::fromDateTime(
        QDateTime({2026, 11, 24}, {13, 0}, QTimeZone("America/Mexico_City")));
}

SyncDesk::SyncDesk(Office& office, const QString& user, const QString& name, const QString& role)
    : m_shell(ShellFixture::Folder::Empty)
{
    m_shell.connect = office.connect();
    office.describe(user, name, role);
    m_device = joinByCode(office, m_shell, user);
    m_window = m_shell.makeUnlocked();
}

SyncDesk::~SyncDesk() = default;

Store& SyncDesk::store()
{
    return m_window->workspace()->pages().current()->services().store;
}

SyncStatus SyncDesk::status()
{
    return m_window->workspace()->pages().current()->services().sync->status();
}

QString SyncDesk::chip()
{
    return m_window->findChild<SyncChip*>()->text();
}

void SyncDesk::key(int key, Qt::KeyboardModifiers modifiers)
{
    m_window->activateWindow();
    sure(QTest::qWaitForWindowActive(m_window.get(), 30'000), "active");
    press(*m_window, key, modifiers);
    QCoreApplication::processEvents();
}

void SyncDesk::keys(const QString& text)
{
    m_window->activateWindow();
    sure(QTest::qWaitForWindowActive(m_window.get(), 30'000), "active");
    for (const QChar each : text) {
        type(*m_window, QString(each));
        QCoreApplication::processEvents();
    }
}

SyncPage& SyncDesk::openPage()
{
    key(Qt::Key_F5, Qt::ShiftModifier);
    auto* page = m_window->findChild<SyncPage*>();
    sure(page && page->isVisible(), "the page of synchronisation");
    return *page;
}

std::optional<CaseFile> SyncDesk::file(CaseId id)
{
    return store()
        .ask([&](Connection& connection) { return readCase(connection, id); })
        .value_or(std::nullopt);
}

void SyncDesk::tabTo(const QString& name)
{
    const auto at = [&] {
        const auto* focused = m_window->focusWidget();
        return focused && focused->accessibleName() == name;
    };
    for (int i = 0; i < 120 && !at(); ++i)
        key(Qt::Key_Tab);
    sure(at(), "a control of that name");
}

bool SyncDesk::has(CaseId id)
{
    const auto found = file(id);
    return found && found->opened;
}

bool SyncDesk::hasNote(CaseId id, const QString& text)
{
    const auto found = file(id);
    return found && std::ranges::any_of(found->timeline, [&](const auto& entry) {
        const auto* note = entry.body ? std::get_if<NoteWritten>(&*entry.body) : nullptr;
        return note && note->text == text;
    });
}

void SyncDesk::say(std::vector<NewFact> facts)
{
    sure(store().append(std::move(facts)).result().has_value(), "said");
}

bool SyncDesk::isSettled()
{
    return eventually([this] {
        const SyncStatus now = status();
        const auto counts = StoreSync(store()).counts();
        return now.state == SyncState::Online && counts && counts->toSend == 0
            && counts->waiting == 0 && now.counts.toSend == 0;
    });
}

SampleCase sampleCase(
    const Store& store, const QString& folio, const QString& name, const QString& area)
{
    const CaseId id{Uuid::derived({"case", folio.toUtf8()})};
    const PersonId debtor{Uuid::derived({"person", folio.toUtf8()})};
    CaseOpened opening;
    opening.folio = folio;
    opening.creditor = {"fsm", "Financiera Sierra Madre", {}, {}, {}};
    opening.country = "MX";
    opening.zone = "America/Mexico_City";
    opening.openedOn = {2026, 8, 1};
    opening.parties = {{debtor, PartyRole::Debtor, {}}};
    AccountStated stated;
    stated.account = AccountId{Uuid::derived({"account", folio.toUtf8()})};
    stated.number = folio + "-2284";
    stated.asOf = {2026, 11, 23};
    stated.principalOverdue = Money(3'244'941, Currency::MXN);
    stated.lateInterest = Money(6'960'40, Currency::MXN);
    stated.oldestUnpaidDue = {2026, 7, 4};
    SampleCase sample{id,
        {store.newFact(debtor, PersonDescribed{name, {}, {}}), store.newFact(id, opening),
            store.newFact(id, stated)}};
    if (!area.isEmpty()) {
        ContactPointAdded home;
        home.type = ContactPointType::Home;
        home.address.emplace();
        home.address->street = "Av. Hidalgo 214";
        home.address->area = area;
        sample.facts.push_back(store.newFact(debtor, home));
    }
    return sample;
}

CaseId openSampleCase(
    SyncDesk& desk, const QString& folio, const QString& name, const QString& area)
{
    SampleCase sample = sampleCase(desk.store(), folio, name, area);
    desk.say(std::move(sample.facts));
    return sample.id;
}

} // namespace expediente::ui
