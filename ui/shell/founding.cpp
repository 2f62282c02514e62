#include "ui/shell/founding.h"

#include "core/store/creation.h"
#include "core/store/sync/store_sync.h"
#include "core/vault/vault.h"

#include <QFile>

namespace expediente::ui {

namespace {

/// Nothing is encrypted under a vault that was made a moment ago, and left behind it would stand in
/// the way of the next try.
Error afterRemovingVault(const QString& dir, const Error& error)
{
    QFile::remove(vaultPath(dir));
    return error;
}

Result<Founded> withNewVault(const OpeningPlan& plan, const Secret& passphrase,
    const std::function<KdfCost()>& cost, const std::function<Opening(const DataKey&)>& make)
{
    const auto begun = Creation::begin(plan.dir);
    if (!begun)
        return fail(begun.error());
    auto vault = vault::create(plan.dir, passphrase, cost());
    if (!vault)
        return fail(vault.error());
    auto store = make(vault->dataKey);
    if (!store)
        return fail(afterRemovingVault(plan.dir, store.error()));
    return Founded{*store, std::make_shared<Secret>(std::move(vault->recoveryKey))};
}

} // namespace

Result<Founded> found(const OpeningPlan& plan, StoreIdentity identity, const Secret& passphrase,
    const std::shared_ptr<DataKey>& known, const std::function<KdfCost()>& cost)
{
    identity.agency = AgencyId{Uuid::v7(QDateTime::currentMSecsSinceEpoch())};
    if (!known)
        return withNewVault(plan, passphrase, cost,
            [&](const DataKey& key) { return createStore(plan, key, identity); });
    auto store = createStore(plan, *known, identity);
    return store ? Result<Founded>(Founded{*store, nullptr}) : fail(store.error());
}

Result<Founded> foundUnderServer(const OpeningPlan& plan, const Invitation& invitation,
    const StoreDevice& device, const Secret& passphrase, const std::function<KdfCost()>& cost,
    const Connect& connect)
{
    const auto joining = join(invitation, device, connect);
    if (!joining)
        return fail(joining.error());
    return withNewVault(plan, passphrase, cost, [&](const DataKey& key) -> Opening {
        auto store = createStore(plan, key, identityOf(joining->enrolled), &device);
        if (!store)
            return store;
        if (const auto kept = StoreSync(*(*store)->store).keepLink(joining->link); !kept) {
            store->reset();
            removeDatabaseFiles(plan.dir + QStringLiteral("/store.db"));
            return fail(kept.error());
        }
        return store;
    });
}

} // namespace expediente::ui
