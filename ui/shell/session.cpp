#include "ui/shell/session.h"

#include "ui/page/preferences.h"

namespace expediente::ui {

Session::Session(OpenedStore opened, const Environment& environment)
    : m_opened(std::move(opened)), m_watch(std::make_unique<StoreWatch>(*m_opened.store))
{
    if (store().access() == Store::Access::ReadWrite)
        m_sync = std::make_unique<SyncWatch>(
            store(), *m_watch, environment.connect, environment.syncPace);
}

Services Session::services(const Environment& environment) const
{
    const StoreIdentity& identity = store().identity();
    const Region region = regionFromCode(identity.country).value_or(Region::MX);
    return {store(), environment.theme,
        Formatter(environment.preferences.language(), region, QTimeZone(identity.zone)), *m_watch,
        environment.prompts, environment.preferences, m_sync.get()};
}

} // namespace expediente::ui
