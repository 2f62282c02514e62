#include "app/cli/session.h"

#include "core/store/migrations.h"
#include "core/store/queries/store_info.h"
#include "core/store/wiping.h"
#include "core/vault/vault.h"
#include "resources/embedded.h"

#include <QFile>

namespace expediente::cli {

Result<Secret> readPassphrase(const StoreOptions& options)
{
    const QString& path = options.passphraseFile;
    QFile file(path);
    if (!file.exists())
        return fail(ErrorCode::FileMissing, {path});
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::FileUnreadable, {path, file.errorString()});
    return passphraseFrom(file.read(qint64(vault::mostPassphraseBytes) + 2));
}

namespace {

/// Lists are behind the facts, and this session could not mend that.
bool isBehind(Store& store)
{
    if (store.access() == Store::Access::ReadWrite)
        return false;
    const auto behind =
        store.ask([](Connection& connection) { return expediente::isBehind(connection); });
    return behind.value_or(false);
}

} // namespace

Result<std::unique_ptr<Session>> Session::open(const StoreOptions& options, Store::Access access)
{
    const auto passphrase = readPassphrase(options);
    if (!passphrase)
        return fail(passphrase.error());
    if (wipedAt(options.dir)) // nothing is damaged, and nothing is to be restored
        return fail(ErrorCode::DeviceRevoked);
    const auto key = vault::unlock(options.dir, *passphrase);
    if (!key)
        return fail(key.error());
    // Whose country and clock count stands inside the store, so it is looked into first.
    const SystemClock anywhere(QTimeZone::utc());
    StoreIdentity identity;
    int schema = 0;
    if (const auto store =
            Store::open(options.dir, *key, Store::Access::ReadOnly, HouseRules(), anywhere)) {
        identity = (*store)->identity();
        const auto asked =
            (*store)->ask([](Connection& c) { return c.database().schemaVersion(); });
        schema = asked.value_or(0);
    } else {
        return fail(store.error());
    }
    const auto rules = shippedRules(identity.country);
    if (!rules)
        return fail(rules.error());
    // A store of an older release is brought up by whoever writes, so a reader writes once.
    if (schema < int(newestSchema))
        if (const auto store =
                Store::open(options.dir, *key, Store::Access::ReadWrite, *rules, anywhere);
            !store)
            return fail(store.error());
    auto session = std::make_unique<Session>();
    const QTimeZone zone(identity.zone);
    if (options.today)
        session->m_clock = std::make_unique<ShiftedClock>(*options.today, zone);
    else
        session->m_clock = std::make_unique<SystemClock>(zone);
    const auto open = [&](Store::Access as) {
        return Store::open(options.dir, *key, as, *rules, *session->m_clock);
    };
    auto store = open(access);
    if (store && isBehind(**store)) {
        // A window that is open is at it; else it is done here, before anybody asks.
        store->reset();
        if (const auto writing = open(Store::Access::ReadWrite))
            if (const auto caughtUp = (*writing)->caughtUp().result(); !caughtUp)
                return fail(caughtUp.error());
        store = open(access);
    }
    if (!store)
        return fail(store.error());
    // Who writes goes on even where this fails: a rebuild mends what stands in the way.
    (*store)->caughtUp().waitForFinished();
    session->m_store = std::move(*store);
    return session;
}

ui::Formatter Session::format() const
{
    const auto& identity = m_store->identity();
    return ui::Formatter(userLanguage(),
        ui::regionFromCode(identity.country).value_or(ui::Region::MX), QTimeZone(identity.zone));
}

} // namespace expediente::cli
