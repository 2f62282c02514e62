#pragma once
#include "core/store/connection.h"

#include <QFuture>
#include <QPromise>

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>

namespace expediente {

/// The one thread that writes, with the one connection that does; it also owns checkpoints, which
/// keeps clear of SQLite's old race between a writer and a checkpoint of another connection.
/// What people do goes before bulk work; jobs of one kind run in the order in which they came. The
/// destructor finishes both queues first.
class Writer {
public:
    enum class Turn : std::uint8_t { People, Bulk };

    /// Long enough idle not to interrupt somebody who is typing, short enough to keep the log
    /// small.
    static constexpr std::chrono::milliseconds usualPause{2000};
    /// A step of work that can wait, done when nothing else is; false when nothing is left of it.
    using IdleStep = std::function<bool(Connection&)>;
    explicit Writer(Connection connection, std::chrono::milliseconds beforeCheckpoint = usualPause,
        IdleStep idleStep = {});
    ~Writer();
    Writer(const Writer&) = delete;
    Writer& operator=(const Writer&) = delete;

    /// Runs `job(Connection&)` on the writer's thread; what it throws comes back as an Error.
    /// Callable from any thread. The result is ready only after the job's transaction committed.
    template <class Job>
    auto run(Job job, Turn turn = Turn::People)
    {
        using Outcome = decltype(atBoundary(
            QString(), std::function<std::invoke_result_t<Job, Connection&>()>()));
        auto promise = std::make_shared<QPromise<Outcome>>();
        promise->start();
        auto future = promise->future();
        post(
            [this, promise, job = std::move(job)]() mutable {
                promise->addResult(atBoundary(m_path, [&] { return job(m_connection); }));
                promise->finish();
            },
            turn);
        return future;
    }

    /// Whether somebody waits behind the bulk job that runs now.
    bool isWaitedFor() const { return m_waiting > 0; }
    /// Within a bulk job, on the writer's thread and outside a transaction: does what people have
    /// asked for meanwhile.
    void letPeoplePass();

private:
    using Job = std::function<void()>;

    void post(Job job, Turn turn);
    Job nextJob(bool bulkToo); ///< with the mutex held; empty when there is none
    void loop();
    bool checkpoint();
    bool doIdleStep();

    Connection m_connection;
    const QString m_path;
    const std::chrono::milliseconds m_beforeCheckpoint;
    const IdleStep m_idleStep;
    const int m_patience; ///< milliseconds that a save waits for others
    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<Job> m_ofPeople, m_bulk;
    std::atomic<int> m_waiting = 0; ///< size of m_ofPeople
    bool m_stop = false;
    std::thread m_thread; // last: starts when all else is there
};

} // namespace expediente
