#pragma once
#include "ui/page/services.h"
#include "ui/page/store_watch.h"
#include "ui/shell/opened_store.h"

namespace expediente::ui {

/// An unlocked store with what the pages need around it. When it goes, the store is closed: the
/// pages must be gone by then.
class Session {
public:
    explicit Session(OpenedStore opened);

    Store& store() const { return *m_opened.store; }
    Services services(const Environment& environment) const;

private:
    OpenedStore m_opened;
    std::unique_ptr<StoreWatch> m_watch; // goes before the store that it listens to
};

} // namespace expediente::ui
