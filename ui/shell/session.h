#pragma once
#include "ui/page/services.h"
#include "ui/page/store_watch.h"
#include "ui/page/sync_watch.h"
#include "ui/shell/opened_store.h"

namespace expediente::ui {

/// An unlocked store with what the pages need around it. When it goes, the store is closed: the
/// pages must be gone by then.
class Session {
public:
    Session(OpenedStore opened, const Environment& environment);

    Store& store() const { return *m_opened.store; }
    SyncWatch* sync() const { return m_sync.get(); }
    Services services(const Environment& environment) const;

private:
    OpenedStore m_opened;
    // These go before the store that they listen to.
    std::unique_ptr<StoreWatch> m_watch;
    std::unique_ptr<SyncWatch> m_sync; ///< none where nothing can be written
};

} // namespace expediente::ui
