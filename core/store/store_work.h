#pragma once
// Private to core/store: how the members of Store hand work to the writer.
#include "core/store/store.h"
#include "core/store/writer_state.h"

namespace expediente {

template <class T>
QFuture<T> readyFuture(T value)
{
    QPromise<T> promise;
    promise.start();
    promise.addResult(std::move(value));
    promise.finish();
    return promise.future();
}

template <class Job>
auto Store::write(Job job, Writer::Turn turn)
{
    using Outcome = decltype(atBoundary(
        QString(), std::function<std::invoke_result_t<Job, Connection&, WriterState&>()>()));
    if (!m_writer)
        return readyFuture(Outcome(fail(ErrorCode::StoreReadOnly)));
    return m_writer->run(
        [this, job = std::move(job)](Connection& connection) { return job(connection, *m_state); },
        turn);
}

} // namespace expediente
