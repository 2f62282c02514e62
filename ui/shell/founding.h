#pragma once
#include "core/sync/joining.h"
#include "core/vault/key_slot.h"
#include "core/vault/secret.h"
#include "ui/shell/opened_store.h"

namespace expediente::ui {

/// A new store, open.
struct Founded {
    std::shared_ptr<OpenedStore> store;
    std::shared_ptr<Secret> recoveryKey; ///< null when the vault was here before
};

// Both block: call them off the GUI thread. What fails leaves nothing behind.

/// A vault and a store, or a store for a vault that is here and open (`known`). Errors of
/// Creation, vault::create and createStore().
Result<Founded> found(const OpeningPlan& plan, StoreIdentity identity, const Secret& passphrase,
    const std::shared_ptr<DataKey>& known, const std::function<KdfCost()>& cost);

/// The same for a workstation of an agency's server, which says whose it is. The code of the
/// invitation is used up by the first try that reaches the server, but for the same `device`.
/// Errors of join() too.
Result<Founded> foundUnderServer(const OpeningPlan& plan, const Invitation& invitation,
    const StoreDevice& device, const Secret& passphrase, const std::function<KdfCost()>& cost,
    const Connect& connect);

} // namespace expediente::ui
