#pragma once
#include "core/store/store.h"
#include "ui/shell/agency_clock.h"
#include "ui/shell/environment.h"

namespace expediente::ui {

/// A store and the clock that it goes by.
struct OpenedStore {
    std::unique_ptr<AgencyClock> clock;
    std::unique_ptr<Store> store; // goes before its clock
};
using Opening = Result<std::shared_ptr<OpenedStore>>;

/// What opening needs of the environment, by value, for a thread of the pool.
struct OpeningPlan {
    QString dir;
    std::optional<PinnedDay> today;
    RulesSource rules;
};

// Both block: call them off the GUI thread.
/// With the catalogue of the store's own country. Errors of Store::open and of the source.
Opening openStore(const OpeningPlan& plan, const DataKey& key, Store::Access access);
/// Errors of Store::create and of the source.
/// `device` as Store::create() takes it.
Opening createStore(const OpeningPlan& plan, const DataKey& key, const StoreIdentity& identity,
    const StoreDevice* device = nullptr);

/// A user's key from their name: "José Ángel Núñez" gives "jose.angel.nunez".
QString userKey(const QString& name);

} // namespace expediente::ui
