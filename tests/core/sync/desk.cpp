// Workstations that keep themselves up to date, on a server in the same process.
#include "tests/core/sync/desk.h"

#include "core/store/queries/case_read.h"
#include "core/store/sync/store_sync.h"

namespace expediente::tests {

Moment officeHour()
{
    return Moment::fromDateTime(
        QDateTime({2026, 11, 24}, {12, 0}, QTimeZone("America/Mexico_City")));
}

Desk::Desk(Office& server, const StoreIdentity& whose) : office(server), store({}, whose)
{
    store.clock().set(officeHour());
    office.describe(whose.user, whose.userName, whose.role);
    StoreSync side(*store);
    const auto joining =
        must(join({QStringLiteral("https://server"), {}, {}, office.code(whose.user)},
            must(side.device()), office.connect()));
    REQUIRE(side.join(joining.enrolled, joining.link));
    store.reopen();
    start();
}

Desk::~Desk()
{
    agent.reset();
}

void Desk::start()
{
    store->onCommitted([this](const Changes&) { note(); });
    agent.emplace(
        *store, office.connect(), [this](const SyncStatus&) { note(); }, pace);
}

void Desk::note()
{
    const std::lock_guard lock(mutex);
    changed.notify_all();
}

bool Desk::eventually(const std::function<bool()>& holds)
{
    std::unique_lock lock(mutex);
    // Looked at again now and then, since what is asked may hold before the word of it comes.
    for (int i = 0; i < 400; ++i) {
        lock.unlock();
        const bool now = holds();
        lock.lock();
        if (now)
            return true;
        changed.wait_for(lock, std::chrono::milliseconds(50));
    }
    return false;
}

bool Desk::isAt(SyncState state)
{
    return eventually([&] { return agent->status().state == state; });
}

void Desk::say(const std::vector<NewFact>& facts)
{
    store.append(facts);
    agent->nudge();
}

std::optional<CaseFile> Desk::file(CaseId id)
{
    return store->ask([&](Connection& connection) { return readCase(connection, id); })
        .value_or(std::nullopt);
}

bool Desk::hasNote(CaseId id, const QString& text)
{
    const auto found = file(id);
    return found && std::ranges::any_of(found->timeline, [&](const auto& entry) {
        const auto* note = entry.body ? std::get_if<NoteWritten>(&*entry.body) : nullptr;
        return note && note->text == text;
    });
}

CaseId openCase(Desk& desk)
{
    const CaseId id{Uuid::derived({"a case"})};
    const PersonId debtor{Uuid::derived({"a person"})};
    CaseOpened opening;
    opening.folio = QStringLiteral("F-1");
    opening.creditor = {
        QStringLiteral("fsm"), QStringLiteral("Financiera Sierra Madre"), {}, {}, {}};
    opening.country = QStringLiteral("MX");
    opening.openedOn = QDate(2026, 6, 1);
    opening.parties = {{debtor, PartyRole::Debtor, {}}};
    desk.say({desk.store->newFact(debtor, PersonDescribed{QStringLiteral("Persona Uno"), {}, {}}),
        desk.store->newFact(id, opening)});
    return id;
}

} // namespace expediente::tests
