#include "tests/acceptance/storm_checks.h"

#include "core/store/queries/sync_list.h"
#include "core/store/store.h"
#include "core/vault/vault.h"
#include "tests/simulation/scopes.h"

#include <QFile>

#include <stdexcept>

namespace expediente {

namespace {

constexpr int manyRows = 1'000'000;

/// Ids of all facts of a store.
std::set<QString> heldBy(const StormWorkstation& workstation)
{
    std::set<QString> held;
    const auto printed = workstation.run({QStringLiteral("facts")});
    for (const QByteArray& line : printed.out.split('\n'))
        if (!line.isEmpty())
            held.insert(QJsonDocument::fromJson(line)[QStringLiteral("id")].toString());
    return held;
}

/// Those that the server refused, with why.
std::map<QString, Refusal> rejectedIn(const StormWorkstation& workstation)
{
    const SystemClock clock(QTimeZone::utc());
    const auto key =
        vault::unlock(workstation.store(), passphraseFrom(workstation.passphrase())).value();
    const auto store =
        Store::open(workstation.store(), key, Store::Access::ReadOnly, HouseRules(), clock).value();
    std::map<QString, Refusal> rejected;
    const auto rows =
        store->ask([](Connection& connection) { return rejectedRows(connection, manyRows); });
    for (const auto& row : rows.value())
        rejected.emplace(row.id.toString(), row.why);
    return rejected;
}

DataKey ledgerKey(const ServerFolder& server)
{
    QFile file(server.ledger() + QStringLiteral(".key"));
    if (!file.open(QIODevice::ReadOnly))
        throw std::runtime_error("the ledger has no key");
    Secret bytes(DataKey::size);
    file.read(reinterpret_cast<char*>(bytes.data()), qint64(bytes.size()));
    return DataKey::from(std::move(bytes)).value();
}

} // namespace

StormChecks::StormChecks(const ServerFolder& server) : m_server(server)
{
    for (const auto& fact : server.lines({QStringLiteral("facts")})) {
        m_log[fact[QStringLiteral("id")].toString()] << fact[QStringLiteral("author")].toString();
        if (fact[QStringLiteral("kind")] == QStringLiteral("case.opened"))
            ++m_folios[fact[QStringLiteral("body")].toObject()[QStringLiteral("folio")].toString()];
    }
}

void StormChecks::expect(bool holds, const QString& what)
{
    if (!holds)
        m_broken << what;
}

void StormChecks::check(const StormWorkstation& workstation)
{
    m_broken << workstation.troubles();
    acknowledgedIsThere(workstation);
    importedIsThere(workstation);
    storeEqualsScope(workstation);
    storeIsSound(workstation);
}

void StormChecks::acknowledgedIsThere(const StormWorkstation& workstation)
{
    const auto rejected = rejectedIn(workstation);
    m_rejected += int(rejected.size());
    const QString author = QStringLiteral("user:") + workstation.user();
    for (const QString& id : workstation.acknowledged()) {
        const auto logged = m_log.find(id);
        const bool isThere = logged != m_log.end() && logged->second == QStringList{author};
        const auto refused = rejected.find(id);
        const bool hasReason = refused != rejected.end() && refused->second != Refusal::None;
        expect(isThere != hasReason,
            QStringLiteral("%1 said %2: in the ledger %3, rejected %4")
                .arg(workstation.user(), id)
                .arg(isThere)
                .arg(hasReason));
    }
}

void StormChecks::importedIsThere(const StormWorkstation& workstation)
{
    for (const QString& folio : workstation.imported())
        expect(m_folios[folio] == 1,
            QStringLiteral("%1 is opened %2 times").arg(folio).arg(m_folios[folio]));
}

void StormChecks::storeEqualsScope(const StormWorkstation& workstation)
{
    const auto ledger = central::SqliteLedger::open(m_server.ledger(), ledgerKey(m_server)).value();
    std::set<QString> wanted;
    for (const auto& [id, seq] : simulation::Scopes(*ledger).of(workstation.user()))
        wanted.insert(id.toString());
    const auto held = heldBy(workstation);
    for (const QString& id : wanted)
        expect(held.contains(id), QStringLiteral("%1 lacks %2").arg(workstation.user(), id));
    for (const QString& id : held)
        expect(wanted.contains(id),
            QStringLiteral("%1 has %2, which it may not see").arg(workstation.user(), id));
}

void StormChecks::storeIsSound(const StormWorkstation& workstation)
{
    for (const char* what : {"verify", "rebuild"}) {
        const auto found = workstation.run({QLatin1StringView(what)});
        expect(found.status == 0,
            QStringLiteral("%1 of %2: %3")
                .arg(QLatin1StringView(what), workstation.user(),
                    QString::fromUtf8(found.out + found.err)));
    }
}

void StormChecks::checkServer()
{
    for (const auto& [id, authors] : m_log)
        expect(authors.size() == 1,
            QStringLiteral("%1 is in the ledger %2 times").arg(id).arg(authors.size()));
    for (const auto& [folio, times] : m_folios)
        expect(times == 1, QStringLiteral("%1 was opened %2 times").arg(folio).arg(times));
    for (const char* what : {"verify", "check"}) {
        const auto found = m_server.run({QLatin1StringView(what)});
        expect(found.status == 0,
            QStringLiteral("the server's %1: %2")
                .arg(QLatin1StringView(what), QString::fromUtf8(found.out + found.err)));
    }
}

} // namespace expediente
