#include "app/server/desk.h"

#include "core/central/local_transport.h"
#include "core/store/sync/store_sync.h"
#include "core/sync/joining.h"
#include "core/worklist/house_rules.h"

#include <QDir>
#include <QFile>

namespace expediente::server {

namespace {

const auto deskUser = QStringLiteral("oficina");
constexpr quint64 deskKey = 1; ///< which of the keys that follow from the ledger's

} // namespace

Desk::Desk(OpenLedger& ledger, QString dir)
    : m_ledger(ledger), m_dir(std::move(dir)), m_service(*ledger.ledger, *ledger.clock)
{
}

Desk::~Desk()
{
    m_store.reset();
    m_service.end();
}

Result<std::unique_ptr<Desk>> Desk::open(OpenLedger& ledger, const LedgerOptions& options)
{
    const auto key = readKeyFile(options.keyPath());
    if (!key)
        return fail(key.error());
    std::unique_ptr<Desk> desk(new Desk(ledger, options.ledger + QStringLiteral(".desk")));
    if (const auto come = desk->come(key->derived(deskKey)); !come)
        return fail(come.error());
    if (const auto told = desk->exchange(); !told)
        return fail(told.error());
    return desk;
}

Done Desk::come(const DataKey& key)
{
    auto store = QFile::exists(QDir(m_dir).filePath(QStringLiteral("store.db"))) ? openStore(key)
                                                                                 : makeStore(key);
    if (!store)
        return fail(store.error());
    m_store = std::move(*store);
    return {};
}

Result<std::unique_ptr<Store>> Desk::openStore(const DataKey& key)
{
    const auto rules = shippedRules(m_ledger.ledger->agency().country);
    if (!rules)
        return fail(rules.error());
    return Store::open(m_dir, key, Store::Access::ReadWrite, *rules, *m_ledger.clock);
}

/// By a code like everybody, which nobody sees.
Result<Joining> Desk::joinAs(const StoreDevice& device)
{
    const auto code = m_service.access().makeCode(deskUser);
    if (!code)
        return fail(code.error());
    return join({QStringLiteral("https://localhost"), {}, {}, *code}, device,
        [this](const ServerLink&) -> Result<std::unique_ptr<Transport>> {
            return std::make_unique<central::LocalTransport>(m_service);
        });
}

Result<std::unique_ptr<Store>> Desk::makeStore(const DataKey& key)
{
    if (!QDir().mkpath(m_dir))
        return fail(ErrorCode::FileUnwritable, {m_dir, QString()});
    QFile::setPermissions(
        m_dir, QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
    const auto described = say(m_ledger,
        {{Subject(m_ledger.ledger->agency().id),
            UserDescribed{deskUser, Server::tr("Office"), QStringLiteral("admin")}}});
    if (!described)
        return fail(described.error());
    const StoreDevice device = newDevice(m_ledger.clock->now().utcMs);
    const auto joining = joinAs(device);
    if (!joining)
        return fail(joining.error());
    const auto identity = identityOf(joining->enrolled);
    const auto rules = shippedRules(identity.country);
    if (!rules)
        return fail(rules.error());
    auto store = Store::create(m_dir, key, identity, *rules, *m_ledger.clock, &device);
    if (store)
        if (const auto kept = StoreSync(**store).keepLink(joining->link); !kept)
            return fail(kept.error());
    return store;
}

Result<SyncSession::Tally> Desk::exchange()
{
    StoreSync side(*m_store);
    central::LocalTransport way(m_service);
    auto round = ServerTalk(side, way, *m_ledger.clock).exchange();
    if (!round && round.error().code == ErrorCode::SessionExpired) { // not used for long
        if (const auto back = comeBack(); !back)
            return fail(back.error());
        central::LocalTransport anew(m_service);
        round = ServerTalk(side, anew, *m_ledger.clock).exchange();
    }
    if (!round)
        return fail(round.error());
    return round->tally;
}

Done Desk::comeBack()
{
    StoreSync side(*m_store);
    const auto device = side.device();
    if (!device)
        return fail(device.error());
    const auto joining = joinAs(*device);
    return joining ? side.keepLink(joining->link) : fail(joining.error());
}

} // namespace expediente::server
