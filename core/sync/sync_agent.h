#pragma once
#include "core/store/sync/store_sync.h"
#include "core/sync/joining.h"
#include "core/sync/sync_status.h"

#include <condition_variable>
#include <functional>
#include <memory>
#include <mutex>
#include <thread>

namespace expediente {

/// Keeps a store and its server of one mind while a window is open: at once when somebody saves,
/// as soon as the server has news, and by itself after the network was away. Has two threads, one
/// that exchanges and one that waits for news; what people do never waits for either.
class SyncAgent {
public:
    /// Called on the agent's threads whenever the status changes: hand it over to your own.
    using Listener = std::function<void(const SyncStatus&)>;

    struct Pace {
        std::chrono::milliseconds firstRetry{2'000}; ///< doubled each time, and shaken
        std::chrono::milliseconds longestRetry{300'000};
        std::chrono::milliseconds atLeast{600'000}; ///< asked again even without news
        std::chrono::seconds poll{50}; ///< how long the server may wait for news
        /// Something is left to send although the server could be asked: by a new session.
        std::chrono::milliseconds again{60'000};
        std::chrono::milliseconds stuckAfter{600'000}; ///< something to send, and nothing moved
    };

    SyncAgent(Store& store, Connect connect, Listener listener);
    SyncAgent(Store& store, Connect connect, Listener listener, const Pace& pace);
    ~SyncAgent(); ///< stops; an exchange under way is given up, which loses nothing
    Q_DISABLE_COPY_MOVE(SyncAgent)

    /// Something was saved. Goes out as soon as the server takes questions again. Any thread, as
    /// the others here.
    void nudge();
    /// Gives up the exchange under way, which loses nothing, and begins no other until resume().
    void pause();
    /// Somebody asks for it now.
    void resume();
    SyncStatus status() const;

private:
    void work();
    void watch();
    std::chrono::milliseconds oneRound();
    std::chrono::milliseconds afterRound(const SyncTally& tally);
    bool isStuck(const SyncCounts& counts) const;
    std::chrono::milliseconds afterError(const Error& error);
    bool connected(const ServerLink& link);
    void set(const std::function<void(SyncStatus&)>& change);
    void noteMoved();
    bool sleep(std::chrono::milliseconds longest);
    void waitWhilePaused(std::unique_lock<std::mutex>& lock);
    void showPaused();
    void giveUpTransports();

    Store& m_store;
    StoreSync m_side;
    const Connect m_connect;
    const Listener m_listener;
    const Pace m_pace;

    mutable std::mutex m_mutex;
    std::condition_variable m_wake;
    SyncStatus m_status;
    bool m_stop = false;
    bool m_nudged = false;
    bool m_asked = false; ///< by a person, who isn't made to wait for what the server would like
    std::chrono::steady_clock::time_point m_notBefore; ///< the server asked for that long
    bool m_paused = false;
    bool m_watching = false; ///< the server was reached: news may be waited for
    std::unique_ptr<Transport> m_transport, m_poll; ///< made on their threads, cancelled from any
    int m_failures = 0;
    std::chrono::steady_clock::time_point m_moved;
    std::thread m_worker, m_watcher; // last: start when all else is there
};

} // namespace expediente
