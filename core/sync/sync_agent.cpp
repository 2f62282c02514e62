#include "core/sync/sync_agent.h"

#include "core/sync/server_talk.h"

#include <QRandomGenerator>

namespace expediente {

namespace {

constexpr qint64 secondMs = 1000;

SyncState stateAfter(const Error& error)
{
    switch (error.code) {
    case ErrorCode::NetworkDown:
    case ErrorCode::NetworkTimeout:
    case ErrorCode::Cancelled:
        return SyncState::Offline;
    case ErrorCode::ServerBusy:
        return SyncState::ServerBusy;
    case ErrorCode::SessionExpired:
        return SyncState::SessionExpired;
    case ErrorCode::DeviceRevoked:
        return SyncState::Revoked;
    default:
        return SyncState::Stopped;
    }
}

/// Half of it to all of it, so that a server that comes back is not met by everybody at once.
std::chrono::milliseconds shaken(std::chrono::milliseconds time)
{
    const auto half = time.count() / 2;
    return std::chrono::milliseconds(half + QRandomGenerator::global()->bounded(quint32(half + 1)));
}

SyncStatus atFirst(const Store& store)
{
    SyncStatus status;
    if (store.identity().server)
        status.state = SyncState::Sending;
    return status;
}

} // namespace

SyncAgent::SyncAgent(Store& store, Connect connect, Listener listener)
    : SyncAgent(store, std::move(connect), std::move(listener), Pace())
{
}

SyncAgent::SyncAgent(Store& store, Connect connect, Listener listener, const Pace& pace)
    : m_store(store)
    , m_side(store)
    , m_connect(std::move(connect))
    , m_listener(std::move(listener))
    , m_pace(pace)
    , m_status(atFirst(store))
    , m_moved(std::chrono::steady_clock::now())
    , m_worker([this] { work(); })
    , m_watcher([this] { watch(); })
{
}

SyncAgent::~SyncAgent()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stop = true;
        giveUpTransports();
    }
    m_wake.notify_all();
    m_worker.join();
    m_watcher.join();
}

void SyncAgent::giveUpTransports()
{
    for (auto* transport : {m_transport.get(), m_poll.get()})
        if (transport)
            transport->cancel();
}

void SyncAgent::nudge()
{
    {
        const std::lock_guard lock(m_mutex);
        m_nudged = true;
    }
    m_wake.notify_all();
}

void SyncAgent::pause()
{
    {
        const std::lock_guard lock(m_mutex);
        m_paused = true;
        giveUpTransports();
    }
    m_wake.notify_all();
}

void SyncAgent::resume()
{
    {
        const std::lock_guard lock(m_mutex);
        m_paused = false;
        m_nudged = true;
        m_asked = true;
    }
    m_wake.notify_all();
}

SyncStatus SyncAgent::status() const
{
    const std::lock_guard lock(m_mutex);
    return m_status;
}

void SyncAgent::set(const std::function<void(SyncStatus&)>& change)
{
    SyncStatus now;
    {
        const std::lock_guard lock(m_mutex);
        const SyncStatus before = m_status;
        change(m_status);
        if (m_status == before)
            return;
        now = m_status;
    }
    m_listener(now);
}

/// False when it is to stop.
bool SyncAgent::sleep(std::chrono::milliseconds longest)
{
    std::unique_lock lock(m_mutex);
    const auto until = std::chrono::steady_clock::now() + longest;
    m_wake.wait_until(
        lock, std::min(until, m_notBefore), [this] { return m_stop || m_asked || m_paused; });
    if (!m_asked)
        m_wake.wait_until(lock, until, [this] { return m_stop || m_nudged || m_paused; });
    waitWhilePaused(lock);
    m_nudged = m_asked = false;
    return !m_stop;
}

/// What is saved meanwhile is counted, since the chip tells of it.
void SyncAgent::waitWhilePaused(std::unique_lock<std::mutex>& lock)
{
    while (m_paused && !m_stop) {
        m_nudged = false;
        m_transport.reset(); // it was given up
        lock.unlock();
        showPaused();
        lock.lock();
        m_wake.wait(lock, [this] { return m_stop || !m_paused || m_nudged; });
    }
}

void SyncAgent::showPaused()
{
    const auto link = m_side.link();
    const bool syncs = link && *link && !(*link)->revoked;
    const bool ended = syncs && leaseOf(**link).hasEnded(m_store.clock().now());
    const auto counts = m_side.counts().value_or(SyncCounts());
    set([&](SyncStatus& status) {
        if (syncs)
            status.state = ended ? SyncState::LeaseEnded : SyncState::Paused;
        status.counts = counts;
        status.error.reset();
        status.stuck = false;
    });
}

void SyncAgent::work()
{
    std::chrono::milliseconds pause{0};
    while (sleep(pause))
        pause = oneRound();
}

bool SyncAgent::connected(const ServerLink& link)
{
    if (m_transport)
        return true;
    auto made = m_connect(link);
    if (!made) {
        afterError(made.error());
        return false;
    }
    const std::lock_guard lock(m_mutex);
    m_transport = std::move(*made);
    if (m_stop || m_paused)
        m_transport->cancel();
    return true;
}

/// How long to wait before the next one, unless something happens.
std::chrono::milliseconds SyncAgent::oneRound()
{
    const auto link = m_side.link();
    if (!link)
        return afterError(link.error());
    if (!*link || (*link)->revoked) {
        set([&](SyncStatus& status) {
            status.state = *link ? SyncState::Revoked : SyncState::LocalOnly;
        });
        return m_pace.atLeast;
    }
    if (!connected(**link))
        return m_pace.longestRetry;
    const auto before = m_side.counts().value_or(SyncCounts());
    set([&](SyncStatus& status) {
        status.state = SyncState::Sending;
        status.counts = before;
        status.tally = {};
    });
    const auto round = ServerTalk(m_side, *m_transport, m_store.clock())
                           .exchange([this](const SyncSession::Tally& tally) {
                               noteMoved();
                               set([&](SyncStatus& status) { status.tally = tally; });
                           });
    if (!round)
        return afterError(round.error());
    return afterRound(round->tally);
}

std::chrono::milliseconds SyncAgent::afterRound(const SyncTally& tally)
{
    m_failures = 0;
    const auto counts = m_side.counts().value_or(SyncCounts());
    const bool moved = counts.toSend == 0 || tally.sent > 0;
    if (moved)
        noteMoved();
    const bool stuck = isStuck(counts);
    set([&](SyncStatus& status) {
        status.state = SyncState::Online;
        status.counts = counts;
        status.tally = tally;
        status.error.reset();
        status.stuck = stuck;
        status.lastContact = QDateTime::fromMSecsSinceEpoch(m_store.clock().now().utcMs, Qt::UTC);
    });
    {
        const std::lock_guard lock(m_mutex);
        m_watching = true;
        if (!moved)
            m_transport.reset();
    }
    m_wake.notify_all();
    return moved ? m_pace.atLeast : m_pace.again;
}

/// There is something to send, and for long nothing has moved.
bool SyncAgent::isStuck(const SyncCounts& counts) const
{
    const std::lock_guard lock(m_mutex);
    return counts.toSend > 0 && std::chrono::steady_clock::now() - m_moved > m_pace.stuckAfter;
}

void SyncAgent::noteMoved()
{
    const std::lock_guard lock(m_mutex);
    m_moved = std::chrono::steady_clock::now();
    m_status.stuck = false;
}

std::chrono::milliseconds SyncAgent::afterError(const Error& error)
{
    {
        const std::lock_guard lock(m_mutex);
        m_transport.reset(); // an exchange is begun on a new connection
        if (m_paused && error.code == ErrorCode::Cancelled)
            return m_pace.atLeast; // for which nobody waits
    }
    if (error.code == ErrorCode::DeviceRevoked)
        if (auto told = m_side.link(); told && *told) {
            (*told)->revoked = true;
            static_cast<void>(m_side.keepLink(**told));
        }
    const auto link = m_side.link();
    const bool ended =
        link && *link && !(*link)->revoked && leaseOf(*link).hasEnded(m_store.clock().now());
    const auto counts = m_side.counts().value_or(SyncCounts());
    // Without a network there is nothing wrong with waiting.
    const bool stuck = error.code != ErrorCode::NetworkDown && error.code != ErrorCode::Cancelled
        && isStuck(counts);
    set([&](SyncStatus& status) {
        status.state = ended ? SyncState::LeaseEnded : stateAfter(error);
        status.counts = counts;
        status.error = error;
        status.stuck = stuck;
    });
    const auto retry =
        std::min(m_pace.longestRetry, m_pace.firstRetry * (1 << std::min(m_failures++, 12)));
    if (error.code != ErrorCode::ServerBusy || error.args.isEmpty())
        return shaken(retry);
    const std::chrono::milliseconds wanted(error.args.front().toLongLong() * secondMs);
    {
        const std::lock_guard lock(m_mutex);
        m_notBefore = std::chrono::steady_clock::now() + wanted;
    }
    return std::max(shaken(retry), wanted);
}

/// Asks the server for news, and wakes the other thread when there are any.
void SyncAgent::watch()
{
    for (;;) {
        {
            std::unique_lock lock(m_mutex);
            m_wake.wait(lock, [this] { return m_stop || m_watching; });
            if (m_stop)
                return;
        }
        const auto link = m_side.link();
        bool news = false, lost = !link || !*link;
        if (!lost && !m_poll) {
            auto made = m_connect(**link);
            const std::lock_guard lock(m_mutex);
            if (made)
                m_poll = std::move(*made);
            lost = !made || m_stop;
        }
        if (!lost) {
            const auto waited = waitForNews(m_side, *m_poll, **link, m_pace.poll);
            news = waited.value_or(false);
            lost = !waited;
        }
        std::unique_lock lock(m_mutex);
        if (lost) {
            m_poll.reset();
            m_wake.wait_for(lock, m_pace.firstRetry, [this] { return m_stop; });
        }
        if (news || lost) {
            // Whatever it is, the next exchange finds out.
            m_watching = false;
            m_nudged = m_nudged || news || m_status.state == SyncState::Online;
            m_wake.notify_all();
        }
    }
}

} // namespace expediente
