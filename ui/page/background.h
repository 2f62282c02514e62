#pragma once
#include <QFuture>
#include <QPromise>
#include <QThreadPool>

#include <memory>
#include <type_traits>

namespace expediente::ui {

/// Runs `job()` on a thread of the pool, for what blocks for a moment and belongs to no store:
/// stretching a passphrase, opening. The answer comes back through whenReady(), which wants a type
/// that can be copied. `job` may be move-only; it must not throw.
template <class Job>
auto inBackground(Job job)
{
    using Outcome = std::invoke_result_t<Job>;
    auto promise = std::make_shared<QPromise<Outcome>>();
    auto shared = std::make_shared<Job>(std::move(job));
    promise->start();
    auto future = promise->future();
    QThreadPool::globalInstance()->start([promise, shared]() mutable {
        promise->addResult((*shared)());
        // What the job held (a passphrase) goes before anybody hears the answer.
        shared.reset();
        promise->finish();
    });
    return future;
}

} // namespace expediente::ui
