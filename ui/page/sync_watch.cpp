#include "ui/page/sync_watch.h"

#include "core/store/queries/sync_list.h"
#include "ui/page/later.h"
#include "ui/page/store_watch.h"

namespace expediente::ui {

SyncWatch::SyncWatch(
    Store& store, StoreWatch& watch, Connect connect, const SyncAgent::Pace& pace, QObject* parent)
    : QObject(parent), m_store(store), m_connect(std::move(connect))
{
    m_agent = std::make_unique<SyncAgent>(
        store, m_connect,
        [this](const SyncStatus& status) {
            QMetaObject::invokeMethod(
                this,
                [this, status] {
                    m_status = status;
                    emit changed();
                },
                Qt::QueuedConnection);
        },
        pace);
    m_status = m_agent->status();
    QObject::connect(&watch, &StoreWatch::changed, this, &SyncWatch::sendWhatWaits);
}

SyncWatch::~SyncWatch() = default;

void SyncWatch::syncNow()
{
    m_agent->resume();
}

void SyncWatch::pause()
{
    m_agent->pause();
}

void SyncWatch::nudge()
{
    m_agent->nudge();
}

/// What changed may have come from the server itself: then there is nothing to send.
void SyncWatch::sendWhatWaits()
{
    if (m_status.state == SyncState::LocalOnly)
        return;
    whenReady(m_store.askLater(
                  [](Connection& c) { return !unsentRows(c, OutboxState::ToSend, 1).empty(); }),
        this, [this](const Result<bool>& waits) {
            if (waits.value_or(false))
                m_agent->nudge();
        });
}

} // namespace expediente::ui
