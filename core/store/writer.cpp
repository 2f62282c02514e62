#include "core/store/writer.h"

namespace expediente {

namespace {

using namespace std::chrono_literals;

// Long enough not to interrupt somebody who is typing, short enough to keep the log small.
constexpr auto idleBeforeCheckpoint = 2s;

} // namespace

Writer::Writer(Connection connection)
    : m_connection(std::move(connection))
    , m_path(m_connection.database().path())
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

void Writer::post(std::function<void()> job)
{
    {
        const std::lock_guard lock(m_mutex);
        m_jobs.push_back(std::move(job));
    }
    m_wake.notify_one();
}

void Writer::loop()
{
    bool dirty = false;
    std::unique_lock lock(m_mutex);
    for (;;) {
        const auto ready = [this] { return m_stop || !m_jobs.empty(); };
        if (!dirty) {
            m_wake.wait(lock, ready);
        } else if (!m_wake.wait_for(lock, idleBeforeCheckpoint, ready)) {
            lock.unlock();
            checkpoint();
            dirty = false;
            lock.lock();
            continue;
        }
        if (m_jobs.empty()) {
            lock.unlock();
            if (dirty)
                checkpoint();
            return;
        }
        const auto job = std::move(m_jobs.front());
        m_jobs.pop_front();
        lock.unlock();
        job();
        dirty = true;
        lock.lock();
    }
}

void Writer::checkpoint()
{
    // A reader in the middle of something makes it partial; the next idle moment does the rest.
    m_connection.database().sql().tryExec("PRAGMA wal_checkpoint(TRUNCATE)");
}

} // namespace expediente
