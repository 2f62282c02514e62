#pragma once
#include "core/store/connection.h"

#include <QFuture>
#include <QPromise>
#include <QThreadPool>

#include <memory>
#include <mutex>
#include <vector>

namespace expediente {

/// Read connections, each borrowed for the time of one question. Any thread.
class Readers {
public:
    using Opener = std::function<Result<Database>()>;
    explicit Readers(Opener opener);
    ~Readers();

    /// On the calling thread. `question(Connection&)` sees one state of the store throughout.
    template <class Question>
    auto ask(Question&& question)
    {
        using Outcome = decltype(atBoundary(
            QString(), std::function<std::invoke_result_t<Question, Connection&>()>()));
        auto borrowed = borrow();
        if (!borrowed)
            return Outcome(fail(borrowed.error()));
        return atBoundary((*borrowed)->database().path(), [&] {
            const GiveBack back(*this, *borrowed); // after the snapshot has ended
            const Snapshot snapshot(**borrowed);
            return question(**borrowed);
        });
    }

    /// On one of the pool's threads; for the window, which never waits.
    template <class Question>
    auto askLater(Question question)
    {
        using Outcome = decltype(this->ask(question));
        auto promise = std::make_shared<QPromise<Outcome>>();
        promise->start();
        auto future = promise->future();
        m_pool.start([this, promise, question = std::move(question)]() mutable {
            promise->addResult(ask(question));
            promise->finish();
        });
        return future;
    }

private:
    struct Snapshot {
        explicit Snapshot(Connection& c) : connection(c) { connection.execute("BEGIN"); }
        ~Snapshot() { connection.database().sql().tryExec("COMMIT"); }
        Connection& connection;
    };
    struct GiveBack {
        GiveBack(Readers& r, std::unique_ptr<Connection>& c) : readers(r), connection(c) { }
        ~GiveBack() { readers.giveBack(std::move(connection)); }
        Readers& readers;
        std::unique_ptr<Connection>& connection;
    };

    Result<std::unique_ptr<Connection>> borrow();
    void giveBack(std::unique_ptr<Connection> connection);

    Opener m_opener;
    std::mutex m_mutex;
    std::vector<std::unique_ptr<Connection>> m_free;
    QThreadPool m_pool;
};

} // namespace expediente
