#pragma once
#include <QFuture>
#include <QObject>
#include <QPointer>

#include <memory>

namespace expediente::ui {

/// Runs `then(result)` on the GUI thread once the future is ready, unless `context` has gone.
/// For one-off answers: a save, a question that nothing overtakes.
template <class T, class Then>
void whenReady(QFuture<T> future, QObject* context, Then then)
{
    future.then(context, [then = std::move(then)](T result) mutable { then(std::move(result)); });
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
