#pragma once
#include "core/base/result.h"
#include "core/sync/sync_question.h"

#include <functional>
#include <future>
#include <optional>

namespace expediente {

/// Asks the next question while the answer before it is being kept, so that server and store work
/// side by side. One question at a time: who asks another waits for this one first. For one thread;
/// asks on another.
class AskAhead {
public:
    using Ask = std::function<Result<QByteArray>(const SyncQuestion&)>;

    /// `giveUp` ends a question under way, from any thread.
    AskAhead(Ask ask, std::function<void()> giveUp)
        : m_ask(std::move(ask)), m_giveUp(std::move(giveUp))
    {
    }
    ~AskAhead(); ///< gives up what nobody came for
    Q_DISABLE_COPY_MOVE(AskAhead)

    /// After answerTo() and before the next.
    void begin(SyncQuestion question);
    /// The answer to that question, asked ahead or now.
    Result<QByteArray> answerTo(const SyncQuestion& question);

private:
    const Ask m_ask;
    const std::function<void()> m_giveUp;
    SyncQuestion m_question; ///< under way, or answered and not come for
    std::future<Result<QByteArray>> m_answer;
    std::optional<Result<QByteArray>> m_kept;
};

} // namespace expediente
