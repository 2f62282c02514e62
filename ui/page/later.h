#pragma once
#include <QFutureWatcher>
#include <QObject>

#include <memory>

namespace expediente::ui {

/// Runs `then(result)` on the GUI thread, never before this returns, once the future is ready;
/// not at all if `context` has gone by then or the work was given up without a result.
/// For one-off answers: a save, a question that nothing overtakes. GUI thread.
template <class T, class Then>
void whenReady(QFuture<T> future, QObject* context, Then then)
{
    // QFuture::then(context, …) looks at the context on the thread that finishes the work, and
    // asserts (Qt 6.4) when a page was closed meanwhile. A watcher dies with its context.
    auto* watcher = new QFutureWatcher<T>(context);
    QObject::connect(watcher, &QFutureWatcher<T>::finished, context,
        [watcher, then = std::move(then)]() mutable {
            watcher->deleteLater();
            QFuture<T> finished = watcher->future();
            if (finished.resultCount() > 0)
                then(finished.takeResult());
        });
    watcher->setFuture(std::move(future));
}

/// The same for a view that asks again and again: only the answer to its last question counts, and
/// a late one, for another case or an older text, is dropped. GUI thread.
class Latest {
public:
    template <class T, class Then>
    void ask(QFuture<T> future, QObject* context, Then then)
    {
        const auto question = ++*m_question;
        whenReady(std::move(future), context,
            [current = m_question, question, then = std::move(then)](T result) mutable {
                if (*current == question)
                    then(std::move(result));
            });
    }
    /// Whatever is still under way won't be told.
    void drop() { ++*m_question; }

private:
    std::shared_ptr<quint64> m_question = std::make_shared<quint64>(0);
};

} // namespace expediente::ui
