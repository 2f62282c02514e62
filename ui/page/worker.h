#pragma once
#include <QObject>
#include <QPointer>

#include <atomic>
#include <functional>
#include <thread>

namespace expediente::ui {

/// One long task at a time on a thread of its own; asked to stop, and waited for, when this goes.
/// The window looks for those that run among its children before it locks or closes, so that it
/// neither cuts them off in silence nor stands still while it waits.
class Worker : public QObject {
    Q_OBJECT
public:
    explicit Worker(QObject* parent = nullptr) : QObject(parent) { }

    /// Of a task: may be called from any thread.
    struct Reins {
        std::function<bool()> cancelled;
        std::function<void(int phase, qint64 done, qint64 total)> report;
    };

    /// `job(reins)` runs elsewhere; `then(what it gave)` comes back on the GUI thread. The caller
    /// looks at isRunning() first.
    template <class Job, class Then>
    void run(Job job, Then then)
    {
        m_thread = std::jthread(
            [this, job = std::move(job), then = std::move(then)](std::stop_token stop) mutable {
                const Reins reins{[stop] { return stop.stop_requested(); },
                    [this](int phase, qint64 done, qint64 total) { report(phase, done, total); }};
                auto outcome = std::make_shared<decltype(job(reins))>(job(reins));
                QMetaObject::invokeMethod(
                    this,
                    [this, outcome, then = std::move(then)]() mutable {
                        m_thread.join();
                        const QPointer<Worker> here(this);
                        then(std::move(*outcome));
                        if (here)
                            emit ended();
                    },
                    Qt::QueuedConnection);
            });
    }
    void cancel() { m_thread.request_stop(); }
    bool isRunning() const { return m_thread.joinable(); }

    /// What the task does, for people: "Importing october.csv".
    QString what() const { return m_what; }
    void setWhat(const QString& what) { m_what = what; }
    /// Its task ends within a second of being cancelled and is begun again by itself: nobody is
    /// asked whether it may be, and the window neither stays for it nor speaks of it.
    bool yields() const { return m_yields; }
    void setYields() { m_yields = true; }

signals:
    void progressed(int phase, qint64 done, qint64 total);
    void ended(); ///< and its outcome told

private:
    /// A task reports faster than anybody reads; what waits to be shown is replaced.
    void report(int phase, qint64 done, qint64 total)
    {
        if (m_reported.exchange(true))
            return;
        QMetaObject::invokeMethod(
            this,
            [=, this] {
                m_reported = false;
                emit progressed(phase, done, total);
            },
            Qt::QueuedConnection);
    }

    std::atomic<bool> m_reported = false;
    QString m_what;
    bool m_yields = false;
    std::jthread m_thread;
};

} // namespace expediente::ui
