#pragma once
#include "core/sync/sync_agent.h"

#include <QObject>

namespace expediente::ui {

class StoreWatch;

/// Keeps the open store and its server of one mind, and brings what is known of it to the GUI
/// thread. Of a store without a server it says so and does nothing else.
class SyncWatch : public QObject {
    Q_OBJECT
public:
    /// The store, which is open for writing, and its watch outlive this. `connect` is called on the
    /// agent's threads.
    SyncWatch(Store& store, StoreWatch& watch, Connect connect, const SyncAgent::Pace& pace,
        QObject* parent = nullptr);
    ~SyncWatch() override;

    const SyncStatus& status() const { return m_status; }
    const Connect& connection() const { return m_connect; } ///< for joining
    /// Somebody asks for it; else it happens by itself.
    void syncNow();
    void pause(); ///< until then, or until the program starts anew
    void nudge(); ///< something was saved of which it can't hear

signals:
    void changed();

private:
    void sendWhatWaits();

    Store& m_store;
    const Connect m_connect;
    SyncStatus m_status;
    std::unique_ptr<SyncAgent> m_agent; // last: its threads tell this
};

} // namespace expediente::ui
