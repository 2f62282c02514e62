#include "core/store/writer.h"

namespace expediente {

Writer::Writer(Connection connection, std::chrono::milliseconds beforeCheckpoint, IdleStep idleStep)
    : m_connection(std::move(connection))
    , m_path(m_connection.database().path())
    , m_beforeCheckpoint(beforeCheckpoint)
    , m_idleStep(std::move(idleStep))
    , m_patience(m_connection.database().sql().execAndGet("PRAGMA busy_timeout").getInt())
    , m_thread([this] { loop(); })
{
}

Writer::~Writer()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stop = true;
    }
    m_wake.notify_one();
    m_thread.join();
}

void Writer::post(Job job, Turn turn)
{
    {
        const std::lock_guard lock(m_mutex);
        (turn == Turn::People ? m_ofPeople : m_bulk).push_back(std::move(job));
        m_waiting = int(m_ofPeople.size());
    }
    m_wake.notify_one();
}

Writer::Job Writer::nextJob(bool bulkToo)
{
    auto& jobs = m_ofPeople.empty() && bulkToo ? m_bulk : m_ofPeople;
    if (jobs.empty())
        return {};
    Job job = std::move(jobs.front());
    jobs.pop_front();
    m_waiting = int(m_ofPeople.size());
    return job;
}

void Writer::letPeoplePass()
{
    std::unique_lock lock(m_mutex);
    while (const Job job = nextJob(false)) {
        lock.unlock();
        job();
        lock.lock();
    }
}

void Writer::loop()
{
    bool dirty = false;
    auto pause = m_beforeCheckpoint;
    std::unique_lock lock(m_mutex);
    for (;;) {
        const auto ready = [this] { return m_stop || !m_ofPeople.empty() || !m_bulk.empty(); };
        if (!dirty) {
            m_wake.wait(lock, ready);
        } else if (!m_wake.wait_for(lock, pause, ready)) {
            lock.unlock();
            const bool more = doIdleStep();
            dirty = more || !checkpoint();
            pause = more ? std::chrono::milliseconds(0) : m_beforeCheckpoint;
            lock.lock();
            continue;
        }
        pause = m_beforeCheckpoint;
        const Job job = nextJob(true);
        lock.unlock();
        if (!job) {
            if (dirty)
                checkpoint();
            return;
        }
        job();
        dirty = true;
        lock.lock();
    }
}

bool Writer::doIdleStep()
{
    bool more = false;
    const auto done = atBoundary(m_path, [&] { more = m_idleStep && m_idleStep(m_connection); });
    return done && more;
}

/// False where something is left for the next idle moment: a reader in the middle of a long
/// question holds the log. It is not waited for, since a save may come any moment.
bool Writer::checkpoint()
{
    bool done = false;
    auto& sql = m_connection.database().sql();
    const auto outcome = atBoundary(m_path, [&] {
        sql.setBusyTimeout(0);
        done = sql.execAndGet("PRAGMA wal_checkpoint(TRUNCATE)").getInt() == 0;
    });
    const auto restored = atBoundary(m_path, [&] { sql.setBusyTimeout(m_patience); });
    return outcome && restored && done;
}

} // namespace expediente
